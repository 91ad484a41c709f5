/**
 * Places where a grapheme cluster surely starts, told from the two characters beside them alone.
 *
 * `Intl.Segmenter` needs a string that starts at a boundary and costs time in proportion to its length. From a place
 * that is surely a boundary, a few characters suffice, so that a question about one offset costs the same in a text
 * of five megabytes as in a headline. The rules (Unicode Standard Annex 29, section 3.1.1) are used one-sidedly:
 * "sure" must never be wrong, "not sure" only costs a longer look.
 */
import { codePointBefore, codePointFrom, isInsideSurrogatePair } from '#core/text/characters';

/** Joins the character before it, or may do so: marks, format characters, jamo, emoji modifiers, two Thai and Lao vowels. */
const mayJoinBackward =
  /[\p{M}\p{Cf}\p{Sk}\p{Cn}\p{Cs}\p{Co}\p{Regional_Indicator}\u0e33\u0eb3\uff9e\uff9f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

/** Joins the character after it, or may do so: marks (viramas), format and prepended characters, leading jamo. */
const mayJoinForward =
  /[\p{M}\p{Cf}\p{Cn}\p{Cs}\p{Co}\p{Regional_Indicator}\u0d4e\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

/**
 * Scripts without joining: every two of these characters are separate clusters. Latin without the soft hyphen and
 * line feed, Greek, Cyrillic, Hebrew and Arabic letters, dashes and quotation marks, kana, Han.
 */
function isPlain(unit: number): boolean {
  if (unit < 0x300) return unit !== 0x0a && unit !== 0xad && unit !== 0xa9 && unit !== 0xae;
  if (unit < 0x600) {
    return (
      (unit >= 0x400 && unit <= 0x481) ||
      (unit >= 0x48a && unit <= 0x52f) ||
      (unit >= 0x38e && unit <= 0x3ff && unit !== 0x3a2) ||
      (unit >= 0x5d0 && unit <= 0x5ea)
    );
  }
  return (
    (unit >= 0x620 && unit <= 0x64a) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  );
}

/**
 * Astral characters that cannot reach forward or back beyond the classes above: Han, and pictographs (a pictograph
 * joins only what follows a zero-width joiner). Other astral scripts are left to the segmenter.
 */
function isKnownAstral(codePoint: number): boolean {
  return (codePoint >= 0x1f000 && codePoint <= 0x1faff) || (codePoint >= 0x20000 && codePoint <= 0x3ffff);
}

function joins(pattern: RegExp, codePoint: number): boolean {
  if (codePoint > 0xffff && !isKnownAstral(codePoint)) return true;
  return pattern.test(String.fromCodePoint(codePoint));
}

/**
 * Whether a grapheme cluster surely starts at the offset. `false` means "cannot be told from here", not "no".
 *
 * @param offset `0 ≤ offset ≤ text.length`
 */
export function surelyStartsGrapheme(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const unit = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  if (isPlain(unit) && (before === 0x0a || isPlain(before))) return true;
  if (unit === 0x0a) return before !== 0x0d;
  if (isInsideSurrogatePair(text, offset)) return false;
  return !joins(mayJoinBackward, codePointFrom(text, offset)) && !joins(mayJoinForward, codePointBefore(text, offset));
}

/** U+1F1E6 to U+1F1FF, by code units: runs of them are counted. */
function isRegionalIndicatorAt(text: string, offset: number): boolean {
  if (text.charCodeAt(offset) !== 0xd83c) return false;
  const low = text.charCodeAt(offset + 1);
  return low >= 0xdde6 && low <= 0xddff;
}

/**
 * The nearest sure start of a cluster at or before the offset.
 *
 * A run of flags has no place that two characters could prove, so its letters are counted from the start of the run
 * (a scan of code units), and the last whole pair is a start.
 */
export function sureStartBefore(text: string, offset: number): number {
  let at = offset;
  while (!surelyStartsGrapheme(text, at)) {
    if (isRegionalIndicatorAt(text, at)) {
      let runStart = at;
      while (runStart >= 2 && isRegionalIndicatorAt(text, runStart - 2)) runStart -= 2;
      const pairStart = at - ((at - runStart) % 4);
      if (pairStart > runStart) return pairStart;
      at = runStart;
      if (surelyStartsGrapheme(text, at)) return at;
    }
    at -= 1;
  }
  return at;
}

/** The nearest sure start of a cluster after the offset, or the end of the text. */
export function sureStartAfter(text: string, offset: number): number {
  let at = offset + 1;
  // In a run of flags the second pair after the offset is far enough: any cluster that spans the offset has ended.
  let flags = 0;
  while (!surelyStartsGrapheme(text, at)) {
    if (isRegionalIndicatorAt(text, at)) {
      flags += 1;
      if (flags > 4) return sureStartBefore(text, at);
    } else if (!isInsideSurrogatePair(text, at)) {
      flags = 0;
    }
    at += 1;
  }
  return at;
}
