import { type CodedItem, noRating } from '#core/review/measures/ratings';
import { createSumTable, type SumTable } from '#core/review/measures/sum-table';

/**
 * What the coefficients for any number of raters rest on, counted by document: percent agreement, S, π, Fleiss' κ,
 * AC1, AC2 and Krippendorff's α are all made of these sums. They are whole numbers, kept apart by how many ratings an
 * item has, so that adding them up is exact and the order of items, raters and documents cannot change a digit.
 */
export interface RatingCounts {
  /** Number of categories that could be chosen. */
  readonly categories: number;
  /** Number of raters, whether they rated or not. */
  readonly raters: number;
  readonly columns: CountColumns;
  readonly table: SumTable;
}

/**
 * What each column of the table counts. With neither category: items that have so many `ratings`. With a `first` one
 * alone: ratings of this category in such items. With both, `first` ≤ `second`: pairs of raters who gave the two to
 * such an item. −1 stands for no category.
 */
export interface CountColumns {
  readonly ratings: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

export interface CountOptions {
  readonly categories: number;
  readonly raters: number;
  /** With `all`, pairs of unlike categories are counted too, as a distance or a weight other than 0 and 1 asks for. */
  readonly pairs: 'equal' | 'all';
  /** By document and item: how many units have these ratings; 1 each where it is left out. */
  readonly times?: readonly (readonly number[])[];
}

/** @param documents The items of each document. Items without a rating count for nothing. */
export function countRatings(documents: readonly (readonly CodedItem[])[], options: CountOptions): RatingCounts {
  const { categories, raters } = options;
  const { keys, table } = createSumTable(
    documents.map((items, at) => countDocument(items, options, options.times?.[at])),
  );
  return { categories, raters, columns: decode(keys, categories + 1), table };
}

function countDocument(
  items: readonly CodedItem[],
  { categories, pairs }: CountOptions,
  repeats: readonly number[] = [],
): Map<number, number> {
  const sums = new Map<number, number>();
  const base = categories + 1;
  const add = (ratings: number, first: number, second: number, amount: number): void => {
    const key = (ratings * base + first) * base + second;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  };
  const times = new Map<number, number>();
  for (let at = 0; at < items.length; at++) {
    const item = items[at] ?? [];
    const units = repeats[at] ?? 1;
    times.clear();
    let ratings = 0;
    for (let rater = 0; rater < item.length; rater++) {
      const category = item[rater] ?? noRating;
      if (category === noRating) continue;
      ratings++;
      times.set(category, (times.get(category) ?? 0) + 1);
    }
    if (ratings === 0) continue;
    add(ratings, 0, 0, units);
    for (const [category, count] of times) {
      add(ratings, category + 1, 0, units * count);
      if (count > 1) add(ratings, category + 1, category + 1, (units * (count * (count - 1))) / 2);
      if (pairs === 'equal') continue;
      for (const [other, otherCount] of times) {
        if (other > category) add(ratings, category + 1, other + 1, units * count * otherCount);
      }
    }
  }
  return sums;
}

function decode(keys: Float64Array, base: number): CountColumns {
  return {
    ratings: Int32Array.from(keys, (key) => Math.floor(key / (base * base))),
    first: Int32Array.from(keys, (key) => (Math.floor(key / base) % base) - 1),
    second: Int32Array.from(keys, (key) => (key % base) - 1),
  };
}
