import { compareText } from '#core/model/record-order';
import type { AttributeValue, Id, VotedAnnotation } from '#core/model/records';
import { saysNothing } from '#core/review/compare/compared-value';

type Content = Pick<VotedAnnotation, 'start' | 'end' | 'tag' | 'attributes'>;

/** The same for annotations that say the same: span, tag and attributes, whoever made them. */
export function contentKey({ start, end, tag, attributes }: Content): string {
  return JSON.stringify([start, end, tag, sortedEntries(attributes)]);
}

/** The same for readings that say the same. */
export function readingKey(annotations: readonly Content[]): string {
  return JSON.stringify(annotations.map(contentKey).sort(compareText));
}

function sortedEntries(attributes: Readonly<Record<Id, AttributeValue>>): readonly (readonly [Id, AttributeValue])[] {
  const said = Object.entries(attributes).filter(([id, value]) => !saysNothing(id, value));
  return said.sort(([left], [right]) => compareText(left, right));
}
