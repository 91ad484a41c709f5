import { ceilGrapheme, floorGrapheme } from '#core/text/graphemes';
import { snapToWords } from '#core/text/snap-to-words';
import type { TextSpan } from '#core/text/span';

/** What a drag by mouse selects: whole words, or with `exact` whole grapheme clusters. */
export function snapDrag(text: string, from: number, to: number, exact: boolean): TextSpan {
  const span = { start: Math.min(from, to), end: Math.max(from, to) };
  return exact
    ? { start: floorGrapheme(text, span.start), end: ceilGrapheme(text, span.end) }
    : snapToWords(text, span);
}
