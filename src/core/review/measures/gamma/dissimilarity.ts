/** A span that one coder marked: half-open, longer than 0, with its category (a tag). */
export interface GammaUnit {
  readonly start: number;
  readonly end: number;
  readonly category: string;
}

/**
 * How unlike two spans are (Mathet, Widlöcher & Métivier 2015, § 4): `alpha` times the positional dissimilarity plus
 * `beta` times the nominal one of the categories. `empty` (Δ∅) is the cost of a span that has no counterpart, and the
 * unit in which all is counted.
 */
export interface Dissimilarity {
  readonly alpha: number;
  readonly beta: number;
  readonly empty: number;
}

export const usualDissimilarity: Dissimilarity = { alpha: 1, beta: 1, empty: 1 };

/**
 * The positional part is the square of the differences of the ends by the sum of the lengths; the categorial part is
 * 0 for the same category and 1 for another; both times Δ∅.
 */
export function dissimilarityOf(a: GammaUnit, b: GammaUnit, { alpha, beta, empty }: Dissimilarity): number {
  const apart = Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
  const quotient = apart / (a.end - a.start + (b.end - b.start));
  return (alpha * quotient * quotient + (a.category === b.category ? 0 : beta)) * empty;
}

/** Reading order, then category: no two different units are equal. */
export function compareUnits(a: GammaUnit, b: GammaUnit): number {
  return a.start - b.start || a.end - b.end || (a.category < b.category ? -1 : a.category > b.category ? 1 : 0);
}
