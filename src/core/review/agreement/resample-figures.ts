import { bootstrapInterval, type Bootstrapped, type Resamples } from '#core/review/measures/bootstrap';
import type { Measured } from '#core/review/measures/measured';

/** Draws that all figures of a table share, and the level of their intervals. */
export interface Resampling {
  readonly resamples: Resamples;
  readonly level: number;
}

/**
 * Intervals of several figures that are made of the same sums, which are put together once a resample. Where none of
 * the figures is defined, no interval is wanted.
 *
 * @param documents Documents that the figures rest on; the other documents of the draws hold nothing for them.
 * @param evaluate The figures for weights of the documents, always as many.
 */
export function resampleFigures(
  { resamples, level }: Resampling,
  documents: number,
  evaluate: (weights?: Uint16Array) => readonly Measured[],
): readonly Bootstrapped[] {
  const isDefined = evaluate().some(({ value }) => value !== null);
  const drawn = documents < 2 || !isDefined ? { documents, weights: [] } : resamples;
  const found = new Map(drawn.weights.map((weights) => [weights, evaluate(weights)]));
  const [first] = found.values();
  return (first ?? [null]).map((_, figure) =>
    bootstrapInterval(drawn, level, (weights) => found.get(weights)?.[figure]?.value ?? null),
  );
}
