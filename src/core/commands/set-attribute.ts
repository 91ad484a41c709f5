import { acceptsValue, attributeOf, dateAttributeOf } from '#core/codebook/definitions';
import { changedByHand } from '#core/commands/changed-by-hand';
import { type Command, type CommandReader, refuse, type Refusal } from '#core/commands/command';
import { withDateModifier } from '#core/commands/date-modifier';
import { findAnnotations } from '#core/commands/find-annotations';
import { counted, inSentence, quoted } from '#core/commands/label-parts';
import { withConcept } from '#core/commands/new-concept';
import type { AnyRecord, AttributeValue, CodebookRecord, Id } from '#core/model/records';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import { success, type Result } from '#core/model/result';

export interface SetAttributeDetails {
  /** One annotation, or several at once. */
  readonly annotationIds: readonly Id[];
  readonly attribute: Id;
  /** `null`, an empty string and an empty list clear it. A new concept is given by its label. */
  readonly value: AttributeValue | null;
}

/**
 * Fills in or clears an attribute. The list of concepts grows as one codes: a concept that is not in it yet joins the
 * codebook in the same change.
 */
export function setAttribute(reader: CommandReader, details: SetAttributeDetails): Command {
  const annotations = findAnnotations(reader.view, details.annotationIds);
  const value = isBlank(details.value) ? null : details.value;
  return {
    name: 'set-attribute',
    label: labelOf(reader.view, details, value),
    documentIds: Array.from(new Set(annotations.map((annotation) => annotation.documentId))),
    plan({ view, now }) {
      const targets = findAnnotations(view, details.annotationIds);
      if (targets.length === 0) return refuse('not-found', 'This annotation is no longer there.');
      const before = view.codebook();
      let codebook = before;
      const updated: [AnyRecord, AnyRecord][] = [];
      for (const annotation of targets) {
        const settled = settleValue(view, codebook, annotation.tag, details.attribute, value);
        if (!settled.ok) return settled;
        codebook = settled.value.codebook;
        const { [details.attribute]: current, ...others } = annotation.attributes;
        const next = settled.value.value;
        if (next === null ? current === undefined : equalData(current, next)) continue;
        const given = next === null ? others : { ...others, [details.attribute]: next };
        const isOfDate = [dateAttributeOf(codebook, annotation.tag)?.id, 'modifier'].includes(details.attribute);
        const attributes = isOfDate ? withDateModifier(codebook, annotation.tag, given) : given;
        if (equalData(attributes, annotation.attributes)) continue;
        const changed = { ...annotation, attributes, codebookVersion: codebook.version, updatedAt: now };
        updated.push([annotation, changedByHand(annotation, changed)]);
      }
      if (codebook !== before) updated.push([before, codebook]);
      return success({ added: [], updated, removed: [] });
    },
  };
}

function settleValue(
  view: ProjectView,
  codebook: CodebookRecord,
  tag: Id,
  attribute: Id,
  value: AttributeValue | null,
): Result<{ readonly codebook: CodebookRecord; readonly value: AttributeValue | null }, Refusal> {
  const definition = attributeOf(codebook, tag, attribute);
  if (value === null) return success({ codebook, value });
  if (definition === undefined) return refuse('unknown-attribute', 'This tag has no such attribute in the codebook.');
  if (definition.type === 'concept' && typeof value === 'string') {
    return success(withConcept(codebook, tag, attribute, value));
  }
  if (definition.type === 'entity' && (typeof value !== 'string' || view.entity(value) === undefined)) {
    return refuse('unknown-entity', 'This actor entity is no longer in the project. Choose another one.');
  }
  if (!acceptsValue(definition, value)) {
    return refuse('unknown-value', `“${String(value)}” is not a value of ${inSentence(definition.label)}.`);
  }
  return success({ codebook, value });
}

function isBlank(value: AttributeValue | null): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (Array.isArray(value) && value.length === 0);
}

function labelOf(view: ProjectView, details: SetAttributeDetails, value: AttributeValue | null): string {
  const annotations = findAnnotations(view, details.annotationIds);
  const [first] = annotations;
  const definition = first === undefined ? undefined : attributeOf(view.codebook(), first.tag, details.attribute);
  const name = inSentence(definition?.label ?? details.attribute);
  const where =
    first !== undefined && annotations.length === 1 ? quoted(first.quote) : counted(annotations.length, 'annotation');
  if (value === null) return `Clear ${name} of ${where}`;
  const shown = (Array.isArray(value) ? value : [value]).map((part) => {
    const id = String(part);
    if (definition?.type === 'entity') return view.entity(id)?.name ?? id;
    return definition?.values.find((known) => known.id === id)?.label ?? id;
  });
  return `Set ${name} of ${where} to ${quoted(shown.join(', '))}`;
}
