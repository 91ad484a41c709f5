import { snapToGraphemes } from '#core/text/graphemes';
import { clampSpan, type TextSpan } from '#core/text/span';
import { trimEdgePunctuation, trimWhiteSpace } from '#core/text/trim-span';
import { nextWord, previousWord, wordAt } from '#core/text/words';

/**
 * What a drag from one offset to another means: whole words. Words that the drag touches are taken whole; white
 * space, separators, unpaired quotation marks and possessive endings at its edges are left out. A drag over no word
 * at all (an emoji, a dash) keeps its whole characters.
 *
 * @param span anchor and focus in either order; an empty span stays empty
 */
export function snapToWords(text: string, span: TextSpan): TextSpan {
  const given = clampSpan(text, span);
  const around = wordAt(text, given.start);
  if (around && around.end <= given.start && given.start < given.end && given.end <= around.fullEnd) {
    return { start: around.start, end: around.end };
  }
  // A drag that begins inside a possessive ending begins behind it.
  const start = around && around.end <= given.start ? Math.min(around.fullEnd, given.end) : given.start;
  const first = around && start < around.end ? around : nextWord(text, start - 1, given.end);
  const last = previousWord(text, given.end, start);
  if (start === given.end || !first || !last || first.start >= given.end || last.fullEnd <= start) {
    return snapToGraphemes(text, trimWhiteSpace(text, given));
  }
  const inner = trimEdgePunctuation(text, {
    start: Math.min(first.start, start),
    end: Math.max(last.fullEnd, given.end),
  });
  return snapToGraphemes(text, {
    start: Math.min(first.start, inner.start),
    end: inner.end > last.fullEnd ? inner.end : last.end,
  });
}
