import { createRandom } from '#core/review/measures/random';
import { type SumTable, weighSums } from '#core/review/measures/sum-table';

/**
 * Percentile bootstrap by document (Efron & Tibshirani 1993, ch. 13): documents are drawn with replacement, as many as
 * there are, because tags of one document are not independent of each other. The draws are made once and shared by all
 * figures, so that these can be compared and nothing depends on which figure is asked for first.
 */
export interface Resamples {
  readonly documents: number;
  /** One list a resample: how often each document was drawn. */
  readonly weights: readonly Uint16Array[];
}

export interface ResampleRequest {
  readonly documents: number;
  readonly resamples: number;
  /** Unsigned 32-bit. */
  readonly seed: number;
}

export function drawResamples({ documents, resamples, seed }: ResampleRequest): Resamples {
  const random = createRandom(seed);
  const weights = Array.from({ length: documents < 2 ? 0 : resamples }, () => {
    const drawn = new Uint16Array(documents);
    for (let draw = 0; draw < documents; draw++) {
      const document = random.below(documents);
      drawn[document] = (drawn[document] ?? 0) + 1;
    }
    return drawn;
  });
  return { documents, weights };
}

/** An interval, or the reason in words why there is none. */
export type Bootstrapped =
  | {
      readonly low: number;
      readonly high: number;
      /** Resamples in which the figure was defined; the interval rests on these. */
      readonly resamples: number;
    }
  | { readonly low: null; readonly reason: string };

/**
 * @param level Such as 0.95: the bounds are the 0.025 and 0.975 quantiles of the resampled figures, interpolated
 *   between neighbours at `(n − 1) p` (Hyndman & Fan 1996, type 7, as in R and NumPy).
 * @param evaluate The figure for a resample of the documents; `null` where it is undefined.
 */
export function bootstrapInterval(
  { documents, weights }: Resamples,
  level: number,
  evaluate: (weights: Uint16Array) => number | null,
): Bootstrapped {
  if (documents < 2) return { low: null, reason: 'An interval by document needs at least two documents.' };
  if (weights.length === 0) return { low: null, reason: 'No resamples were asked for.' };
  const figures: number[] = [];
  for (const drawn of weights) {
    const figure = evaluate(drawn);
    if (figure !== null) figures.push(figure);
  }
  if (figures.length < 2) return { low: null, reason: 'The figure is undefined in the resamples.' };
  const sorted = Float64Array.from(figures).sort();
  const tail = (1 - level) / 2;
  return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail), resamples: figures.length };
}

/** The same for a figure that is made of sums over documents. `evaluate` must not keep the sums. */
export function bootstrapSums(
  table: SumTable,
  resamples: Resamples,
  level: number,
  evaluate: (sums: Float64Array) => number | null,
): Bootstrapped {
  const sums = new Float64Array(table.width);
  return bootstrapInterval(resamples, level, (weights) => evaluate(weighSums(table, weights, sums)));
}

function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  // Equal neighbours stay themselves: interpolating would round.
  return low === high ? low : low + (place - below) * (high - low);
}
