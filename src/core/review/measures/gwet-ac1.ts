import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import type { RatingCounts } from '#core/review/measures/rating-counts';
import {
  agreementByItem,
  type RatingTotals,
  sumOfSquaredShares,
  totalRatings,
} from '#core/review/measures/rating-totals';
import { noItemRatedTwice, oneCategoryOnly } from '#core/review/measures/reasons';

/**
 * AC1 of Gwet (2008), for any number of raters and with missing ratings (Gwet 2014, ch. 2): observed agreement is the
 * mean over items with two or more ratings; shares of categories rest on all rated items. Categories that could be
 * chosen and were not count in q.
 */
export function gwetAC1(counts: RatingCounts, sums: ArrayLike<number>): Measured {
  return gwetAC1Of(totalRatings(counts, sums), counts.categories);
}

/** @param categories How many could be chosen. */
export function gwetAC1Of(totals: RatingTotals, categories: number): Measured {
  if (totals.paired === 0) return undefinedBecause(noItemRatedTwice);
  const observed = agreementByItem(totals);
  if (categories < 2) return oneCategoryOnly('AC1', { observed });
  const expected = (1 - sumOfSquaredShares(totals)) / (categories - 1);
  return { value: (observed - expected) / (1 - expected), observed, expected };
}
