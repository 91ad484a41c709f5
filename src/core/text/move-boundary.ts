import type { TextSpan } from '#core/text/span';
import { nextWord, previousWord, wordAt } from '#core/text/words';

/**
 * Moves one edge of a span to the next edge of a word in a direction (-1 left, 1 right). The span never becomes
 * empty; where there is no further word it comes back unchanged. Offsets are UTF-16 code units, half-open.
 */
export function moveBoundary(text: string, span: TextSpan, edge: 'start' | 'end', direction: -1 | 1): TextSpan {
  const { start, end } = span;
  if (edge === 'start') {
    const to = (direction === -1 ? previousWord(text, start) : nextWord(text, start))?.start ?? start;
    return to < end ? { start: to, end } : { start, end };
  }
  const to = (direction === -1 ? wordEndBefore(text, end) : wordEndAfter(text, end)) ?? end;
  return to > start ? { start, end: to } : { start, end };
}

function wordEndAfter(text: string, offset: number): number | undefined {
  const here = wordAt(text, offset);
  return here !== null && here.end > offset ? here.end : nextWord(text, offset)?.end;
}

function wordEndBefore(text: string, offset: number): number | undefined {
  const before = previousWord(text, offset);
  if (before === null || before.end < offset) return before?.end;
  return previousWord(text, before.start)?.end;
}
