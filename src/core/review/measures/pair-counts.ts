import { type CodedItem, noRating } from '#core/review/measures/ratings';
import { createSumTable, type SumTable } from '#core/review/measures/sum-table';

/** The contingency table of two raters by document, in sparse form: what Cohen's measures rest on. */
export interface PairCounts {
  readonly categories: number;
  /** Number of raters in the ratings that it was counted from. */
  readonly raters: number;
  /** Which cell the column of the same position in the table counts: category of the first and of the second rater. */
  readonly cells: readonly PairCell[];
  readonly table: SumTable;
}

export interface PairCell {
  readonly row: number;
  readonly column: number;
}

export interface PairOptions {
  readonly categories: number;
  readonly raters: number;
  /** Which two raters are compared, as positions in an item. */
  readonly pair?: readonly [number, number];
  /** By document and item: how many units have these ratings; 1 each where it is left out. */
  readonly times?: readonly (readonly number[])[];
}

/** Items that one of the two did not rate are left out, from the marginal sums too. */
export function countPair(
  documents: readonly (readonly CodedItem[])[],
  { categories, raters, pair: [first, second] = [0, 1], times }: PairOptions,
): PairCounts {
  const rows = documents.map((items, document) => {
    const sums = new Map<number, number>();
    for (let at = 0; at < items.length; at++) {
      const item = items[at] ?? [];
      const [row, column] = [item[first] ?? noRating, item[second] ?? noRating];
      if (row === noRating || column === noRating) continue;
      const key = row * categories + column;
      sums.set(key, (sums.get(key) ?? 0) + (times?.[document]?.[at] ?? 1));
    }
    return sums;
  });
  const { keys, table } = createSumTable(rows);
  const cells = Array.from(keys, (key) => ({ row: Math.floor(key / categories), column: key % categories }));
  return { categories, raters, cells, table };
}

export interface PairTotals {
  readonly items: number;
  readonly agreeing: number;
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
}

export function totalPair({ categories, cells }: PairCounts, sums: ArrayLike<number>): PairTotals {
  const ofRow = new Float64Array(categories);
  const ofColumn = new Float64Array(categories);
  let [items, agreeing] = [0, 0];
  cells.forEach(({ row, column }, position) => {
    const sum = sums[position] ?? 0;
    items += sum;
    if (row === column) agreeing += sum;
    ofRow[row] = (ofRow[row] ?? 0) + sum;
    ofColumn[column] = (ofColumn[column] ?? 0) + sum;
  });
  return { items, agreeing, ofRow, ofColumn };
}
