/** A value that a rater gave. The number 1 and the text `1` are two values. */
export type Rating = string | number;

/** One row an item, one column a rater; `null` where a rater did not rate the item. */
export type ItemRatings = readonly (readonly (Rating | null)[])[];

/** An item's ratings as positions in the list of categories, one a rater; `noRating` where a rater gave none. */
export type CodedItem = ArrayLike<number>;

export const noRating = -1;

export interface CodedRatings {
  /** The declared categories in their order, then those that were only used: numbers by value, texts by code unit. */
  readonly categories: readonly Rating[];
  readonly raters: number;
  readonly items: readonly CodedItem[];
}

/**
 * Replaces values by positions in the list of categories, in which form all coefficients take them.
 *
 * @param declared Categories that raters could choose from, in their order; unused ones count where a measure says so.
 */
export function codeRatings(ratings: ItemRatings, declared: readonly Rating[] = []): CodedRatings {
  const used = new Set(ratings.flat().filter((rating) => rating !== null));
  const known = new Set(declared);
  const undeclared = [...used].filter((rating) => !known.has(rating)).toSorted(compareRatings);
  const categories = [...known, ...undeclared];
  const positions = new Map(categories.map((category, position) => [category, position]));
  return {
    categories,
    raters: ratings.reduce((most, row) => Math.max(most, row.length), 0),
    items: ratings.map((row) =>
      row.map((rating) => (rating === null ? noRating : (positions.get(rating) ?? noRating))),
    ),
  };
}

/** Numbers by value before texts by code unit: the same everywhere, whatever the language. */
export function compareRatings(a: Rating, b: Rating): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return typeof a === 'number' ? -1 : 1;
}
