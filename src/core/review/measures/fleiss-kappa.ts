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
 * κ of Fleiss (1971). Where items have unequal numbers of ratings, the generalised form (Gwet 2014, ch. 2): observed
 * agreement is the mean over items with two or more ratings, a category's share the mean over all rated items of its
 * share in the item. Both are Fleiss' own where all items have as many ratings.
 */
export function fleissKappa(counts: RatingCounts, sums: ArrayLike<number>): Measured {
  return fleissKappaOf(totalRatings(counts, sums));
}

export function fleissKappaOf(totals: RatingTotals): Measured {
  if (totals.paired === 0) return undefinedBecause(noItemRatedTwice);
  const observed = agreementByItem(totals);
  const expected = sumOfSquaredShares(totals);
  if (expected === 1) return oneCategoryOnly('Fleiss’ κ', { observed, expected });
  return { value: (observed - expected) / (1 - expected), observed, expected };
}

/**
 * κ of one category (Fleiss 1971, formula 22): `(P − p) / (1 − p)`, with p the category's share and P the chance that,
 * where one rater chose it, another one did. With unequal numbers of ratings each item counts once, as above.
 */
export function fleissKappaOfCategory(counts: RatingCounts, sums: ArrayLike<number>, category: number): Measured {
  const { shares, rated, paired } = totalRatings(counts, sums);
  if (paired === 0) return undefinedBecause(noItemRatedTwice);
  let [agreeing, chosen] = [0, 0];
  const { columns } = counts;
  columns.ratings.forEach((ratings, column) => {
    if (ratings < 2 || columns.first[column] !== category) return;
    const sum = sums[column] ?? 0;
    if (columns.second[column] === -1) chosen += sum / ratings;
    if (columns.second[column] === category) agreeing += (2 * sum) / (ratings * (ratings - 1));
  });
  if (chosen === 0) return undefinedBecause('Nobody chose this category.');
  const observed = agreeing / chosen;
  const expected = (shares[category] ?? 0) / rated;
  if (expected === 1) return oneCategoryOnly('Fleiss’ κ', { observed, expected });
  return { value: (observed - expected) / (1 - expected), observed, expected };
}
