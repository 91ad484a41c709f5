/**
 * Sentences: within a line, from one end (see sentence-break) to the next, without white space at the edges and
 * without the bullet of a list. A heading without a period is a sentence of its own.
 */
import { isWhiteSpace, lineFeed } from '#core/text/characters';
import { ceilGrapheme, floorGrapheme } from '#core/text/graphemes';
import { isTerminator, sentenceEndAt } from '#core/text/sentence-break';
import { clampOffset, type TextSpan } from '#core/text/span';
import { isBlankSpan, trimWhiteSpace } from '#core/text/trim-span';

/** The sentence around the offset; between two, the one before; `null` on a blank line. */
export function sentenceAt(text: string, offset: number): TextSpan | null {
  const at = clampOffset(text, offset);
  const start = stretchStart(text, at);
  const here = sentenceFrom(text, start);
  const isLater = here === null || here.start > at;
  if (!isLater || start === 0 || text.charCodeAt(start - 1) === lineFeed) return here;
  // In the white space after a sentence, or in front of a list's bullet at a line's end.
  return sentenceFrom(text, stretchStart(text, start - 1)) ?? here;
}

/** The first sentence that starts after the offset. */
export function nextSentence(text: string, offset: number): TextSpan | null {
  let at = stretchStart(text, clampOffset(text, offset));
  while (at < text.length) {
    const sentence = sentenceFrom(text, at);
    if (sentence && sentence.start > offset) return sentence;
    at = text.charCodeAt(at) === lineFeed ? at + 1 : stretchEnd(text, at);
  }
  return null;
}

/** The last sentence that starts before the offset: the one around it, unless the offset is at its start. */
export function previousSentence(text: string, offset: number): TextSpan | null {
  let at = clampOffset(text, offset);
  for (;;) {
    const start = stretchStart(text, at);
    const sentence = sentenceFrom(text, start);
    if (sentence && sentence.start < offset) return sentence;
    at = start - 1;
    while (at > 0 && isWhiteSpace(text.charCodeAt(at))) at -= 1;
    if (at < 0) return null;
  }
}

/** The sentences that start inside the span, in order. */
export function sentencesIn(text: string, span: TextSpan): readonly TextSpan[] {
  const sentences: TextSpan[] = [];
  let next = nextSentence(text, span.start - 1);
  for (; next && next.start < span.end; next = nextSentence(text, next.start)) sentences.push(next);
  return sentences;
}

/** Text without an end for this long (a table, Base64) is cut into blocks, so that nobody waits for its end. */
const longest = 20_000;

/** Where the sentence around the offset begins, white space before it included: after an end, or at a line's start. */
function stretchStart(text: string, offset: number): number {
  for (let at = offset - 1; at >= 0; at -= 1) {
    if (offset - at > longest) return floorGrapheme(text, Math.floor(offset / longest) * longest);
    const unit = text.charCodeAt(at);
    if (unit === lineFeed) return at + 1;
    if (!isTerminator(unit) || isTerminator(text.charCodeAt(at + 1))) continue;
    const end = sentenceEndAt(text, at);
    if (end !== null && end <= offset) return end;
  }
  return 0;
}

/** Where the sentence that holds the offset ends; at the line's end at the latest. */
function stretchEnd(text: string, offset: number): number {
  for (let at = offset; at < text.length; at += 1) {
    if (at - offset > longest)
      return Math.max(offset + 1, floorGrapheme(text, (Math.floor(offset / longest) + 1) * longest));
    const unit = text.charCodeAt(at);
    if (unit === lineFeed) return at;
    if (!isTerminator(unit) || isTerminator(text.charCodeAt(at + 1))) continue;
    const end = sentenceEndAt(text, at);
    if (end !== null && end > offset) return end;
  }
  return text.length;
}

const bullet = /^(?:[•·‣◦▪■●○*]|[-–—](?=\s))\s*/u;

function sentenceFrom(text: string, start: number): TextSpan | null {
  const end = stretchEnd(text, start);
  if (isBlankSpan(text, { start, end })) return null;
  const visible = trimWhiteSpace(text, { start, end });
  const sign = bullet.exec(text.slice(visible.start, visible.start + 40))?.[0].length ?? 0;
  const content = trimWhiteSpace(text, { start: ceilGrapheme(text, visible.start + sign), end: visible.end });
  return sign > 0 && content.start < content.end ? content : visible;
}
