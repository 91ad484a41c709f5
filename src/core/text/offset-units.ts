/**
 * Offsets in other units than UTF-16 code units: what other languages and files count in. They exist only at the
 * edges (formats, import, export); inside, every offset is UTF-16.
 *
 * A map is built by one scan of the text, which leaves a count at every 1,024th code unit; a lookup starts from the
 * nearest one. Where a unit counts like UTF-16 (no astral characters, plain ASCII) no scan result is kept at all.
 */
import { isHighSurrogate, isInsideSurrogatePair, isLowSurrogate, lineFeed } from '#core/text/characters';
import type { RebuildFacts } from '#core/text/canonical-text';
import { utf8LengthBetween } from '#core/text/encode';
import { isGraphemeBoundary, nextGrapheme } from '#core/text/graphemes';

export interface OffsetMap {
  /** Length of the text in the other unit: the largest offset. */
  readonly total: number;
  /**
   * The offset in the other unit of a UTF-16 offset.
   * @throws RangeError outside the text or inside a character of the other unit: a broken invariant of the caller
   */
  fromUtf16(offset: number): number;
  /**
   * The UTF-16 offset of one in the other unit, or `null` where there is none: outside the text, a fraction, or
   * inside a character (a byte in the middle of a letter). Such offsets come from files, so it is no exception.
   */
  toUtf16(offset: number): number | null;
}

const step = 1024;

/** How a text counts in a unit. Every character counts where it starts, so stretches add up. */
interface Measure {
  /** Units of the characters that start in `[start, end)`. */
  count(start: number, end: number): number;
  /** Whether a character starts or ends at the offset. */
  isBoundary(offset: number): boolean;
  /** Where the character that starts at the offset ends. */
  next(offset: number): number;
}

/** Unicode code points: Python, R, the W3C. A lone surrogate is one. */
export function codePointMap(text: string): OffsetMap {
  if (!/[\ud800-\udfff]/.test(text)) return identityMap(text.length);
  return sparseMap(text, { ...byCodePoint(text), count: (start, end) => countCodePoints(text, start, end) });
}

/** Bytes of the canonical text as UTF-8 without a byte order mark. A lone surrogate counts 3, as U+FFFD. */
export function utf8Map(text: string): OffsetMap {
  if (!/\P{ASCII}/u.test(text)) return identityMap(text.length);
  return sparseMap(text, { ...byCodePoint(text), count: (start, end) => utf8LengthBetween(text, start, end) });
}

/** Grapheme clusters: what a reader counts. */
export function graphemeMap(text: string): OffsetMap {
  return sparseMap(text, {
    count: (start, end) => countGraphemes(text, start, end),
    isBoundary: (offset) => isGraphemeBoundary(text, offset),
    next: (offset) => nextGrapheme(text, offset),
  });
}

/**
 * UTF-16 code units of the decoded original: line ends count as they were written, the byte order mark does not
 * count. `null` where line ends were mixed, because the canonical text no longer tells which was which.
 */
export function originalUtf16Map(text: string, newline: RebuildFacts['newline']): OffsetMap | null {
  if (newline === 'mixed') return null;
  if (newline !== 'crlf') return identityMap(text.length);
  const count = (start: number, end: number) => end - start + countLineFeeds(text, start, end);
  return sparseMap(text, { count, isBoundary: () => true, next: (offset) => offset + 1 });
}

const singleByte = /^(?:windows-12\d\d|windows-874|iso-8859-\d+|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/;

/**
 * Bytes of the original file, byte order mark and line ends included: offset 0 of the text is byte 3 behind a UTF-8
 * byte order mark. Known for UTF-8, UTF-16 and single-byte encodings; else, and for mixed line ends, `null`.
 */
export function originalByteMap(text: string, facts: RebuildFacts): OffsetMap | null {
  if (facts.newline === 'mixed') return null;
  const isUtf16 = facts.encoding === 'utf-16le' || facts.encoding === 'utf-16be';
  if (!isUtf16 && facts.encoding !== 'utf-8' && !singleByte.test(facts.encoding)) return null;
  const mark = facts.bom ? (isUtf16 ? 2 : 3) : 0;
  const perLineFeed = (facts.newline === 'crlf' ? 1 : 0) * (isUtf16 ? 2 : 1);
  const characters = (start: number, end: number) => {
    if (isUtf16) return (countCodePoints(text, start, end) + countPairs(text, start, end)) * 2;
    return facts.encoding === 'utf-8' ? utf8LengthBetween(text, start, end) : countCodePoints(text, start, end);
  };
  const count = (start: number, end: number) =>
    characters(start, end) + (perLineFeed === 0 ? 0 : perLineFeed * countLineFeeds(text, start, end));
  return shiftedMap(sparseMap(text, { ...byCodePoint(text), count }), mark);
}

function byCodePoint(text: string): Omit<Measure, 'count'> {
  return {
    isBoundary: (offset) => !isInsideSurrogatePair(text, offset),
    next: (offset) => (isInsideSurrogatePair(text, offset + 1) ? offset + 2 : offset + 1),
  };
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let at = start; at < end; at += 1) {
    if (isLowSurrogate(text.charCodeAt(at)) && isInsideSurrogatePair(text, at)) count -= 1;
  }
  return count;
}

function countPairs(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    if (isHighSurrogate(text.charCodeAt(at)) && isInsideSurrogatePair(text, at + 1)) count += 1;
  }
  return count;
}

function countLineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === lineFeed) count += 1;
  return count;
}

function countGraphemes(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = isGraphemeBoundary(text, start) ? start : nextGrapheme(text, start); at < end;) {
    count += 1;
    at = nextGrapheme(text, at);
  }
  return count;
}

function identityMap(length: number): OffsetMap {
  const isOffset = (offset: number) => Number.isInteger(offset) && offset >= 0 && offset <= length;
  return {
    total: length,
    fromUtf16: (offset) => (isOffset(offset) ? offset : refuse(offset, length)),
    toUtf16: (offset) => (isOffset(offset) ? offset : null),
  };
}

function sparseMap(text: string, measure: Measure): OffsetMap {
  const counts = new Float64Array(Math.floor(text.length / step) + 1);
  let total = 0;
  for (let index = 0; index < counts.length; index += 1) {
    counts[index] = total;
    total += measure.count(index * step, Math.min(text.length, (index + 1) * step));
  }
  const countBefore = (offset: number) => {
    const index = Math.floor(offset / step);
    return (counts[index] ?? 0) + measure.count(index * step, offset);
  };
  return {
    total,
    fromUtf16(offset) {
      if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return refuse(offset, text.length);
      if (!measure.isBoundary(offset)) throw new RangeError(`Offset ${String(offset)} lies inside a character`);
      return countBefore(offset);
    },
    toUtf16(wanted) {
      if (!Number.isInteger(wanted) || wanted < 0 || wanted > total) return null;
      const index = lastAtMost(counts, wanted);
      let at = index * step;
      while (at < text.length && !measure.isBoundary(at)) at += 1;
      for (let count = counts[index] ?? 0; count <= wanted;) {
        if (count === wanted) return at;
        const next = measure.next(at);
        count += measure.count(at, next);
        at = next;
      }
      return null;
    },
  };
}

function shiftedMap(map: OffsetMap, shift: number): OffsetMap {
  if (shift === 0) return map;
  return {
    total: map.total + shift,
    fromUtf16: (offset) => map.fromUtf16(offset) + shift,
    toUtf16: (offset) => map.toUtf16(offset - shift),
  };
}

/** Index of the last count that is at most `wanted`; counts never fall. */
function lastAtMost(counts: Float64Array, wanted: number): number {
  let low = 0;
  let high = counts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((counts[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

function refuse(offset: number, length: number): never {
  throw new RangeError(`Offset ${String(offset)} lies outside a text of ${String(length)} code units`);
}
