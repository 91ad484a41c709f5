import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '#core/text/graphemes';
import {
  clampOffset,
  mapText,
  paragraphAt,
  paragraphCount,
  paragraphSpan,
  sectionCount,
  sectionOf,
  sectionParagraphsOf,
} from '#renderer/surface/text-map.ts';
import { pieceStarts } from '#renderer/surface/text-pieces.ts';

const texts = array(constantFrom('a', 'word ', '\n', '\n\n', '  ', '👩‍👩‍👧', 'e\u0301', 'line after line '.repeat(40)), {
  maxLength: 200,
}).map((parts) => parts.join(''));

describe('the map of a text', () => {
  it('gives every offset one place, and the place gives the offset back', () => {
    assert(
      property(texts, nat(), (text, seed) => {
        const map = mapText(text);
        const offset = seed % (text.length + 1);
        const paragraph = paragraphAt(map, offset);
        const { start, end } = paragraphSpan(map, paragraph);
        expect(start <= offset && offset <= end).toBe(true);
        expect(text.slice(start, end)).toBe(text.split('\n')[paragraph]);
        const section = sectionParagraphsOf(map, sectionOf(map, paragraph));
        expect(section.first <= paragraph && paragraph < section.end).toBe(true);
      }),
      { seed: 11 },
    );
  });

  it('puts the paragraphs into sections in order, all of them, none empty', () => {
    assert(
      property(texts, (text) => {
        const map = mapText(text);
        const lines = text.split('\n');
        expect(paragraphCount(map)).toBe(lines.length);
        let next = 0;
        for (let section = 0; section < sectionCount(map); section += 1) {
          const { first, end } = sectionParagraphsOf(map, section);
          expect(first).toBe(next);
          expect(end).toBeGreaterThan(first);
          expect(end - first).toBeLessThanOrEqual(40);
          expect(map.numbered[section]).toBe(lines.slice(0, first).filter((line) => line.trim() !== '').length);
          next = end;
        }
        expect(next).toBe(lines.length);
      }),
      { seed: 12 },
    );
  });

  it('takes the line end into the line, and the next offset into the next', () => {
    const map = mapText('One\n\nThree\n');
    expect([0, 3, 4, 5, 10, 11].map((offset) => paragraphAt(map, offset))).toEqual([0, 0, 1, 2, 2, 3]);
  });

  it('finds the title after blank lines, and none in an empty text', () => {
    expect(mapText('\n \nTitle\nText').title).toBe(2);
    expect(mapText(' \n\n').title).toBe(-1);
    expect(paragraphCount(mapText(''))).toBe(1);
  });

  it('moves offsets into the text', () => {
    const map = mapText('abc');
    expect([-5, 1.9, 99].map((offset) => clampOffset(map, offset))).toEqual([0, 1, 3]);
  });
});

describe('the pieces of a long line', () => {
  it('cover the line in order, begin between grapheme clusters and stay short', () => {
    const lines = array(constantFrom('word '.repeat(30), '漢字'.repeat(50), '👩‍👩‍👧‍👦'.repeat(20), 'e\u0301'.repeat(40)), {
      minLength: 40,
      maxLength: 90,
    }).map((parts) => parts.join(''));
    assert(
      property(lines, nat(50), (line, before) => {
        const text = '\n'.repeat(before) + line;
        const starts = pieceStarts(text, before, text.length);
        expect(starts[0]).toBe(before);
        const most = line.length > 6000 ? 3010 : 6000;
        starts.forEach((start, index) => {
          const end = starts[index + 1] ?? text.length;
          expect(isGraphemeBoundary(text, start)).toBe(true);
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(most);
        });
      }),
      { seed: 13, numRuns: 60 },
    );
  });

  it('leave an ordinary line whole', () => {
    expect(pieceStarts('word '.repeat(500), 0, 2500)).toEqual([0]);
  });
});
