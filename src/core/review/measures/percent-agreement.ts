import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import type { RatingCounts } from '#core/review/measures/rating-counts';
import { agreementByRating, type RatingTotals, totalRatings } from '#core/review/measures/rating-totals';
import { type CodedItem, noRating } from '#core/review/measures/ratings';
import { noItemRatedTwice } from '#core/review/measures/reasons';

/**
 * Share of rater pairs that agree. With missing ratings an item counts as often as it was rated (Krippendorff 2004,
 * p. 230), so that the figure is 1 less the observed disagreement of nominal α; items rated once count for nothing.
 */
export function percentAgreement(counts: RatingCounts, sums: ArrayLike<number>): Measured {
  return percentAgreementOf(totalRatings(counts, sums));
}

export function percentAgreementOf(totals: RatingTotals): Measured {
  if (totals.pairable === 0) return undefinedBecause(noItemRatedTwice);
  return { value: agreementByRating(totals) };
}

/** Share of an item's rater pairs that agree (Fleiss 1971); undefined where it has fewer than two ratings. */
export function percentAgreementOfItem(item: CodedItem): Measured {
  const times = new Map<number, number>();
  let ratings = 0;
  for (let rater = 0; rater < item.length; rater++) {
    const category = item[rater] ?? noRating;
    if (category === noRating) continue;
    ratings++;
    times.set(category, (times.get(category) ?? 0) + 1);
  }
  if (ratings < 2) return undefinedBecause(noItemRatedTwice);
  const agreeing = [...times.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  return { value: agreeing / (ratings * (ratings - 1)) };
}
