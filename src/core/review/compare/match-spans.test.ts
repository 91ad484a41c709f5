import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSpans } from '#core/model/record-order';
import { matchSpans, pairLevels, type SpanPair } from '#core/review/compare/match-spans';
import type { MatchRule } from '#core/review/compare/match-rule';
import { createPlaceTest, overlapOf } from '#core/review/compare/same-place';
import type { ComparedSpan } from '#core/review/compare/span-order';
import { arbitraryRule, reviewText } from '#testing/arbitrary-review';

let made = 0;
function span(start: number, end: number, tag = 'claim', attributes: ComparedSpan['attributes'] = {}): ComparedSpan {
  made += 1;
  return { id: `span-${String(made)}`, start, end, tag, attributes };
}

function match(left: readonly ComparedSpan[], right: readonly ComparedSpan[], rule: MatchRule = { kind: 'exact' }) {
  return matchSpans(left, right, createPlaceTest(rule, reviewText)).map(({ left: i, right: j, level }) => [
    i,
    j,
    level,
  ]);
}

const anyOverlap: MatchRule = { kind: 'overlap', share: 0 };

describe('matching the spans of two coders', () => {
  test('keeps to the rule, and pairs what merely overlaps as crossing', () => {
    const left = [span(0, 10), span(20, 30)];
    const right = [span(0, 10), span(20, 31)];
    expect(match(left, right)).toEqual([
      [0, 0, 'same-tag'],
      [1, 1, 'crossing'],
    ]);
  });

  test('prefers the same tag, and then the same place with another tag', () => {
    const left = [span(0, 10), span(0, 10, 'actor'), span(20, 30, 'actor')];
    const right = [span(0, 10, 'actor'), span(20, 30, 'date')];
    expect(match(left, right)).toEqual([
      [1, 0, 'same-tag'],
      [2, 1, 'other-tag'],
    ]);
  });

  test('does not pair an actor with the claim it lies in', () => {
    expect(match([span(0, 50)], [span(10, 14, 'actor')], anyOverlap)).toEqual([]);
  });

  test('seeks the greatest total overlap, not the nearest first', () => {
    // Taking the nearest first would pair 0–10 with 2–10 and leave 5–10 to 0–6, of which it shares one character.
    const left = [span(0, 10), span(5, 10)];
    const right = [span(0, 6), span(2, 10)];
    expect(match(left, right, anyOverlap)).toEqual([
      [0, 0, 'same-tag'],
      [1, 1, 'same-tag'],
    ]);
  });

  test('takes the earlier of two that fit as well', () => {
    const whole = [span(0, 10)];
    const halves = [span(0, 5), span(5, 10)];
    expect(match(whole, halves, anyOverlap)).toEqual([[0, 0, 'same-tag']]);
    expect(match(halves, whole, anyOverlap)).toEqual([[0, 0, 'same-tag']]);
  });

  test('pairs what is tagged twice at one place by what was said about it', () => {
    const left = [span(0, 5, 'claim', { stance: 'oppose' }), span(0, 5, 'claim', { stance: 'support' })];
    const right = [span(0, 5, 'claim', { stance: 'support' })];
    expect(match(left, right)).toEqual([[1, 0, 'same-tag']]);
  });
});

const arbitrarySpans = fc
  .array(
    fc.record({
      start: fc.nat({ max: 30 }),
      length: fc.integer({ min: 1, max: 12 }),
      tag: fc.constantFrom('claim', 'claim', 'actor'),
    }),
    { maxLength: 5 },
  )
  .map((plans) => plans.map(({ start, length, tag }) => span(start, start + length, tag)).sort(compareSpans));

/** Every one-to-one choice among the candidates, by trying them all. */
function bestTotal(candidates: readonly SpanPair[]): number {
  const [first, ...others] = candidates;
  if (first === undefined) return 0;
  const rest = others.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(bestTotal(others), first.overlap + bestTotal(rest));
}

const total = (pairs: readonly SpanPair[]) => pairs.reduce((sum, { overlap }) => sum + overlap, 0);

describe('any two layers', () => {
  test('are matched as well as trying every choice finds, step by step', () => {
    fc.assert(
      fc.property(arbitrarySpans, arbitrarySpans, arbitraryRule, (left, right, rule) => {
        const isSamePlace = createPlaceTest(rule, reviewText);
        const pairs = matchSpans(left, right, isSamePlace);
        const takenLeft = new Set<number>();
        const takenRight = new Set<number>();
        for (const level of pairLevels) {
          const candidates = left.flatMap((one, i) =>
            right.flatMap((other, j): readonly SpanPair[] => {
              const overlap = overlapOf(one, other);
              const sameTag = one.tag === other.tag;
              const fits = {
                'same-tag': sameTag && isSamePlace(one, other),
                'other-tag': !sameTag && isSamePlace(one, other) && overlap >= 0.5,
                crossing: sameTag,
              }[level];
              if (!fits || overlap === 0 || takenLeft.has(i) || takenRight.has(j)) return [];
              return [{ left: i, right: j, overlap, level }];
            }),
          );
          const chosen = pairs.filter((pair) => pair.level === level);
          expect(total(chosen)).toBeCloseTo(bestTotal(candidates), 9);
          for (const pair of chosen) {
            expect(takenLeft.has(pair.left) || takenRight.has(pair.right)).toBe(false);
            takenLeft.add(pair.left);
            takenRight.add(pair.right);
          }
        }
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  test('are matched the same the other way round', () => {
    fc.assert(
      fc.property(arbitrarySpans, arbitrarySpans, arbitraryRule, (left, right, rule) => {
        const isSamePlace = createPlaceTest(rule, reviewText);
        const there = matchSpans(left, right, isSamePlace).map((pair) => `${pair.left} ${pair.right} ${pair.level}`);
        const back = matchSpans(right, left, isSamePlace).map((pair) => `${pair.right} ${pair.left} ${pair.level}`);
        expect(back.sort()).toEqual(there.sort());
      }),
      { seed: 12, numRuns: 1500 },
    );
  });
});
