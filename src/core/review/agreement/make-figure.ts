import type { Figure, MeasureId } from '#core/review/agreement/agreement-table';
import type { CoderSet } from '#core/review/agreement/coder-set';
import type { Comparison } from '#core/review/agreement/comparison';
import type { Bootstrapped } from '#core/review/measures/bootstrap';
import type { Measured } from '#core/review/measures/measured';
import type { LeftOut } from '#core/review/review-corpus';

/** What several figures of one set of coders have in common. */
export interface FigureBase {
  readonly n: number;
  readonly excluded: readonly LeftOut[];
  readonly rule: string;
}

export function makeFigure(
  comparison: Comparison,
  set: CoderSet,
  measure: MeasureId,
  measured: Measured,
  interval: Bootstrapped,
  { n, excluded, rule }: FigureBase,
): Figure {
  const isDefined = measured.value !== null;
  const noInterval = isDefined ? (interval.low === null ? interval.reason : '') : 'The figure is undefined.';
  return {
    measure,
    coders: set.flatMap((coder) => comparison.coders[coder]?.id ?? []),
    value: measured.value,
    reason: measured.value === null ? measured.reason : '',
    interval:
      isDefined && interval.low !== null
        ? { low: interval.low, high: interval.high, resamples: interval.resamples }
        : null,
    intervalReason: noInterval,
    observed: measured.observed ?? null,
    expected: measured.expected ?? null,
    n,
    excluded: excluded.filter(({ count }) => count > 0),
    rule,
  };
}

const mostPairsWithIntervals = 3;

/** Intervals are drawn for all coders together, and for pairs as long as there are three at most. */
export function hasInterval(comparison: Comparison, set: CoderSet): boolean {
  return set === comparison.all || comparison.pairs.length <= mostPairsWithIntervals;
}

export const noIntervalForPair: Bootstrapped = {
  low: null,
  reason: 'With more than three coders, intervals are drawn for all of them together only.',
};
