/**
 * Grapheme clusters: what a reader takes for one character. No span may split one.
 *
 * Every function looks only at the neighbourhood of its offset (see grapheme-safety), however long the text is. Two
 * neighbourhoods can be long: a run of flags, whose letters are counted, and a letter with a heap of marks.
 * Offsets outside the text are moved to its ends.
 */
import { sureStartAfter, sureStartBefore, surelyStartsGrapheme } from '#core/text/grapheme-safety';
import { clampOffset, clampSpan, type TextSpan } from '#core/text/span';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The boundaries around an offset: the last one at or before it, and the first one after it. */
function boundariesAround(text: string, offset: number): { readonly floor: number; readonly after: number } {
  if (offset >= text.length) return { floor: text.length, after: text.length };
  const windowStart = sureStartBefore(text, offset);
  const windowEnd = sureStartAfter(text, offset);
  let floor = windowStart;
  for (const { index } of segmenter.segment(text.slice(windowStart, windowEnd))) {
    if (windowStart + index > offset) return { floor, after: windowStart + index };
    floor = windowStart + index;
  }
  return { floor, after: windowEnd };
}

/** Whether a cluster starts or ends at the offset. The ends of the text are boundaries; offsets outside are not. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false;
  return surelyStartsGrapheme(text, offset) || boundariesAround(text, offset).floor === offset;
}

/** The last boundary at or before the offset. */
export function floorGrapheme(text: string, offset: number): number {
  const at = clampOffset(text, offset);
  return surelyStartsGrapheme(text, at) ? at : boundariesAround(text, at).floor;
}

/** The first boundary at or after the offset. */
export function ceilGrapheme(text: string, offset: number): number {
  const at = clampOffset(text, offset);
  if (surelyStartsGrapheme(text, at)) return at;
  const { floor, after } = boundariesAround(text, at);
  return floor === at ? at : after;
}

/** The first boundary after the offset; the end of the text where there is none. */
export function nextGrapheme(text: string, offset: number): number {
  const at = clampOffset(text, offset);
  if (surelyStartsGrapheme(text, at + 1)) return Math.min(at + 1, text.length);
  return boundariesAround(text, at).after;
}

/** The last boundary before the offset; 0 where there is none. */
export function previousGrapheme(text: string, offset: number): number {
  const at = clampOffset(text, offset);
  return at === 0 ? 0 : floorGrapheme(text, at - 1);
}

/** The smallest span of whole clusters that contains the given one; an empty span stays empty. */
export function snapToGraphemes(text: string, span: TextSpan): TextSpan {
  const { start, end } = clampSpan(text, span);
  const snapped = floorGrapheme(text, start);
  return { start: snapped, end: start === end ? snapped : ceilGrapheme(text, end) };
}
