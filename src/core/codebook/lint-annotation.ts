import { dateBounds, isDuration } from '#core/codebook/date-value';
import { type OwnConstraint, ownConstraints, severityOf } from '#core/codebook/constraints';
import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import type { Finding, FindingCode, Severity } from '#core/codebook/finding';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, DocumentRecord, Id, TagDefinition } from '#core/model/records';
import { dateInForce, isArticleText } from '#core/regions/region-at';
import { trimEdgePunctuation } from '#core/text/trim-span';

/** Functions of a claim that are aimed at somebody. */
const functionsWithAddressee: ReadonlySet<unknown> = new Set(['demand', 'accuse', 'warn']);

/**
 * What the constraints of the codebook say about one annotation. Rules follow what is switched on: a project without
 * actor entities is not asked for them. `text` is the document's, where it is in memory; with it the quote is checked.
 */
export function lintAnnotation(
  view: ProjectView,
  annotation: AnnotationRecord,
  text: string | undefined,
): readonly Finding[] {
  const document = view.document(annotation.documentId);
  if (document === undefined || annotation.status === 'rejected') return [];
  const about = (severity: Severity, code: FindingCode, message: string): Finding => ({
    id: `${code}:${annotation.id}`,
    severity,
    code,
    message,
    annotationId: annotation.id,
    documentId: annotation.documentId,
    start: annotation.start,
    end: annotation.end,
  });
  if (annotation.status === 'orphaned') {
    return [
      about('error', 'orphaned', 'Its words are no longer in the text. Select where it belongs and fit it there.'),
    ];
  }
  const tag = tagOf(view.codebook(), annotation.tag);
  if (tag === undefined) return [about('error', 'unknown-tag', `The codebook has no tag “${annotation.tag}”.`)];

  const findings: Finding[] = [];
  const found: Found = (code, message, more) => {
    const severity = severityOf(view.codebook(), code);
    if (severity !== 'off') findings.push({ ...about(severity, code, message), ...more });
  };
  if (text !== undefined && text.slice(annotation.start, annotation.end) !== annotation.quote) {
    found('quote-differs', 'The text here is not what was tagged. Fit the annotation to the right words.');
  }
  lintRelations(view, annotation, document, found);
  lintAttributes(view, annotation, document, tag, found);
  const edges = tidyEdges(annotation.quote, tag);
  if (edges !== undefined) {
    found('loose-edges', 'It begins or ends with a space, a quotation mark or punctuation.', {
      mend: { start: annotation.start + edges.start, end: annotation.start + edges.end },
    });
  }
  if (!isArticleText(document.regions, annotation)) {
    found('in-boilerplate', 'It lies in a part of the document that is not article text.');
  }
  for (const { id, severity, rule } of ownConstraints(view.codebook())) {
    if (severity === 'off' || rule.tag !== annotation.tag) continue;
    const lacks = whatLacks(view, annotation, rule);
    if (lacks !== null)
      findings.push({ ...about(severity, 'asked-for', lacks), id: `asked-for ${id}:${annotation.id}` });
  }
  return findings;
}

type Found = (code: FindingCode, message: string, more?: Pick<Finding, 'mend'>) => void;

function lintRelations(view: ProjectView, annotation: AnnotationRecord, document: DocumentRecord, found: Found): void {
  const relations = view.relationsAt(annotation.id).filter((relation) => relation.from === annotation.id);
  const asks = (type: Id) => {
    const definition = relationOf(view.codebook(), type);
    return definition?.on === true && definition.from === annotation.tag;
  };
  const has = (type: Id) => relations.some((relation) => relation.type === type);

  if (asks('made_by') && !has('made_by')) {
    found('no-claimant', 'Nobody makes this claim yet. Say who, or that it is unattributed.');
  }
  const aimed = functionsWithAddressee.has(annotation.attributes['function']);
  if (aimed && asks('addressed_to') && !has('addressed_to')) {
    found('no-addressee', 'A demand, accusation or warning is usually addressed to somebody.');
  }
  const limit = dateBounds(dateInForce(document, annotation));
  if (limit === null) return;
  for (const { type, target } of relations) {
    const date = type === 'said_on' && target.kind === 'record' ? view.annotation(target.id) : undefined;
    const value = date?.attributes['value'];
    const said = typeof value === 'string' && !isDuration(value) ? dateBounds(value) : null;
    if (said !== null && said.min > limit.max) {
      found('said-later', 'It was said after the date of the document. Check both dates.');
    }
  }
}

function lintAttributes(
  view: ProjectView,
  annotation: AnnotationRecord,
  document: DocumentRecord,
  tag: TagDefinition,
  found: Found,
): void {
  const { attributes } = annotation;
  const on = tag.attributes.filter((attribute) => attribute.on);
  for (const { id, type, label, values } of on) {
    const value = attributes[id];
    if (value !== undefined && (type === 'single' || type === 'multiple')) {
      // It can come from a copy that does not know yet that the value was taken away.
      const held = (Array.isArray(value) ? value : [value]).map(String);
      const lost = held.find((part) => !values.some((known) => known.id === part));
      if (lost !== undefined) found('unknown-value', `${label} has no value “${lost}”. Choose another one.`);
    }
    if (type === 'entity') {
      if (value === undefined) found('no-entity', 'It has no actor entity yet.');
      else if (view.entity(String(value)) === undefined) {
        found('no-entity', 'Its actor entity is no longer in the project. Choose another one.');
      }
    }
    if (type !== 'edtf') continue;
    if (value === undefined) found('no-value', 'This date has no value yet.');
    else if (!isDuration(String(value)) && dateBounds(String(value)) === null) {
      found('not-a-date', `“${String(value)}” is not a date in EDTF. Write 2019-01-25, 2019-01 or 2019.`);
    }
    // A value that somebody filled in says already which day is meant.
    if (value === undefined && !namesYear(annotation.quote) && dateInForce(document, annotation) === '') {
      found('no-reference', 'It counts from the date of the document, which is not filled in.');
    }
  }
  const asksConcept = on.some(({ id }) => id === 'concept');
  if (asksConcept && attributes['stance'] !== undefined && attributes['concept'] === undefined) {
    found('stance-alone', 'It has a stance but no concept that the stance is on.');
  }
}

/** What a constraint of the project's own misses in the annotation; a part that is switched off is not asked for. */
function whatLacks(view: ProjectView, annotation: AnnotationRecord, rule: OwnConstraint['rule']): string | null {
  const { attributes, id, tag } = annotation;
  if (rule.when !== null) {
    const { attribute, values } = rule.when;
    const held = attributes[attribute];
    const isHeld = Array.isArray(held)
      ? held.some((each) => values.includes(String(each)))
      : values.includes(String(held));
    if (held === undefined || !isHeld) return null;
  }
  if (rule.kind === 'needs-attribute') {
    const definition = attributeOf(view.codebook(), tag, rule.part);
    return definition?.on === true && attributes[rule.part] === undefined
      ? `${definition.label} is not filled in, which the codebook asks for.`
      : null;
  }
  const definition = relationOf(view.codebook(), rule.part);
  if (definition?.on !== true) return null;
  const has = view.relationsAt(id).some(({ from, type }) => from === id && type === rule.part);
  return has ? null : `“${definition.label}” is not filled in, which the codebook asks for.`;
}

function namesYear(quote: string): boolean {
  return /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/u.test(quote);
}

/** Words whose period belongs to them, beyond initials and acronyms (which `trimEdgePunctuation` knows). */
const abbreviation =
  /(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov)\.$/u;

/**
 * Where a quote should begin and end, relative to itself; `undefined` where it is fine. A whole sentence keeps its
 * final punctuation.
 */
function tidyEdges(quote: string, tag: TagDefinition): { readonly start: number; readonly end: number } | undefined {
  const { start, end } = trimEdgePunctuation(quote, { start: 0, end: quote.length });
  const tail = quote.slice(end);
  const sentence = tag.unit === 'sentence' && /^[.!?…]+$/u.test(tail);
  const abbreviated = tail === '.' && abbreviation.test(quote);
  const tidyEnd = sentence || abbreviated ? quote.length : end;
  return start === 0 && tidyEnd === quote.length ? undefined : { start, end: tidyEnd };
}
