import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText, readSeeds } from '#testing/arbitrary-text';
import { lineAt, nextParagraph, paragraphAt, paragraphsOf, previousParagraph } from '#core/text/paragraphs';

describe('paragraphs', () => {
  it('are lines without their outer white space; blank lines are none', () => {
    const text = 'Title\n\n    Indented text. \n \nLast';
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Title',
      'Indented text.',
      'Last',
    ]);
    expect(paragraphAt(text, 6)).toBe(null);
    expect(paragraphAt(text, 8)).toEqual({ start: 11, end: 25 });
    expect(lineAt(text, 8)).toEqual({ start: 7, end: 26 });
    expect(nextParagraph(text, 0)).toEqual({ start: 11, end: 25 });
    expect(previousParagraph(text, 20)).toEqual({ start: 11, end: 25 });
    expect(previousParagraph(text, 11)).toEqual({ start: 0, end: 5 });
    expect(previousParagraph(text, 0)).toBe(null);
    expect(nextParagraph(text, text.length)).toBe(null);
  });

  it('of the seeds are as many as they have lines with something on them', () => {
    expect([...readSeeds()].map(([name, text]) => [name, paragraphsOf(text).length])).toEqual([
      ['000', 6],
      ['001', 16],
      ['002', 27],
      ['003', 11],
      ['004', 10],
    ]);
  });

  it('are the same ones forward, backward and by place', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const all = paragraphsOf(text);
        const forward = [];
        for (let next = nextParagraph(text, -1) ?? null; next; next = nextParagraph(text, next.start))
          forward.push(next);
        const first = paragraphAt(text, 0);
        expect(first && first.start === 0 ? [first, ...forward] : forward).toEqual(all);
        const back = [];
        for (let last = previousParagraph(text, text.length); last; last = previousParagraph(text, last.start)) {
          back.unshift(last);
        }
        expect(back).toEqual(all);
        for (const paragraph of all) expect(paragraphAt(text, paragraph.end)).toEqual(paragraph);
      }),
      { seed: 65, numRuns: 300 },
    );
  });
});
