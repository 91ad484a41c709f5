/**
 * Paragraphs are the lines of the canonical text that show something. A paragraph's span leaves out the white space
 * at the line's ends, because nobody tags it; `lineAt` has the whole line.
 */
import { isWhiteSpace } from '#core/text/characters';
import { clampOffset, type TextSpan } from '#core/text/span';
import { isBlankSpan, trimWhiteSpace } from '#core/text/trim-span';

/** The line around the offset without its line feed; blank lines too. */
export function lineAt(text: string, offset: number): TextSpan {
  const at = clampOffset(text, offset);
  const end = text.indexOf('\n', at);
  return { start: at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

/** The paragraph on the offset's line, or `null` where the line is blank. */
export function paragraphAt(text: string, offset: number): TextSpan | null {
  const line = trimWhiteSpace(text, lineAt(text, offset));
  return line.start === line.end ? null : line;
}

/** The first paragraph that starts after the offset. */
export function nextParagraph(text: string, offset: number): TextSpan | null {
  const at = clampOffset(text, offset);
  const here = paragraphAt(text, at);
  if (here && here.start > at) return here;
  let next = lineAt(text, at).end + 1;
  while (next < text.length && isWhiteSpace(text.charCodeAt(next))) next += 1;
  return next < text.length ? paragraphAt(text, next) : null;
}

/** The last paragraph that starts before the offset: the one around it, unless the offset is at its start. */
export function previousParagraph(text: string, offset: number): TextSpan | null {
  const at = clampOffset(text, offset);
  const here = paragraphAt(text, at);
  if (here && here.start < at) return here;
  let last = lineAt(text, at).start - 1;
  while (last >= 0 && isWhiteSpace(text.charCodeAt(last))) last -= 1;
  return last < 0 ? null : paragraphAt(text, last);
}

/** All paragraphs in order. */
export function paragraphsOf(text: string): readonly TextSpan[] {
  const paragraphs: TextSpan[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (!isBlankSpan(text, { start, end })) paragraphs.push(trimWhiteSpace(text, { start, end }));
    start = end + 1;
  }
  return paragraphs;
}
