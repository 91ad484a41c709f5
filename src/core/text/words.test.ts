import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText, arbitraryTextAndSpan, readSeed } from '#testing/arbitrary-text';
import { isGraphemeBoundary } from '#core/text/graphemes';
import { nextWord, previousWord, wordAt, wordsIn } from '#core/text/words';

function wordOf(text: string, offset: number): string | null {
  const word = wordAt(text, offset);
  return word && text.slice(word.start, word.end);
}

/** The word around the middle of the first place where `needle` occurs. */
function wordWithin(text: string, needle: string): string | null {
  return wordOf(text, text.indexOf(needle) + Math.floor(needle.length / 2));
}

function allWords(text: string): readonly string[] {
  return wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('words', () => {
  it('leave a possessive outside, and are found from inside it', () => {
    const text = 'NATO’s members';
    expect([0, 2, 4, 5, 6].map((offset) => wordOf(text, offset))).toEqual(['NATO', 'NATO', 'NATO', 'NATO', 'NATO']);
    expect(wordAt(text, 1)).toEqual({ start: 0, end: 4, fullEnd: 6 });
    expect(allWords("Russia's GRU, that’s it, it's CGTN’s")).toEqual(['Russia', 'GRU', 'that’s', 'it', "it's", 'CGTN']);
  });

  it('keep compounds, abbreviations, numbers and names whole', () => {
    expect(
      allWords(
        'a Cold War-era medium-range U.S. (U.K.) O’Neill 9М729 5,500 5.5 9:00 AT&T 2 August COVID-19 example.com',
      ),
    ).toEqual(
      'a Cold War-era medium-range U.S. U.K. O’Neill 9М729 5,500 5.5 9:00 AT&T 2 August COVID-19 example.com'.split(
        ' ',
      ),
    );
  });

  it('are separated by dashes, quotes, commas and a period without a space', () => {
    expect(allWords('Russia—NATO “lip service”, one,two threat.NATO T... «вызов»NATO')).toEqual(
      'Russia NATO lip service one two threat NATO T вызов NATO'.split(' '),
    );
  });

  it('are found in scripts that write without spaces', () => {
    expect(allWords('北约与俄罗斯。')).toEqual(['北约', '与', '俄罗斯']);
    expect(allWords('สวัสดีครับ')).toEqual(['สวัสดี', 'ครับ']);
  });

  it('on the seeds are what a coder would tag', () => {
    const seed2 = readSeed('002');
    expect(wordWithin(seed2, '9М729')).toBe('9М729');
    expect(wordWithin(seed2, 'U.S. President')).toBe('President');
    expect(wordOf(seed2, seed2.indexOf('U.S.') + 1)).toBe('U.S.');
    expect(wordWithin(seed2, 'shorter-range')).toBe('shorter-range');
    expect(wordWithin(seed2, 'Moscow’s')).toBe('Moscow');
    expect(wordWithin(seed2, '3-4')).toBe('3-4');
    expect(wordWithin(readSeed('000'), '9M729')).toBe('9M729');
    expect(wordWithin(readSeed('001'), 'GRU')).toBe('GRU');
    expect(wordWithin(readSeed('003'), 'Russia—NATO')).toBe('Russia');
    expect(wordWithin(readSeed('003'), '9:00')).toBe('9:00');
    expect(wordWithin(readSeed('004'), '30-year-old')).toBe('30-year-old');
  });

  it('are none between spaces, and the one before where the caret stands behind it', () => {
    expect(wordOf('NATO  said', 4)).toBe('NATO');
    expect(wordOf('NATO  said', 5)).toBe(null);
    expect(wordOf('', 0)).toBe(null);
    expect(wordOf('😀', 1)).toBe(null);
  });

  it('step forward and back over the same words, on whole clusters, each found again from inside', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const forward = wordsIn(text, { start: 0, end: text.length });
        const starts = forward.map(({ start }) => start);
        const back: number[] = [];
        for (let word = previousWord(text, text.length); word; word = previousWord(text, word.start)) {
          back.unshift(word.start);
        }
        expect(back).toEqual(starts.filter((start) => start < text.length));
        for (const word of forward) {
          expect(isGraphemeBoundary(text, word.start) && isGraphemeBoundary(text, word.end)).toBe(true);
          expect(wordAt(text, word.start)).toEqual(word);
          expect(nextWord(text, word.start - 1)).toEqual(word);
        }
      }),
      { seed: 62, numRuns: 300 },
    );
  });

  it('contain the offset that they were asked for', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(), ({ text, start }) => {
        const word = wordAt(text, start);
        if (word) expect(word.start <= start && start <= word.fullEnd).toBe(true);
      }),
      { seed: 63, numRuns: 300 },
    );
  });

  it('go on through a stretch of many thousand characters without a space', () => {
    const text = 'ab-'.repeat(5000);
    const words = wordsIn(text, { start: 0, end: text.length });
    expect(words.length).toBeGreaterThan(20);
    expect(words.at(-1)?.end).toBe(text.length - 1);
    expect(previousWord(text, text.length)).toEqual(words.at(-1));
  });

  it('in a long text are those that stepping finds', () => {
    const stepping = (text: string, start: number, end: number) => {
      const words: unknown[] = [];
      for (let word = nextWord(text, start - 1, end); word; word = nextWord(text, word.start, end)) words.push(word);
      return words;
    };
    fc.assert(
      fc.property(arbitraryTextAndSpan(), fc.integer({ min: 1, max: 60 }), ({ text, start, end }, times) => {
        const long = `${text} `.repeat(times);
        expect(wordsIn(long, { start, end: long.length })).toEqual(stepping(long, start, long.length));
        expect(wordsIn(long, { start, end })).toEqual(stepping(long, start, end));
      }),
      { seed: 64, numRuns: 300 },
    );
  });
});
