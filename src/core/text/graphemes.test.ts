import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText, arbitraryTextAndSpan } from '#testing/arbitrary-text';
import { surelyStartsGrapheme } from '#core/text/grapheme-safety';
import {
  ceilGrapheme,
  floorGrapheme,
  isGraphemeBoundary,
  nextGrapheme,
  previousGrapheme,
  snapToGraphemes,
} from '#core/text/graphemes';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function boundariesOf(text: string): readonly number[] {
  return [...Array.from(segmenter.segment(text), (segment) => segment.index), text.length];
}

function lastAtOrBefore(boundaries: readonly number[], offset: number): number {
  return Math.max(0, ...boundaries.filter((boundary) => boundary <= offset));
}

/** One comparison a text: what every function answers at every offset, beside what the segmenter says. */
function expectSameAsSegmenter(text: string): void {
  const boundaries = boundariesOf(text);
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  const answers = offsets.map((offset) => ({
    isBoundary: isGraphemeBoundary(text, offset),
    floor: floorGrapheme(text, offset),
    ceil: ceilGrapheme(text, offset),
    next: nextGrapheme(text, offset),
    previous: previousGrapheme(text, offset),
  }));
  expect(answers).toEqual(
    offsets.map((offset) => ({
      isBoundary: boundaries.includes(offset),
      floor: lastAtOrBefore(boundaries, offset),
      ceil: boundaries.find((boundary) => boundary >= offset),
      next: boundaries.find((boundary) => boundary > offset) ?? text.length,
      previous: offset === 0 ? 0 : lastAtOrBefore(boundaries, offset - 1),
    })),
  );
}

describe('grapheme boundaries', () => {
  it('are those of Intl.Segmenter over the whole text, at every offset of awkward texts', () => {
    fc.assert(fc.property(arbitraryText(16), expectSameAsSegmenter), { seed: 52, numRuns: 300 });
  });

  it('are those of Intl.Segmenter on arbitrary code units, lone surrogates and CRLF included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
        expectSameAsSegmenter,
      ),
      {
        seed: 53,
        numRuns: 300,
      },
    );
    for (const text of ['\ud83d', '\ude00\ud83d', 'a\ud83db', '\r\n\r\n', 'a\r\nb', '\u{1f1e6}\ud83c']) {
      expectSameAsSegmenter(text);
    }
  });

  it('keep the parity of flags, in runs of odd and even length and beside other clusters', () => {
    for (let letters = 1; letters <= 9; letters += 1) {
      for (const before of ['', 'x', '\u0600', '\u200d', '👍🏽', '\n']) {
        expectSameAsSegmenter(`${before}${'🇺'.repeat(letters)}\u0301z`);
      }
    }
  });

  it('are never called sure where the segmenter sees none, for every pair of a character and a typical neighbour', () => {
    const neighbours = [
      'a',
      'к',
      '\u0301',
      '\u200d',
      '\u1112',
      '\uac00',
      'क',
      '\u094d',
      '\u0600',
      '🇺',
      '👩',
      '字',
      '𑍍',
    ];
    let sure = 0;
    for (let codePoint = 0; codePoint <= 0x2_00ff; codePoint += 1) {
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
      const character = String.fromCodePoint(codePoint);
      for (const neighbour of neighbours) {
        for (const [one, other] of [
          [character, neighbour],
          [neighbour, character],
        ] as const) {
          if (!surelyStartsGrapheme(one + other, one.length)) continue;
          sure += 1;
          if (segmenter.segment(one + other).containing(one.length)?.index !== one.length) {
            throw new Error(`Called sure: ${JSON.stringify(one + other)} at U+${codePoint.toString(16)}`);
          }
        }
      }
    }
    expect(sure).toBeGreaterThan(400_000);
  }, 60_000);

  it('clamp offsets outside the text, and refuse them as boundaries', () => {
    expect(floorGrapheme('ab', -3)).toBe(0);
    expect(ceilGrapheme('ab', 9)).toBe(2);
    expect(nextGrapheme('', 0)).toBe(0);
    expect(isGraphemeBoundary('ab', 3)).toBe(false);
    expect(isGraphemeBoundary('ab', -1)).toBe(false);
    expect(isGraphemeBoundary('ab', 0.5)).toBe(false);
  });
});

describe('snapToGraphemes', () => {
  it('gives the smallest span of whole clusters around the given one', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(), ({ text, start, end }) => {
        const snapped = snapToGraphemes(text, { start, end });
        expect(isGraphemeBoundary(text, snapped.start) && isGraphemeBoundary(text, snapped.end)).toBe(true);
        expect(snapped.start).toBeLessThanOrEqual(start);
        if (start < end) {
          expect(snapped.end).toBeGreaterThanOrEqual(end);
          expect(nextGrapheme(text, snapped.start)).toBeGreaterThan(start);
          expect(previousGrapheme(text, snapped.end)).toBeLessThan(end);
        } else {
          expect(snapped.end).toBe(snapped.start);
        }
      }),
      { seed: 54, numRuns: 300 },
    );
  });

  it('takes a family emoji, a skin tone and a flag whole', () => {
    const text = 'x👩‍👩‍👧‍👦👍🏽🇺🇳y';
    expect(snapToGraphemes(text, { start: 3, end: 4 })).toEqual({ start: 1, end: 12 });
    expect(snapToGraphemes(text, { start: 14, end: 18 })).toEqual({ start: 12, end: 20 });
  });
});
