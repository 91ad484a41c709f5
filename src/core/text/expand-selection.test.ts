import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTextAndSpan, readSeed } from '#testing/arbitrary-text';
import { expandSelection, shrinkSelection } from '#core/text/expand-selection';
import { isGraphemeBoundary } from '#core/text/graphemes';
import { containsSpan, type TextSpan } from '#core/text/span';

function ladder(text: string, caret: number): readonly TextSpan[] {
  const steps: TextSpan[] = [];
  let step = expandSelection(text, { start: caret, end: caret });
  for (; step; step = expandSelection(text, step)) steps.push(step);
  return steps;
}

function ladderAt(text: string, part: string, offsetInPart = 0): readonly string[] {
  return ladder(text, text.indexOf(part) + offsetInPart).map(({ start, end }) => text.slice(start, end));
}

describe('expandSelection', () => {
  it('goes from grapheme to word, clause, sentence, paragraph and document', () => {
    const text = readSeed('002');
    const steps = ladderAt(text, 'Alliance sees', 3);
    expect(steps.slice(0, 4)).toEqual([
      'i',
      'Alliance',
      'the Alliance sees no “threats or aggressive actions” by the Russian Federation',
      'NATO Secretary General Jens Stoltenberg said that the Alliance sees no “threats or aggressive actions” by the Russian Federation.',
    ]);
    expect(steps[4]).toMatch(/^NATO Secretary .* in Brussels\.$/);
    expect(steps[5]).toBe(text);
    expect(steps.length).toBe(6);
  });

  it('takes a quotation where it is the next larger span, inside its marks and then with them', () => {
    expect(ladderAt(readSeed('000'), 'service to')).toEqual([
      's',
      'service',
      'lip service to transparency',
      '“lip service to transparency”',
      expect.stringMatching(/^happened to shrug off .* “lip service to transparency”$/),
      expect.stringMatching(/^However, last week, .*\.$/),
      expect.stringMatching(/^As per the statements .*\.$/),
      readSeed('000'),
    ]);
    const quoted = ladderAt(readSeed('004'), 'Russian missiles in Europe');
    expect(quoted.some((step) => step.startsWith('There are no new U.S.') && step.endsWith('several years.'))).toBe(
      true,
    );
  });

  it('takes the word that ends at the caret, and its possessive ending only from inside it', () => {
    expect(ladderAt('of NATO’s 29 members', 'NATO’s', 4)).toEqual(['O', 'NATO', 'of NATO’s 29 members']);
    expect(ladderAt('of NATO’s 29 members', 'NATO’s', 5)).toEqual(['s', 'NATO’s', 'of NATO’s 29 members']);
    expect(ladderAt('say NATO, please', 'NATO', 4).slice(0, 2)).toEqual(['O', 'NATO']);
  });

  it('of a selection over words, sentences or paragraphs takes what they lie in together', () => {
    const text = 'One two three. Four five.\n\nSix seven.';
    expect(expandSelection(text, { start: 5, end: 9 })).toEqual({ start: 4, end: 13 });
    expect(expandSelection(text, { start: 8, end: 19 })).toEqual({ start: 0, end: 25 });
    expect(expandSelection(text, { start: 15, end: 30 })).toEqual({ start: 15, end: 37 });
    expect(expandSelection(text, { start: 0, end: text.length })).toBe(null);
    expect(expandSelection('', { start: 0, end: 0 })).toBe(null);
  });

  it('grows strictly, by whole clusters, up to the whole text, from anywhere', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(20), ({ text, start, end }) => {
        let current: TextSpan = { start, end };
        for (let step = expandSelection(text, current); step; step = expandSelection(text, current)) {
          expect(containsSpan(step, current)).toBe(start < end || current.end > current.start || step.start <= start);
          expect(step.end - step.start).toBeGreaterThan(current.end - current.start);
          expect(isGraphemeBoundary(text, step.start) && isGraphemeBoundary(text, step.end)).toBe(true);
          current = step;
        }
        if (text !== '') expect(current).toEqual({ start: 0, end: text.length });
      }),
      { seed: 111, numRuns: 200 },
    );
  });
});

describe('shrinkSelection', () => {
  it('goes the same steps back to the caret', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(16), ({ text, start }) => {
        const steps = ladder(text, start);
        const back: TextSpan[] = [];
        let current: TextSpan = { start: 0, end: text.length };
        for (let step = shrinkSelection(text, current, start); step; step = shrinkSelection(text, current, start)) {
          back.unshift(step);
          current = step;
        }
        expect(back).toEqual(steps.slice(0, -1));
      }),
      { seed: 112, numRuns: 120 },
    );
  });

  it('of any selection stays inside it, with an anchor outside too', () => {
    const text = readSeed('001');
    const span = { start: 10, end: 30 };
    const step = shrinkSelection(text, span, 500);
    expect(step && containsSpan(span, step) && step.end - step.start < 20).toBe(true);
  });
});
