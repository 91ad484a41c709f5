import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText, arbitraryTextAndSpan, readSeed } from '#testing/arbitrary-text';
import { findFolded, findInFolded, foldText, type FindOptions } from '#core/text/fold';
import { isGraphemeBoundary, snapToGraphemes } from '#core/text/graphemes';

function found(text: string, needle: string, options: FindOptions = {}): readonly string[] {
  return findFolded(text, needle, options).map(({ start, end }) => text.slice(start, end));
}

describe('findFolded', () => {
  it('finds 9M729 in every seed, however its M is spelled', () => {
    for (const seed of ['000', '002', '003'] as const) {
      for (const needle of ['9M729', '9М729', '9m729']) expect(found(readSeed(seed), needle)).toHaveLength(1);
    }
    expect(found(readSeed('002'), '9M729')).toEqual(['9М729']);
  });

  it.each([
    ['Cold\u00a0War  era', 'cold war era', ['Cold\u00a0War  era']],
    ['NATO’s “plan” – now', 'nato\'s "plan" - now', ['NATO’s “plan” – now']],
    ['Missile T…', 't...', ['T…']],
    ['co\u00adoperation', 'cooperation', ['co\u00adoperation']],
    ['café cafe\u0301 cafe', 'café', ['café', 'cafe\u0301']],
    ['ﬁnal', 'final', ['ﬁnal']],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος', ['ΣΊΣΥΦΟΣ']],
    ['İstanbul', 'i̇stanbul', ['İstanbul']],
    ['one\n\ntwo', 'one two', []],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['NATO', '  ', []],
  ])('in %j finds %j', (text, needle, expected) => {
    expect(found(text, needle)).toEqual(expected);
  });

  it('keeps diacritics and case apart, or not, as asked', () => {
    expect(found('café cafe\u0301 cafe', 'cafe')).toEqual(['cafe']);
    expect(found('café cafe\u0301 cafe', 'cafe', { ignoreDiacritics: true })).toEqual(['café', 'cafe\u0301', 'cafe']);
    expect(found('NATO Nato', 'Nato', { matchCase: true })).toEqual(['Nato']);
  });

  it('finds whole words only where asked, possessives included', () => {
    expect(found('NATO’s NATOs NATO-led nato_x NATO', 'NATO', { wholeWords: true })).toHaveLength(3);
    expect(found('the US and USA, russia', 'US', { wholeWords: true })).toEqual(['US']);
  });

  it('never finds half an emoji, a syllable or a letter without its mark', () => {
    expect(found('👩‍👩‍👧', '👩')).toEqual([]);
    expect(found('한국', '하')).toEqual([]);
    expect(found('e\u0301', 'e')).toEqual([]);
  });

  it('stops at the limit', () => {
    expect(findFolded('a a a a', 'a', { limit: 2 })).toHaveLength(2);
  });

  it('finds every stretch of a text again, on whole clusters, with the same folded form', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(), fc.boolean(), ({ text, start, end }, ignoreDiacritics) => {
        const span = snapToGraphemes(text, { start, end });
        const needle = text.slice(span.start, span.end);
        const options = { ignoreDiacritics };
        const wanted = foldText(needle, options).folded.trim();
        if (wanted === '') return;
        const spans = findInFolded(foldText(text, options), needle);
        let last = 0;
        for (const hit of spans) {
          expect(hit.start).toBeGreaterThanOrEqual(last);
          expect(isGraphemeBoundary(text, hit.start) && isGraphemeBoundary(text, hit.end)).toBe(true);
          expect(foldText(text.slice(hit.start, hit.end), options).folded.trim()).toBe(wanted);
          last = hit.end;
        }
      }),
      { seed: 121, numRuns: 300 },
    );
  });
});

describe('foldText', () => {
  it('maps every unit to the character it came from, in order', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const { folded, starts } = foldText(text);
        expect(starts.length).toBe(folded.length + 1);
        expect(starts.at(-1)).toBe(text.length);
        expect(starts.every((start, index) => start >= (starts[index - 1] ?? 0))).toBe(true);
        expect(foldText(folded).folded).toBe(folded);
      }),
      { seed: 122, numRuns: 300 },
    );
  });
});
