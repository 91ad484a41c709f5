import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '#testing/arbitrary-text';
import { rebuildOriginal } from '#core/text/canonical-text';
import { isInsideSurrogatePair } from '#core/text/characters';
import { isGraphemeBoundary } from '#core/text/graphemes';
import {
  codePointMap,
  graphemeMap,
  type OffsetMap,
  originalByteMap,
  originalUtf16Map,
  utf8Map,
} from '#core/text/offset-units';

const encoder = new TextEncoder();
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Long enough for several checkpoints, with clusters and pairs across them. */
const longText = fc
  .tuple(arbitraryText(30), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 2100 }))
  .map(([piece, times, padding]) => 'x'.repeat(padding) + piece.repeat(times));

/** The map agrees with counting from the start at every boundary, both ways, and knows what lies between. */
function expectSame(
  text: string,
  map: OffsetMap,
  measure: (before: string) => number,
  isBoundary: (offset: number) => boolean,
): void {
  expect(map.total).toBe(measure(text));
  const known = new Set<number>();
  const stride = Math.max(1, Math.floor(text.length / 60));
  for (let offset = 0; offset <= text.length; offset += offset % 1024 > 1020 || offset % 1024 < 4 ? 1 : stride) {
    if (!isBoundary(offset)) {
      expect(() => map.fromUtf16(offset)).toThrow(RangeError);
      continue;
    }
    const wanted = measure(text.slice(0, offset));
    known.add(wanted);
    expect(map.fromUtf16(offset)).toBe(wanted);
    expect(map.toUtf16(wanted)).toBe(offset);
  }
  expect(map.toUtf16(map.total)).toBe(text.length);
  for (const outside of [-1, map.total + 1, 0.5, Number.NaN]) expect(map.toUtf16(outside)).toBe(null);
  for (const outside of [-1, text.length + 1, 0.5]) expect(() => map.fromUtf16(outside)).toThrow(RangeError);
}

const outsidePairs = (text: string) => (offset: number) => !isInsideSurrogatePair(text, offset);

describe('offset maps', () => {
  it('count code points as Array.from does', () => {
    fc.assert(
      fc.property(longText, (text) => {
        expectSame(text, codePointMap(text), (part) => Array.from(part).length, outsidePairs(text));
      }),
      { seed: 91, numRuns: 60 },
    );
  });

  it('count UTF-8 bytes as TextEncoder does, and find nothing inside a letter', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const map = utf8Map(text);
        expectSame(text, map, (part) => encoder.encode(part).length, outsidePairs(text));
        for (let byte = 0; byte <= Math.min(map.total, 200); byte += 1) {
          const found = map.toUtf16(byte);
          if (found === null) expect((encoder.encode(text)[byte] ?? 0) & 0xc0).toBe(0x80);
          else expect(map.fromUtf16(found)).toBe(byte);
        }
      }),
      { seed: 92, numRuns: 60 },
    );
  });

  it('count graphemes as Intl.Segmenter does', () => {
    fc.assert(
      fc.property(longText, (text) => {
        expectSame(
          text,
          graphemeMap(text),
          (part) => Array.from(segmenter.segment(part)).length,
          (offset) => isGraphemeBoundary(text, offset),
        );
      }),
      { seed: 93, numRuns: 10 },
    );
  });

  it('find the byte in the original file, behind its byte order mark and with its line ends', () => {
    const facts = fc.record({
      encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
      bom: fc.boolean(),
      newline: fc.constantFrom('lf' as const, 'crlf' as const, 'cr' as const),
    });
    fc.assert(
      fc.property(longText, facts, (text, sourceFacts) => {
        const map = originalByteMap(text, sourceFacts);
        if (map === null) throw new Error('These encodings are known');
        const sizeOf = (part: string) => rebuildOriginal(part, sourceFacts)?.length ?? Number.NaN;
        expectSame(text, map, sizeOf, outsidePairs(text));
      }),
      { seed: 94, numRuns: 60 },
    );
  });

  it('find the place in the decoded original with CRLF', () => {
    const text = 'a\n\nb😀\nc';
    const map = originalUtf16Map(text, 'crlf');
    expect([0, 1, 2, 3, 6, 7].map((offset) => map?.fromUtf16(offset))).toEqual([0, 1, 3, 5, 8, 10]);
    expect(map?.toUtf16(2)).toBe(null);
    expect(map?.total).toBe('a\r\n\r\nb😀\r\nc'.length);
    expect(originalUtf16Map(text, 'lf')?.total).toBe(text.length);
  });

  it('count a byte a character in single-byte encodings, and give up where they cannot know', () => {
    const map = originalByteMap('вызов\nНАТО', { encoding: 'windows-1251', bom: false, newline: 'crlf' });
    expect(map?.fromUtf16(6)).toBe(7);
    expect(map?.total).toBe(11);
    expect(originalByteMap('a', { encoding: 'shift_jis', bom: false, newline: 'lf' })).toBe(null);
    expect(originalByteMap('a', { encoding: 'utf-8', bom: false, newline: 'mixed' })).toBe(null);
    expect(originalUtf16Map('a', 'mixed')).toBe(null);
  });

  it('take a lone surrogate for one code point and three bytes', () => {
    expect(codePointMap('a\ud800b').fromUtf16(2)).toBe(2);
    expect(utf8Map('a\ud800b').total).toBe(5);
  });

  it('of a text of 5 MB answer from anywhere', () => {
    const text = 'NATO said “no” 😀 to Москва.\n'.repeat(180_000);
    const map = codePointMap(text);
    const perLine = Array.from('NATO said “no” 😀 to Москва.\n').length;
    expect(map.total).toBe(perLine * 180_000);
    const line = 'NATO said “no” 😀 to Москва.\n'.length;
    for (let index = 0; index < 180_000; index += 1111) {
      expect(map.fromUtf16(index * line)).toBe(index * perLine);
      expect(map.toUtf16(index * perLine)).toBe(index * line);
    }
  });
});
