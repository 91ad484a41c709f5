import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTextAndSpan } from '#testing/arbitrary-text';
import { isGraphemeBoundary, snapToGraphemes } from '#core/text/graphemes';
import { moveBoundary } from '#core/text/move-boundary';

const text = 'said the NATO’s Secretary General, who';

/** The words after each step, starting from `part`. */
function steps(part: string, edge: 'start' | 'end', direction: -1 | 1, count: number): readonly string[] {
  let span = { start: text.indexOf(part), end: text.indexOf(part) + part.length };
  return Array.from({ length: count }, () => {
    span = moveBoundary(text, span, edge, direction);
    return text.slice(span.start, span.end);
  });
}

describe('moveBoundary', () => {
  it('moves an edge by words, a possessive ending being a step of its own', () => {
    expect(steps('NATO', 'end', 1, 3)).toEqual(['NATO’s', 'NATO’s Secretary', 'NATO’s Secretary General']);
    expect(steps('NATO’s Secretary General', 'end', -1, 2)).toEqual(['NATO’s Secretary', 'NATO']);
    expect(steps('Secretary', 'start', -1, 2)).toEqual(['NATO’s Secretary', 'the NATO’s Secretary']);
    expect(steps('the NATO’s Secretary', 'start', 1, 2)).toEqual(['NATO’s Secretary', 'Secretary']);
  });

  it('moves by characters inside the last word, and stops before it is empty', () => {
    expect(steps('who', 'end', -1, 4)).toEqual(['wh', 'w', 'w', 'w']);
    expect(steps('who', 'start', 1, 4)).toEqual(['ho', 'o', 'o', 'o']);
  });

  it('stops at the ends of the text', () => {
    expect(steps('said', 'start', -1, 1)).toEqual(['said']);
    expect(steps('who', 'end', 1, 1)).toEqual(['who']);
  });

  it('keeps to whole clusters, moves only the named edge, and moves it in the named direction', () => {
    fc.assert(
      fc.property(
        arbitraryTextAndSpan(),
        fc.constantFrom('start' as const, 'end' as const),
        fc.constantFrom(-1 as const, 1 as const),
        (given, edge, direction) => {
          const span = snapToGraphemes(given.text, given);
          const moved = moveBoundary(given.text, span, edge, direction);
          const other = edge === 'start' ? 'end' : 'start';
          expect(moved[other]).toBe(span[other]);
          expect((moved[edge] - span[edge]) * direction).toBeGreaterThanOrEqual(0);
          expect(isGraphemeBoundary(given.text, moved.start) && isGraphemeBoundary(given.text, moved.end)).toBe(true);
        },
      ),
      { seed: 141, numRuns: 300 },
    );
  });
});
