import type { ChangeSet } from '#core/changes/change-set';
import { ownConstraints, severityOf } from '#core/codebook/constraints';
import type { Finding } from '#core/codebook/finding';
import { lintAnnotation } from '#core/codebook/lint-annotation';
import { relationOf } from '#core/codebook/definitions';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, AnyRecord, AttributeType, CodebookRecord, Id } from '#core/model/records';
import { unreachable } from '#core/model/result';

export type { Finding as LintFinding } from '#core/codebook/finding';

export type FindingsByAnnotation = ReadonlyMap<Id, readonly Finding[]>;

/**
 * The codebook's constraints, watched while one codes. A document is looked at when somebody first asks for it; from
 * then on each change costs time in proportion to what it touches.
 */
export interface Lint {
  /** Findings of a document by annotation; annotations without any are absent. The map given out will not change. */
  inDocument(documentId: Id): FindingsByAnnotation;
  /** Takes note of a change that the view already shows. Returns the documents whose findings may differ now. */
  apply(change: ChangeSet): readonly Id[];
  /** A text came into memory or went: its quotes are checked when the document is asked for again. */
  textChanged(documentId: Id): void;
}

/** All findings of one document, worst first, then in reading order. */
export function lintDocument(view: ProjectView, documentId: Id, text: string | undefined): readonly Finding[] {
  const findings = [
    ...createLint(view, () => text)
      .inDocument(documentId)
      .values(),
  ].flat();
  const rank = { error: 0, warning: 1, info: 2 };
  return findings.sort((left, right) => rank[left.severity] - rank[right.severity] || left.start - right.start);
}

interface WatchedDocument {
  findings: Map<Id, readonly Finding[]>;
  /** Whether `findings` was given out: then it is copied before the next write. */
  given: boolean;
  /** What each claim says, folded, and who says the same. */
  readonly claimKeys: Map<Id, string>;
  readonly claimants: Map<string, Set<Id>>;
}

export function createLint(view: ProjectView, textOf: (documentId: Id) => string | undefined): Lint {
  const watched = new Map<Id, WatchedDocument>();

  function watch(documentId: Id): WatchedDocument {
    const known = watched.get(documentId);
    if (known !== undefined) return known;
    const document: WatchedDocument = { findings: new Map(), given: false, claimKeys: new Map(), claimants: new Map() };
    watched.set(documentId, document);
    const annotations = view.annotationsOf(documentId);
    for (const annotation of annotations) noteClaim(view, document, annotation.id, annotation);
    for (const annotation of annotations) look(document, annotation.id, annotation);
    return document;
  }

  function look(document: WatchedDocument, id: Id, annotation: AnnotationRecord | undefined): void {
    const found = annotation === undefined ? [] : lintAnnotation(view, annotation, textOf(annotation.documentId));
    const twins = annotation === undefined ? [] : findTwin(view, document, annotation);
    const all = [...found, ...twins];
    if (all.length === 0 && !document.findings.has(id)) return;
    if (document.given) {
      document.findings = new Map(document.findings);
      document.given = false;
    }
    if (all.length === 0) document.findings.delete(id);
    else document.findings.set(id, all);
  }

  function lookAgain(documentId: Id, ids: ReadonlySet<Id>): void {
    const document = watched.get(documentId);
    if (document === undefined) return;
    const affected = new Set(ids);
    const current = (id: Id) => {
      const annotation = view.annotation(id);
      return annotation?.documentId === documentId ? annotation : undefined;
    };
    for (const id of ids) {
      for (const twin of document.claimants.get(document.claimKeys.get(id) ?? '') ?? []) affected.add(twin);
      noteClaim(view, document, id, current(id));
      for (const twin of document.claimants.get(document.claimKeys.get(id) ?? '') ?? []) affected.add(twin);
    }
    for (const id of affected) look(document, id, current(id));
  }

  return {
    inDocument(documentId) {
      const document = watch(documentId);
      document.given = true;
      return document.findings;
    },
    textChanged(documentId) {
      watched.delete(documentId);
    },
    apply(change) {
      const touched = new Map<Id, Set<Id>>();
      const stale = new Set<Id>();
      const touch = (documentId: Id, id: Id): void => {
        touched.set(documentId, (touched.get(documentId) ?? new Set()).add(id));
      };
      for (const record of recordsIn(change)) {
        switch (record.kind) {
          case 'annotation':
            touch(record.documentId, record.id);
            // A claim is judged by the dates and actors that it is linked to.
            for (const relation of view.relationsAt(record.id)) touch(record.documentId, relation.from);
            break;
          case 'relation':
            if (record.documentId !== '') touch(record.documentId, record.from);
            break;
          case 'document':
            stale.add(record.id);
            break;
          case 'codebook':
            for (const documentId of watched.keys()) stale.add(documentId);
            break;
          case 'project':
          case 'coder':
          case 'round':
          case 'assignment':
          case 'comment':
          case 'verdict':
          case 'receipt':
          case 'entity': // A mention that loses its entity is updated in the same change.
            break;
          default:
            unreachable(record);
        }
      }
      for (const documentId of stale) watched.delete(documentId);
      for (const [documentId, ids] of touched) lookAgain(documentId, ids);
      return Array.from(new Set([...stale, ...touched.keys()]));
    },
  };
}

function* recordsIn(change: ChangeSet): Generator<AnyRecord> {
  yield* change.added;
  for (const [from, to] of change.updated) {
    if (from.kind === 'codebook' && to.kind === 'codebook' && asksTheSame(from, to)) continue;
    yield from;
    yield to;
  }
  yield* change.removed;
}

/** Whether two codebooks lead to the same findings: a new concept or label must not make every document stale. */
function asksTheSame(left: CodebookRecord, right: CodebookRecord): boolean {
  return equalData(questionsOf(left), questionsOf(right));
}

function questionsOf(codebook: CodebookRecord): unknown {
  const { tags, relations, constraints } = codebook;
  // The findings of constraints that the project added name parts by their labels.
  const isNamed = ownConstraints(codebook).length > 0;
  const name = (label: string) => (isNamed ? label : '');
  return {
    tags: tags.map(({ id, unit, attributes }) => [
      id,
      unit,
      attributes.map(({ id, type, on, label, values }) => [id, type, on, name(label), closedList(type, values)]),
    ]),
    relations: relations.map(({ id, from, on, label }) => [id, from, on, name(label)]),
    constraints: constraints ?? [],
  };
}

/** An open list grows as one codes, and nobody asks whether it knows what was taken from it. */
function closedList(type: AttributeType, values: readonly { readonly id: Id }[]): readonly Id[] {
  return type === 'single' || type === 'multiple' ? values.map(({ id }) => id) : [];
}

function noteClaim(
  view: ProjectView,
  document: WatchedDocument,
  id: Id,
  annotation: AnnotationRecord | undefined,
): void {
  const before = document.claimKeys.get(id);
  if (before !== undefined) {
    document.claimants.get(before)?.delete(id);
    document.claimKeys.delete(id);
  }
  if (annotation === undefined || annotation.status === 'rejected' || annotation.status === 'orphaned') return;
  if (relationOf(view.codebook(), 'made_by')?.from !== annotation.tag) return;
  const key = JSON.stringify([annotation.coder, plainWords(annotation.quote)]);
  document.claimKeys.set(id, key);
  document.claimants.set(key, (document.claimants.get(key) ?? new Set()).add(id));
}

/** Letters and digits only, in lower case: cheap enough to be asked of every claim of a large document. */
function plainWords(quote: string): string {
  return quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

function findTwin(view: ProjectView, document: WatchedDocument, annotation: AnnotationRecord): readonly Finding[] {
  const { id, documentId, start, end } = annotation;
  const severity = severityOf(view.codebook(), 'same-claim');
  if (severity === 'off') return [];
  const key = document.claimKeys.get(id);
  if (key === undefined || (document.claimants.get(key)?.size ?? 0) < 2) return [];
  const message = 'Another claim in this document has the same words.';
  return [{ id: `same-claim:${id}`, severity, code: 'same-claim', message, annotationId: id, documentId, start, end }];
}
