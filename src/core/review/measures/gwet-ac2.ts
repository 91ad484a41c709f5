import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import { numbersOf } from '#core/review/measures/metric';
import type { RatingCounts } from '#core/review/measures/rating-counts';
import { sumOfSquaredShares, totalRatings } from '#core/review/measures/rating-totals';
import type { Rating } from '#core/review/measures/ratings';
import { noItemRatedTwice, oneCategoryOnly } from '#core/review/measures/reasons';

/**
 * How much two categories count as agreement, from 0 to 1 (Gwet 2014, ch. 3). With categories that are numbers the
 * named weights rest on their values, else on their positions; `ordinal` always rests on positions. `matrix` gives the
 * weights themselves, in the order of the categories.
 */
export type AgreementWeights =
  | { readonly kind: 'identity' | 'linear' | 'quadratic' | 'ordinal' }
  | { readonly kind: 'matrix'; readonly weights: readonly (readonly number[])[] };

/**
 * AC2 of Gwet (2014): AC1 with partial agreement, and equal to it with identity weights.
 *
 * @param counts Counted with all pairs.
 */
export function gwetAC2(
  weights: AgreementWeights,
  categories: readonly Rating[],
  counts: RatingCounts,
  sums: ArrayLike<number>,
): Measured {
  const totals = totalRatings(counts, sums);
  if (totals.paired === 0) return undefinedBecause(noItemRatedTwice);
  const { columns } = counts;
  const weight = weightOf(weights, categories);
  // By the number of ratings of an item: with weights that are whole numbers these sums are exact.
  const agreeing = new Float64Array(counts.raters + 1);
  columns.ratings.forEach((ratings, column) => {
    const [first = -1, second = -1] = [columns.first[column], columns.second[column]];
    if (second >= 0) agreeing[ratings] = (agreeing[ratings] ?? 0) + 2 * (sums[column] ?? 0) * weight(first, second);
  });
  const observed =
    agreeing.reduce((sum, pairs, ratings) => (ratings < 2 ? sum : sum + pairs / (ratings * (ratings - 1))), 0) /
    totals.paired;
  if (counts.categories < 2) return oneCategoryOnly('AC2', { observed });
  let sumOfWeights = 0;
  for (let a = 0; a < counts.categories; a++) for (let b = 0; b < counts.categories; b++) sumOfWeights += weight(a, b);
  const spread = 1 - sumOfSquaredShares(totals);
  const expected = (sumOfWeights * spread) / (counts.categories * (counts.categories - 1));
  if (expected === 1) return undefinedBecause('All weights are 1: AC2 is undefined.', { observed, expected });
  return { value: (observed - expected) / (1 - expected), observed, expected };
}

function weightOf(weights: AgreementWeights, categories: readonly Rating[]): (a: number, b: number) => number {
  if (weights.kind === 'matrix') return (a, b) => weights.weights[a]?.[b] ?? 0;
  if (weights.kind === 'identity') return (a, b) => (a === b ? 1 : 0);
  const last = Math.max(1, categories.length - 1);
  // The share of the category pairs between the two (Gwet 2014, formula 3.5.2).
  if (weights.kind === 'ordinal') return (a, b) => 1 - pairsAmong(Math.abs(a - b)) / pairsAmong(last);
  const numbers = numbersOf(categories);
  const values = numbers instanceof Float64Array ? numbers : Float64Array.from(categories.keys());
  const range = Math.max(...values) - Math.min(...values);
  const power = weights.kind === 'linear' ? 1 : 2;
  return (a, b) => (a === b ? 1 : 1 - (Math.abs((values[a] ?? 0) - (values[b] ?? 0)) / range) ** power);
}

/** Pairs among the categories from one to another that is so many steps away. */
function pairsAmong(steps: number): number {
  return (steps * (steps + 1)) / 2;
}
