import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTextAndSpan, readSeed } from '#testing/arbitrary-text';
import { isGraphemeBoundary } from '#core/text/graphemes';
import { snapToWords } from '#core/text/snap-to-words';

/** `[` and `]` mark the drag. */
function snapped(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const span = snapToWords(text, { start, end });
  return text.slice(span.start, span.end);
}

describe('snapToWords', () => {
  it.each([
    ['the N[AT]O said', 'NATO'],
    ['the[ NATO Secretar]y General', 'NATO Secretary'],
    ['the [NATO], who', 'NATO'],
    ['the [NATO, ]who', 'NATO'],
    ['the [NATO’s ]members', 'NATO'],
    ['the NATO[’s me]mbers', 'members'],
    ['the NATO[’s] members', 'NATO'],
    ['the [NATO’s mem]bers', 'NATO’s members'],
    ['the Tr[eaty (INF)] and', 'Treaty (INF)'],
    ['paying[ “lip service”]. So', 'lip service'],
    ['they p[aying “lip service”]. So', 'paying “lip service”'],
    ['was [72%], says', '72%'],
    ['the [U].S. said', 'U.S.'],
    ['of 9М7[2]9 missile', '9М729'],
    ['well [👍🏽] then', '👍🏽'],
    ['a[ — ]b', '—'],
  ])('%s → %s', (given, expected) => {
    expect(snapped(given)).toBe(expected);
  });

  it('on a seed takes whole words from a sloppy drag over a claim', () => {
    const text = readSeed('001');
    const start = text.indexOf('he treaty is now in real jeopardy');
    const end = text.indexOf(' he told reporters');
    const span = snapToWords(text, { start: start + 0, end });
    expect(text.slice(span.start, span.end)).toBe('The treaty is now in real jeopardy');
  });

  it('works in both directions, keeps an empty span empty, and changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(), ({ text, start, end }) => {
        const once = snapToWords(text, { start, end });
        expect(snapToWords(text, { start: end, end: start })).toEqual(once);
        if (start === end) expect(once.start).toBe(once.end);
        expect(isGraphemeBoundary(text, once.start) && isGraphemeBoundary(text, once.end)).toBe(true);
        expect(snapToWords(text, once)).toEqual(once);
      }),
      { seed: 64, numRuns: 300 },
    );
  });
});
