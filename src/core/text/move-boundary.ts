import { nextGrapheme, previousGrapheme } from '#core/text/graphemes';
import { clampSpan, type TextSpan } from '#core/text/span';
import { trimWhiteSpace } from '#core/text/trim-span';
import { nextWord, previousWord, wordAt } from '#core/text/words';

/**
 * The span with one edge moved by a word: a start goes to where a word starts, an end to where one ends (a possessive
 * ending is a step of its own). Where the last word would be lost, the edge moves by a character instead, and the
 * span never becomes empty: then it comes back as it was. UTF-16 code units.
 *
 * @param direction -1 towards the start of the text, 1 towards its end
 */
export function moveBoundary(text: string, span: TextSpan, edge: 'start' | 'end', direction: -1 | 1): TextSpan {
  const { start, end } = clampSpan(text, span);
  const moved =
    edge === 'start'
      ? { start: direction < 0 ? startEarlier(text, start) : startLater(text, start, end), end }
      : { start, end: direction < 0 ? endEarlier(text, start, end) : endLater(text, end) };
  const visible = moved.start < moved.end ? trimWhiteSpace(text, moved) : moved;
  return visible.start < visible.end ? moved : { start, end };
}

function startEarlier(text: string, start: number): number {
  return previousWord(text, start)?.start ?? start;
}

function startLater(text: string, start: number, end: number): number {
  const next = nextWord(text, start);
  return next && next.start < end ? next.start : nextGrapheme(text, start);
}

function endLater(text: string, end: number): number {
  const around = wordAt(text, end);
  if (around && around.end > end) return around.end;
  if (around && around.fullEnd > end) return around.fullEnd;
  return nextWord(text, end - 1)?.end ?? end;
}

function endEarlier(text: string, start: number, end: number): number {
  let word = previousWord(text, end);
  while (word && word.end >= end) word = previousWord(text, word.start);
  return word && word.end > start ? word.end : previousGrapheme(text, end);
}
