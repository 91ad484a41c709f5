import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import { type Distance, distanceOf, type Metric, numbersOf } from '#core/review/measures/metric';
import type { RatingCounts } from '#core/review/measures/rating-counts';
import { agreementByRating, type RatingTotals, sumOfSquares, totalRatings } from '#core/review/measures/rating-totals';
import type { Rating } from '#core/review/measures/ratings';
import { noItemRatedTwice, oneCategoryOnly } from '#core/review/measures/reasons';

/**
 * α of Krippendorff (2004, ch. 11.3) for any number of raters and with missing ratings: 1 less observed by expected
 * disagreement. Items with fewer than two ratings are left out. `observed` and `expected` are disagreements.
 */
export function krippendorffAlpha(counts: RatingCounts, sums: ArrayLike<number>): Measured {
  return krippendorffAlphaOf(totalRatings(counts, sums));
}

/** Nominal α. */
export function krippendorffAlphaOf(totals: RatingTotals): Measured {
  const { pairable, ofCategory } = totals;
  if (pairable === 0) return undefinedBecause(noItemRatedTwice);
  const observed = 1 - agreementByRating(totals);
  const expected = (pairable * pairable - sumOfSquares(ofCategory)) / (pairable * (pairable - 1));
  return fromDisagreements(observed, expected);
}

/**
 * α with a distance between categories.
 *
 * @param counts Counted with all pairs.
 */
export function krippendorffAlphaBy(
  metric: Metric,
  categories: readonly Rating[],
  counts: RatingCounts,
  sums: ArrayLike<number>,
): Measured {
  if (metric.kind === 'nominal') return krippendorffAlpha(counts, sums);
  const totals = totalRatings(counts, sums);
  if (totals.pairable === 0) return undefinedBecause(noItemRatedTwice);
  const distance = distanceOf(metric, categories, totals.ofCategory);
  if (typeof distance === 'string') return undefinedBecause(`${distance} α is undefined.`);
  const observed = observedDisagreement(counts, sums, distance) / totals.pairable;
  const pairs = totals.pairable * (totals.pairable - 1);
  const numbers = metric.kind === 'interval' ? numbersOf(categories) : null;
  const expected =
    numbers instanceof Float64Array
      ? squaredDifferences(totals, numbers) / pairs
      : expectedDisagreement(totals.ofCategory, distance) / pairs;
  return fromDisagreements(observed, expected);
}

/** Nominal α of one category against all others together. */
export function krippendorffAlphaOfCategory(counts: RatingCounts, sums: ArrayLike<number>, category: number): Measured {
  const { pairable, ofCategory } = totalRatings(counts, sums);
  if (pairable === 0) return undefinedBecause(noItemRatedTwice);
  const { columns } = counts;
  const chosen = ofCategory[category] ?? 0;
  let agreeing = 0;
  columns.ratings.forEach((ratings, column) => {
    if (columns.first[column] !== category || columns.second[column] !== category) return;
    agreeing += (2 * (sums[column] ?? 0)) / (ratings - 1);
  });
  const observed = (2 * (chosen - agreeing)) / pairable;
  const expected = (2 * chosen * (pairable - chosen)) / (pairable * (pairable - 1));
  return fromDisagreements(observed, expected);
}

function fromDisagreements(observed: number, expected: number): Measured {
  if (expected === 0) return oneCategoryOnly('α', { observed, expected });
  return { value: 1 - observed / expected, observed, expected };
}

/** Σ over items of the distances of all ordered pairs of its ratings, by one less than their number. */
function observedDisagreement({ columns }: RatingCounts, sums: ArrayLike<number>, distance: Distance): number {
  let all = 0;
  for (let column = 0; column < columns.ratings.length; column++) {
    const [first = -1, second = -1] = [columns.first[column], columns.second[column]];
    if (second <= first) continue;
    all += (2 * (sums[column] ?? 0) * distance(first, second)) / ((columns.ratings[column] ?? 0) - 1);
  }
  return all;
}

/** Σ of the distances of all ordered pairs of ratings, whatever item they belong to. */
function expectedDisagreement(ofCategory: Float64Array, distance: Distance): number {
  const used = [...ofCategory.keys()].filter((category) => ofCategory[category] !== 0);
  let all = 0;
  for (const [position, first] of used.entries()) {
    for (const second of used.slice(position + 1)) {
      all += 2 * (ofCategory[first] ?? 0) * (ofCategory[second] ?? 0) * distance(first, second);
    }
  }
  return all;
}

/** The same for squared differences, in one pass: twice the number of ratings by their squared deviations. */
function squaredDifferences({ ofCategory, pairable }: RatingTotals, numbers: Float64Array): number {
  const mean = ofCategory.reduce((sum, count, category) => sum + count * (numbers[category] ?? 0), 0) / pairable;
  const deviations = ofCategory.reduce((sum, count, category) => {
    const deviation = (numbers[category] ?? 0) - mean;
    return sum + count * deviation * deviation;
  }, 0);
  // One value only must give 0, not what rounding the mean leaves.
  const values = ofCategory.reduce((count, times) => count + (times === 0 ? 0 : 1), 0);
  return values < 2 ? 0 : 2 * pairable * deviations;
}
