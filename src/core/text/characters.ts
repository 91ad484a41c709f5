/**
 * Classes of characters by UTF-16 code unit, for scans that visit every unit of a long text: a comparison of
 * numbers costs a tenth of a regular expression.
 */

export const lineFeed = 0x0a;

/**
 * White space in the reader's eyes: what `\s` matches, and the next-line control, zero-width space and word joiner,
 * which show nothing and mean nothing at the edge of a span. All of them are in the Basic Multilingual Plane.
 */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0x85 || unit === 0xa0;
  if (unit >= 0x2000 && unit <= 0x206f) {
    return (
      unit <= 0x200b || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x2060
    );
  }
  return unit === 0x1680 || unit === 0x3000 || unit === 0xfeff;
}

export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether the offset lies between the two halves of one astral character. */
export function isInsideSurrogatePair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isLowSurrogate(text.charCodeAt(offset)) &&
    isHighSurrogate(text.charCodeAt(offset - 1))
  );
}

/** The code point that ends at `offset`, or -1 at the start of the text. A lone surrogate is its own code point. */
export function codePointBefore(text: string, offset: number): number {
  if (offset <= 0) return -1;
  const start = isInsideSurrogatePair(text, offset - 1) ? offset - 2 : offset - 1;
  return text.codePointAt(start) ?? -1;
}

/** The code point that starts at `offset`, or -1 at the end of the text. A lone surrogate is its own code point. */
export function codePointFrom(text: string, offset: number): number {
  return text.codePointAt(offset) ?? -1;
}

/** The signs of a string, all of one code unit, for look-ups in scans. */
export function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

const letterOrDigit = /[\p{L}\p{N}\p{M}_]/u;

/** A letter, digit or combining mark of any script. -1 (outside the text) is none. */
export function isWordCodePoint(codePoint: number): boolean {
  if (codePoint < 0x80) {
    return (
      (codePoint >= 0x61 && codePoint <= 0x7a) ||
      (codePoint >= 0x41 && codePoint <= 0x5a) ||
      (codePoint >= 0x30 && codePoint <= 0x39) ||
      codePoint === 0x5f
    );
  }
  return letterOrDigit.test(String.fromCodePoint(codePoint));
}
