import { compareText } from '#core/model/record-order';
import type { AnnotationRecord } from '#core/model/records';

/** The part of an annotation by which it is compared. */
export type ComparedSpan = Pick<AnnotationRecord, 'id' | 'start' | 'end' | 'tag' | 'attributes'>;

/**
 * A total order by what stands in the text and what was said about it: start, longest first, tag, attributes, and only
 * then id. Choices between equals follow it, so that they do not depend on who is named first and, but for
 * annotations that are the same in everything, not on ids.
 */
export function compareContent(left: ComparedSpan, right: ComparedSpan): number {
  if (left === right) return 0;
  return (
    comparePlaces(left, right) ||
    compareText(attributeText(left), attributeText(right)) ||
    compareText(left.id, right.id)
  );
}

/** Place of each span in the order of `compareContent`, by index. */
export function rankByContent(spans: readonly ComparedSpan[]): Int32Array {
  // Eight coders put eight equal spans at most places: their attributes are written out once, not at each comparison.
  const texts = new Map<ComparedSpan, string>();
  const textOf = (span: ComparedSpan): string => {
    const known = texts.get(span) ?? attributeText(span);
    texts.set(span, known);
    return known;
  };
  const order = spans
    .map((span, index) => ({ span, index }))
    .sort(
      ({ span: left }, { span: right }) =>
        comparePlaces(left, right) ||
        (left === right ? 0 : compareText(textOf(left), textOf(right)) || compareText(left.id, right.id)),
    );
  const ranks = new Int32Array(spans.length);
  for (const [rank, { index }] of order.entries()) ranks[index] = rank;
  return ranks;
}

/** The filled-in attributes as one text, the same for the same attributes whatever their order. */
export function attributeText({ attributes }: ComparedSpan): string {
  const names = Object.keys(attributes);
  if (names.length > 1) names.sort(compareText);
  let text = '';
  for (const name of names) {
    const value = attributes[name];
    text += `${name}\u0000${Array.isArray(value) ? value.join('\u0001') : String(value)}\u0000`;
  }
  return text;
}

function comparePlaces(left: ComparedSpan, right: ComparedSpan): number {
  return left.start - right.start || right.end - left.end || compareText(left.tag, right.tag);
}
