import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import type { RatingCounts } from '#core/review/measures/rating-counts';
import { type RatingTotals, sumOfSquares, totalRatings } from '#core/review/measures/rating-totals';
import { noItemRatedByBoth, notTwoRaters, oneCategoryOnly } from '#core/review/measures/reasons';

/**
 * π of Scott (1955): chance from the categories' shares in the ratings of both raters together. Two raters; items that
 * one of them did not rate are left out, from the shares too.
 */
export function scottPi(counts: RatingCounts, sums: ArrayLike<number>): Measured {
  if (counts.raters !== 2) return notTwoRaters('Scott’s π', counts.raters);
  return scottPiOf(totalRatings(counts, sums));
}

/** @param totals Of two raters. */
export function scottPiOf({ pairable, agreeing, ofCategory }: RatingTotals): Measured {
  if (pairable === 0) return undefinedBecause(noItemRatedByBoth);
  // Whole numbers: each item has two ratings, and two ordered pairs of them.
  const alike = agreeing[2] ?? 0;
  const together = sumOfSquares(ofCategory);
  const observed = alike / pairable;
  const expected = together / (pairable * pairable);
  if (together === pairable * pairable) return oneCategoryOnly('π', { observed, expected });
  return { value: (alike * pairable - together) / (pairable * pairable - together), observed, expected };
}
