import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCodePoints } from '#core/formats/corpus/code-point-index';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom('😀', 'a', '\u0301', '\ud83d', '\ude00', '\u200d', 'Ж')).map((parts) => parts.join('')),
);

describe('code points', () => {
  it('are counted as Python counts them, at every offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = indexCodePoints(text);
        const starts: number[] = [];
        let offset = 0;
        for (const character of text) {
          starts.push(offset);
          offset += character.length;
        }
        starts.push(offset);
        expect(index.length).toBe(starts.length - 1);
        starts.forEach((utf16, codePoint) => {
          expect(index.fromUtf16(utf16)).toBe(codePoint);
          expect(index.toUtf16(codePoint)).toBe(utf16);
        });
        const known = new Set(starts);
        for (let utf16 = 0; utf16 <= text.length; utf16 += 1) {
          if (!known.has(utf16)) expect(index.fromUtf16(utf16)).toBeUndefined();
        }
      }),
      { seed: 61, numRuns: 1000 },
    );
  });

  it('do not exist outside the text or between units', () => {
    const index = indexCodePoints('a😀b');
    for (const offset of [-1, 0.5, 5, Number.NaN]) expect(index.fromUtf16(offset)).toBeUndefined();
    for (const offset of [-1, 0.5, 4, Number.NaN]) expect(index.toUtf16(offset)).toBeUndefined();
  });
});
