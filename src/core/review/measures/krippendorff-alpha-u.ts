import { type Measured, undefinedBecause } from '#core/review/measures/measured';
import { createSumTable, type SumTable, weighSums } from '#core/review/measures/sum-table';
import { distanceOfDivisions, divide, type Section } from '#core/review/measures/unit-distance';

/**
 * Unitized α of Krippendorff (1995; 2004, ch. 11.5) for any number of raters who mark units of one category on
 * continua, here characters of documents.
 *
 * Several documents are one continuum, laid end to end, in which no gap goes on from one document to the next. All
 * raters must have worked through all documents. What one category rests on is kept by document, so that a resample of
 * documents is a weighted sum.
 */
export interface MarkedDocument {
  /** Half-open stretch that was worked through. */
  readonly start: number;
  readonly end: number;
  /** By rater: units that were marked. Overlapping ones of the same rater count as one. */
  readonly units: readonly (readonly { readonly start: number; readonly end: number }[])[];
}

export interface UnitizedCategory {
  readonly raters: number;
  /** By document: its length. */
  readonly lengths: Float64Array;
  /** By document: Σ over pairs of raters of the distances of their sections. */
  readonly distances: Float64Array;
  readonly units: LengthCounts;
  readonly gaps: LengthCounts;
}

/** How many sections of each length there are, by document. */
interface LengthCounts {
  /** Ascending. */
  readonly lengths: Float64Array;
  readonly table: SumTable;
}

/** A document as each rater divided it into units and gaps, see `divide`. */
export interface DividedDocument {
  readonly length: number;
  /** One a rater. */
  readonly divisions: readonly (readonly Section[])[];
}

export function unitizeCategory(documents: readonly MarkedDocument[], raters: number): UnitizedCategory {
  return unitizeDivisions(
    documents.map(({ start, end, units }) => [
      {
        length: end - start,
        divisions: Array.from({ length: raters }, (_, rater) => divide(start, end, units[rater] ?? [])),
      },
    ]),
    raters,
  );
}

/** @param rows Documents that are weighted together, usually one each. */
export function unitizeDivisions(rows: readonly (readonly DividedDocument[])[], raters: number): UnitizedCategory {
  const countLengths = (ofUnits: boolean): LengthCounts => {
    const counted = rows.map((documents) => {
      const counts = new Map<number, number>();
      for (const { divisions } of documents) {
        for (const sections of divisions) {
          for (const { start, end, isUnit } of sections) {
            if (isUnit === ofUnits) counts.set(end - start, (counts.get(end - start) ?? 0) + 1);
          }
        }
      }
      return counts;
    });
    const { keys, table } = createSumTable(counted);
    return { lengths: keys, table };
  };
  const sumOf = (documents: readonly DividedDocument[], amount: (document: DividedDocument) => number) =>
    documents.reduce((sum, document) => sum + amount(document), 0);
  return {
    raters,
    lengths: Float64Array.from(rows, (documents) => sumOf(documents, ({ length }) => length)),
    distances: Float64Array.from(rows, (documents) => sumOf(documents, distanceOfAll)),
    units: countLengths(true),
    gaps: countLengths(false),
  };
}

/** Σ over pairs of raters. */
function distanceOfAll({ divisions }: DividedDocument): number {
  let sum = 0;
  for (let rater = 0; rater < divisions.length; rater++) {
    const first = divisions[rater] ?? [];
    for (let other = rater + 1; other < divisions.length; other++) {
      sum += distanceOfDivisions(first, divisions[other] ?? []);
    }
  }
  return sum;
}

/**
 * α of one category, or of several over the same documents: 1 less the sum of their observed by the sum of their
 * expected disagreements. `observed` and `expected` are the means over categories. A category without units is left
 * out.
 *
 * @param weights How often each document counts; without them, once.
 */
export function krippendorffAlphaU(categories: readonly UnitizedCategory[], weights?: ArrayLike<number>): Measured {
  const raters = categories[0]?.raters ?? 0;
  if (raters < 2) return undefinedBecause('Unitized α needs at least two coders.');
  let [observed, expected, used] = [0, 0, 0];
  for (const category of categories) {
    const length = weighted(category.lengths, weights);
    const counts = weighSums(category.units.table, weights);
    if (length === 0 || counts.every((count) => count === 0)) continue;
    const units = { lengths: category.units.lengths, counts };
    const gaps = { lengths: category.gaps.lengths, counts: weighSums(category.gaps.table, weights) };
    observed += (2 * weighted(category.distances, weights)) / (raters * (raters - 1) * length * length);
    expected += expectedDisagreement(units, gaps, raters, length);
    used++;
  }
  if (used === 0) return undefinedBecause('Nobody marked a span: unitized α is undefined.', { observed, expected });
  observed /= used;
  expected /= used;
  if (expected === 0)
    return undefinedBecause('No disagreement is possible: unitized α is undefined.', { observed, expected });
  return { value: 1 - observed / expected, observed, expected };
}

interface Sections {
  /** Ascending. */
  readonly lengths: Float64Array;
  readonly counts: Float64Array;
}

/**
 * Mean disagreement over all ways to lay the units and gaps of all raters against each other (Krippendorff 2004,
 * ch. 11.5). Everything is a floating-point product, since cubes of lengths leave the whole numbers that are exact.
 */
function expectedDisagreement(units: Sections, gaps: Sections, raters: number, length: number): number {
  const number = units.counts.reduce((sum, count) => sum + count, 0);
  let [sum, sameUnit] = [0, 0];
  // From the longest unit down, so that the gaps which can hold a unit only become more.
  let [roomy, room] = [0, 0];
  let gap = gaps.lengths.length - 1;
  for (let unit = units.lengths.length - 1; unit >= 0; unit--) {
    const own = units.lengths[unit] ?? 0;
    for (; gap >= 0 && (gaps.lengths[gap] ?? 0) >= own; gap--) {
      roomy += gaps.counts[gap] ?? 0;
      room += (gaps.counts[gap] ?? 0) * (gaps.lengths[gap] ?? 0);
    }
    const count = units.counts[unit] ?? 0;
    if (count === 0) continue;
    const againstUnits = ((number - 1) / 3) * own * (own - 1) * (2 * own - 1);
    const inGaps = own * own * (room - roomy * (own - 1));
    sum += count * (againstUnits + inGaps);
    sameUnit += count * own * (own - 1);
  }
  const all = raters * length;
  const placements = all * (all - 1) - sameUnit;
  return placements === 0 ? 0 : ((2 / length) * sum) / placements;
}

function weighted(values: Float64Array, weights: ArrayLike<number> | undefined): number {
  let sum = 0;
  for (let document = 0; document < values.length; document++) {
    sum += (values[document] ?? 0) * (weights === undefined ? 1 : (weights[document] ?? 0));
  }
  return sum;
}
