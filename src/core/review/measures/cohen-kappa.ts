import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import { distanceOf, type Metric } from '#core/review/measures/metric';
import { type PairCounts, type PairTotals, totalPair } from '#core/review/measures/pair-counts';
import type { Rating } from '#core/review/measures/ratings';
import { noItemRatedByBoth, notTwoRaters, oneCategoryOnly } from '#core/review/measures/reasons';

/** κ of Cohen (1960): chance from each rater's own shares of the categories. Two raters. */
export function cohenKappa(counts: PairCounts, sums: ArrayLike<number>): Measured {
  const totals = totalPair(counts, sums);
  if (totals.items === 0) return undefinedBecause(noItemRatedByBoth);
  return againstChance(totals, totals.agreeing);
}

/**
 * The greatest κ that the two raters' shares allow (Cohen 1960, p. 42): `observed` is the sum over categories of the
 * smaller of the two shares.
 */
export function greatestKappa(counts: PairCounts, sums: ArrayLike<number>): Measured {
  const totals = totalPair(counts, sums);
  if (totals.items === 0) return undefinedBecause(noItemRatedByBoth);
  const { ofRow, ofColumn } = totals;
  const smaller = ofRow.reduce((sum, count, category) => sum + Math.min(count, ofColumn[category] ?? 0), 0);
  return againstChance(totals, smaller);
}

/**
 * Weighted κ (Cohen 1968): 1 less observed by expected disagreement. `observed` and `expected` are mean distances. The
 * ordinal distance counts the ratings of both raters.
 */
export function weightedKappa(
  metric: Metric,
  categories: readonly Rating[],
  counts: PairCounts,
  sums: ArrayLike<number>,
): Measured {
  const { items, ofRow, ofColumn } = totalPair(counts, sums);
  if (items === 0) return undefinedBecause(noItemRatedByBoth);
  const both = ofRow.map((count, category) => count + (ofColumn[category] ?? 0));
  const distance = distanceOf(metric, categories, both);
  if (typeof distance === 'string') return undefinedBecause(`${distance} Weighted κ is undefined.`);
  const apart = counts.cells.map(({ row, column }, position) => (sums[position] ?? 0) * distance(row, column));
  const apartByChance: number[] = [];
  ofRow.forEach((times, row) => {
    if (times === 0) return;
    ofColumn.forEach((otherTimes, column) => {
      if (otherTimes > 0) apartByChance.push(times * otherTimes * distance(row, column));
    });
  });
  const observed = sumUpwards(apart) / items;
  const expected = sumUpwards(apartByChance) / (items * items);
  if (expected === 0) return oneCategoryOnly('weighted κ', { observed, expected });
  return { value: 1 - observed / expected, observed, expected };
}

/** From small to large, so that it is the same to the last bit whichever of the two raters comes first. */
function sumUpwards(terms: readonly number[]): number {
  return terms.toSorted((a, b) => a - b).reduce((sum, term) => sum + term, 0);
}

/** Why the measures of this file cannot be asked of so many raters; `null` for two. */
export function refuseRaters(raters: number): Measured | null {
  return raters === 2 ? null : notTwoRaters('Cohen’s κ', raters);
}

/** @param agreeing Items on which the two agree, out of all; the quotient is taken of whole numbers. */
function againstChance({ ofRow, ofColumn, items }: PairTotals, agreeing: number): Measured {
  const together = ofRow.reduce((sum, count, category) => sum + count * (ofColumn[category] ?? 0), 0);
  const observed = agreeing / items;
  const expected = together / (items * items);
  if (together === items * items) return oneCategoryOnly('κ', { observed, expected });
  return { value: (agreeing * items - together) / (items * items - together), observed, expected };
}
