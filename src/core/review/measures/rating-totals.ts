import type { RatingCounts } from '#core/review/measures/rating-counts';

/** Sums over documents, put together by what the coefficients ask for. All are whole numbers when the weights are. */
export interface RatingTotals {
  /** Items with at least one rating, and with at least two. */
  readonly rated: number;
  readonly paired: number;
  /** Ratings in items that have at least two. */
  readonly pairable: number;
  /** By number of ratings that an item has: ordered pairs of raters who agree on it. */
  readonly agreeing: Float64Array;
  /** By category: ratings in items that have at least two. */
  readonly ofCategory: Float64Array;
  /** By category: Σ over items of the share of its ratings that are of the category. */
  readonly shares: Float64Array;
  /** The number of ratings of every item, or 0 where items differ. */
  readonly constant: number;
}

/** @param sums One a column of the counts: all documents together, or a resample of them. */
export function totalRatings({ categories, raters, columns }: RatingCounts, sums: ArrayLike<number>): RatingTotals {
  const agreeing = new Float64Array(raters + 1);
  const ofCategory = new Float64Array(categories);
  const shares = new Float64Array(categories);
  let [rated, paired, pairable, least, most] = [0, 0, 0, Infinity, 0];
  for (let column = 0; column < columns.ratings.length; column++) {
    const sum = sums[column] ?? 0;
    if (sum === 0) continue;
    const ratings = columns.ratings[column] ?? 0;
    const first = columns.first[column] ?? -1;
    const second = columns.second[column] ?? -1;
    if (second >= 0) {
      if (first === second) add(agreeing, ratings, 2 * sum);
    } else if (first >= 0) {
      add(shares, first, sum / ratings);
      if (ratings > 1) add(ofCategory, first, sum);
    } else {
      rated += sum;
      least = Math.min(least, ratings);
      most = Math.max(most, ratings);
      if (ratings > 1) paired += sum;
      if (ratings > 1) pairable += sum * ratings;
    }
  }
  return { rated, paired, pairable, agreeing, ofCategory, shares, constant: least === most ? most : 0 };
}

/** Mean over items of the share of rater pairs that agree: each item counts once (Fleiss, Gwet). */
export function agreementByItem({ agreeing, paired }: RatingTotals): number {
  let sum = 0;
  for (let ratings = 2; ratings < agreeing.length; ratings++) {
    sum += (agreeing[ratings] ?? 0) / (ratings * (ratings - 1));
  }
  return sum / paired;
}

/** The same, in which each item counts as often as it was rated (Krippendorff). Equal where all have as many ratings. */
export function agreementByRating({ agreeing, pairable }: RatingTotals): number {
  let sum = 0;
  for (let ratings = 2; ratings < agreeing.length; ratings++) sum += (agreeing[ratings] ?? 0) / (ratings - 1);
  return sum / pairable;
}

/**
 * Σ of squared mean shares of the categories: the chance that two ratings agree. Summed from small to large, so that
 * the order of the categories cannot change a digit.
 */
export function sumOfSquaredShares({ shares, rated, constant, ofCategory, pairable }: RatingTotals): number {
  // Whole numbers where all items have as many ratings: exact.
  if (constant > 1) return sumOfSquares(ofCategory) / (pairable * pairable);
  return sumOfSquares(shares.toSorted()) / (rated * rated);
}

export function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

function add(to: Float64Array, at: number, amount: number): void {
  to[at] = (to[at] ?? 0) + amount;
}
