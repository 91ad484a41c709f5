import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import type { RatingCounts } from '#core/review/measures/rating-counts';
import { agreementByItem, totalRatings } from '#core/review/measures/rating-totals';
import { noItemRatedByBoth, notTwoRaters, oneCategoryOnly } from '#core/review/measures/reasons';

/**
 * S of Bennett, Alpert and Goldstein (1954): chance is 1/q for q categories that could be chosen, used or not. Two
 * raters; items that one of them did not rate are left out.
 */
export function bennettS(counts: RatingCounts, sums: ArrayLike<number>): Measured {
  if (counts.raters !== 2) return notTwoRaters('Bennett’s S', counts.raters);
  const totals = totalRatings(counts, sums);
  if (totals.paired === 0) return undefinedBecause(noItemRatedByBoth);
  const observed = agreementByItem(totals);
  if (counts.categories < 2) return oneCategoryOnly('Bennett’s S', { observed, expected: 1 });
  const expected = 1 / counts.categories;
  return { value: (observed - expected) / (1 - expected), observed, expected };
}
