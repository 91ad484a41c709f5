import { acceptsValue, attributeOf, dateAttributeOf } from '#core/codebook/definitions';
import { showDate } from '#core/codebook/show-date';
import { changedByHand } from '#core/commands/changed-by-hand';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { withDateModifier } from '#core/commands/date-modifier';
import { quoted } from '#core/commands/label-parts';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import { dateValueProblem } from '#core/codebook/date-value';
import { equalData } from '#core/model/equal-data';
import type { AnnotationRecord, AttributeValue, CodebookRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';
import type { DateReading } from '#core/suggest/suggestion';

export interface SetDateReadingDetails {
  readonly annotationId: Id;
  /** Type and anchor are kept too where the project has switched them on. */
  readonly reading: Pick<DateReading, 'value' | 'modifier'> & Partial<Pick<DateReading, 'type' | 'anchor'>>;
}

/** Gives a date its value and what the text says about it, as one step. */
export function setDateReading(reader: CommandReader, { annotationId, reading }: SetDateReadingDetails): Command {
  const shown = reader.view.annotation(annotationId);
  const words = showDate(reading.value, reading.modifier);
  return {
    name: 'set-date-reading',
    label: `Set date of ${quoted(shown?.quote ?? '')} to ${quoted(words)}`,
    documentIds: shown === undefined ? [] : [shown.documentId],
    plan({ view, now }) {
      const annotation = view.annotation(annotationId);
      if (annotation === undefined) return refuse('not-found', 'This annotation is no longer there.');
      const codebook = view.codebook();
      const attribute = dateAttributeOf(codebook, annotation.tag);
      if (attribute === undefined) return refuse('unknown-attribute', 'This tag has no date in the codebook.');
      const problem = reading.value === '' ? 'A date needs a value.' : dateValueProblem(reading.value);
      if (problem !== null) return refuse('not-a-date', problem);
      const attributes = withReading(codebook, annotation, attribute.id, reading);
      if (equalData(attributes, annotation.attributes)) return success(emptyChangeSet);
      const next = { ...annotation, attributes, codebookVersion: codebook.version, updatedAt: now };
      return success(updated(annotation, changedByHand(annotation, next)));
    },
  };
}

function withReading(
  codebook: CodebookRecord,
  annotation: AnnotationRecord,
  valueId: Id,
  reading: SetDateReadingDetails['reading'],
): AnnotationRecord['attributes'] {
  const { modifier, ...others } = annotation.attributes;
  const kept = reading.modifier === 'none' || modifier === undefined ? others : { ...others, modifier };
  const side = sideAttributes(codebook, annotation.tag, reading);
  return withDateModifier(codebook, annotation.tag, { ...kept, [valueId]: reading.value, ...side });
}

/** What the codebook asks beside the value, where it knows the answer. */
function sideAttributes(
  codebook: CodebookRecord,
  tag: Id,
  reading: SetDateReadingDetails['reading'],
): Readonly<Record<Id, AttributeValue>> {
  const said = [
    ['modifier', reading.modifier],
    ['type', reading.type],
    ['anchor', reading.anchor],
  ] as const;
  return Object.fromEntries(
    said.flatMap(([id, value]) => {
      const definition = attributeOf(codebook, tag, id);
      const fits = definition?.on === true && value !== undefined && acceptsValue(definition, value);
      return fits ? [[id, value]] : [];
    }),
  );
}
