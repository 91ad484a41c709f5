import type { Figure, MeasureId } from '#core/review/agreement/agreement-table';
import { isShared, type CoderSet } from '#core/review/agreement/coder-set';
import type { Comparison } from '#core/review/agreement/comparison';
import { hasInterval, makeFigure, noIntervalForPair } from '#core/review/agreement/make-figure';
import { meanOfPairs } from '#core/review/agreement/mean-of-pairs';
import { sumPairs, type PairSums } from '#core/review/agreement/pair-sums';
import { resampleFigures, type Resampling } from '#core/review/agreement/resample-figures';
import type { ScoredPairs, ScoreKind } from '#core/review/agreement/scored-pairs';
import { undefinedBecause, type Measured } from '#core/review/measures/measured';
import { scoreSpans } from '#core/review/measures/span-scores';

/** Precision, recall and F1 of one coder against another; over all coders, the mean of the pairs' F1. */
export function pairScoreFigures(
  comparison: Comparison,
  scored: ScoredPairs,
  resampling: Resampling,
): readonly Figure[] {
  const { pairs } = comparison;
  const sums = sumPairs(comparison, scored);
  const ofPairs = pairs.flatMap((pair, index) => figuresOfPair({ comparison, scored, resampling, sums }, pair, index));
  return pairs.length < 2 ? ofPairs : [...means({ comparison, scored, resampling, sums }), ...ofPairs];
}

interface Scoring {
  readonly comparison: Comparison;
  readonly scored: ScoredPairs;
  readonly resampling: Resampling;
  readonly sums: PairSums;
}

function figuresOfPair(scoring: Scoring, pair: CoderSet, index: number): readonly Figure[] {
  const { comparison, scored, sums } = scoring;
  const { kinds, what } = scored;
  const measure = (weights?: Uint16Array): readonly Measured[] => {
    const at = sums.weigh(weights);
    return kinds.flatMap((_, kind) => {
      const { f1, precision, recall } = scoreSpans(at.totalsOf(index, kind));
      return [about(what, f1), about(what, precision), about(what, recall)];
    });
  };
  const intervals = intervalsOf(scoring, pair, measure);
  const base = scored.base(pair);
  const measures = kinds.flatMap((kind): readonly { readonly id: MeasureId; readonly kind: ScoreKind }[] => [
    { id: `f1-${kind}`, kind },
    { id: `precision-${kind}`, kind },
    { id: `recall-${kind}`, kind },
  ]);
  const values = measure();
  return measures.flatMap(({ id, kind }, at): readonly Figure[] => {
    const rule = `${scored.rule(kind)} The first coder is the reference of precision and recall.`;
    const measured = values[at];
    if (measured === undefined) return [];
    return [makeFigure(comparison, pair, id, measured, intervals(at), { ...base, rule })];
  });
}

function means(scoring: Scoring): readonly Figure[] {
  const { comparison, scored, sums } = scoring;
  const { kinds, what } = scored;
  const { all, pairs } = comparison;
  const measure = (weights?: Uint16Array): readonly Measured[] => {
    const at = sums.weigh(weights);
    return kinds.map((_, kind) => meanOfPairs(pairs.map((__, pair) => scoreSpans(at.totalsOf(pair, kind)).f1)));
  };
  const intervals = intervalsOf(scoring, all, measure);
  const base = scored.base(all);
  return measure().map((mean, at): Figure => {
    const kind = kinds[at] ?? 'exact';
    const rule = `${scored.rule(kind)} The mean over all pairs of coders for which it is defined.`;
    return makeFigure(comparison, all, `f1-${kind}`, about(what, mean), intervals(at), { ...base, rule });
  });
}

function intervalsOf(
  { comparison, resampling }: Scoring,
  set: CoderSet,
  measure: (weights?: Uint16Array) => readonly Measured[],
) {
  const documents = comparison.documents.filter((document) => isShared(document, set)).length;
  const intervals = hasInterval(comparison, set) ? resampleFigures(resampling, documents, measure) : [];
  return (at: number) => intervals[at] ?? intervals[0] ?? noIntervalForPair;
}

/** The measures speak of spans. */
function about(what: string, measured: Measured): Measured {
  return measured.value === null ? undefinedBecause(measured.reason.replace('spans', what)) : measured;
}
