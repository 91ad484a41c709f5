import type { Needle } from '#core/occurrences/needles';
import { codePointBefore, codePointFrom } from '#core/text/characters';
import { findInFolded, foldText } from '#core/text/fold';
import type { TextSpan } from '#core/text/span';

/** A place where one of the needles stands as a whole word. */
export interface Found extends TextSpan {
  readonly needle: Needle;
  /**
   * `compound`: it is part of a hyphenated word (`NATO-Russia`, `pro-Russia`). `small`: a name in small letters only.
   * Both may mean something else: whoever lists them does not choose them unasked.
   */
  readonly doubt: 'compound' | 'small' | null;
}

/**
 * All places in order, without overlap: folded (case, spaces, quotation marks, dashes, look-alikes), whole words only.
 *
 * @param needles longest first, as `needlesOf` gives them
 */
export function findNeedles(text: string, needles: readonly Needle[]): readonly Found[] {
  const folded = foldText(text);
  const found: Found[] = [];
  for (const needle of needles) {
    for (const span of findInFolded(folded, needle.folded, { wholeWords: true })) {
      const at = placeFor(found, span);
      if (at !== null) found.splice(at, 0, { ...span, needle, doubt: doubtOf(text, span, needle) });
    }
  }
  return found;
}

/** Where the span belongs in the sorted list; `null` where it would overlap one of it. */
function placeFor(found: readonly TextSpan[], span: TextSpan): number | null {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  const before = found[low - 1];
  const after = found[low];
  return (before !== undefined && before.end > span.start) || (after !== undefined && after.start < span.end)
    ? null
    : low;
}

function doubtOf(text: string, { start, end }: TextSpan, { isName }: Needle): Found['doubt'] {
  if (joins(codePointBefore(text, start), codePointBefore(text, start - 1))) return 'compound';
  if (joins(codePointFrom(text, end), codePointFrom(text, end + 1))) return 'compound';
  return isName && !/\p{Lu}/u.test(text.slice(start, end)) ? 'small' : null;
}

const hyphens = new Set(Array.from('-‐‑', (sign) => sign.charCodeAt(0)));
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a hyphen ties what stands beyond it to the word; a dash between words does not. */
function joins(sign: number, beyond: number): boolean {
  return hyphens.has(sign) && beyond >= 0 && letterOrDigit.test(String.fromCodePoint(beyond));
}
