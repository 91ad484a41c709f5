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

/**
 * Place of each span in an order of reading, tag and, where one layer has two spans of a tag at one place, content;
 * by index. Spans of different layers at one place need no more than some order: whoever has one of each has them all.
 *
 * @param layerOf The span's layer, by index.
 */
export function rankByContent(spans: readonly ComparedSpan[], layerOf: readonly number[]): Int32Array {
  const order = spans
    .map((span, index) => ({ span, layer: layerOf[index] ?? 0, index }))
    .sort((left, right) => comparePlaces(left.span, right.span) || compareText(left.span.id, right.span.id));
  for (let from = 0, to = 1; from < order.length; from = to, to += 1) {
    const first = order[from]?.span;
    while (to < order.length && isSamePlace(first, order[to]?.span)) to += 1;
    const same = order.slice(from, to);
    if (new Set(same.map(({ layer }) => layer)).size === same.length) continue;
    same.sort((left, right) => compareContent(left.span, right.span));
    for (const [at, one] of same.entries()) order[from + at] = one;
  }
  const ranks = new Int32Array(spans.length);
  for (const [rank, { index }] of order.entries()) ranks[index] = rank;
  return ranks;
}

function isSamePlace(one: ComparedSpan | undefined, other: ComparedSpan | undefined): boolean {
  return one !== undefined && other !== undefined && comparePlaces(one, other) === 0;
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
