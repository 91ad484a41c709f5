import type { TextSpan } from '#core/text/span';

/**
 * Cuts a text into pieces of about `size` UTF-16 code units at the ends of lines, so that a long text can be searched in
 * short turns. A line that is longer stays whole.
 */
export function* textPieces(text: string, size: number): Generator<TextSpan> {
  for (let start = 0; start < text.length;) {
    const newline = start + size >= text.length ? -1 : text.indexOf('\n', start + size);
    const end = newline < 0 ? text.length : newline + 1;
    yield { start, end };
    start = end;
  }
}
