import type { Figure, MeasureId } from '#core/review/agreement/agreement-table';
import { isShared, type CoderSet } from '#core/review/agreement/coder-set';
import type { Comparison } from '#core/review/agreement/comparison';
import { hasInterval, makeFigure, noIntervalForPair, type FigureBase } from '#core/review/agreement/make-figure';
import type { RatedUnits } from '#core/review/agreement/rated-units';
import { resampleFigures, type Resampling } from '#core/review/agreement/resample-figures';
import { cohenKappa } from '#core/review/measures/cohen-kappa';
import { fleissKappaOf } from '#core/review/measures/fleiss-kappa';
import { gwetAC1Of } from '#core/review/measures/gwet-ac1';
import { krippendorffAlphaBy, krippendorffAlphaOf } from '#core/review/measures/krippendorff-alpha';
import type { Measured } from '#core/review/measures/measured';
import { countPair, type PairCounts } from '#core/review/measures/pair-counts';
import { percentAgreementOf } from '#core/review/measures/percent-agreement';
import { countRatings, type RatingCounts } from '#core/review/measures/rating-counts';
import { scottPiOf } from '#core/review/measures/scott-pi';
import { totalRatings } from '#core/review/measures/rating-totals';
import { weighSums } from '#core/review/measures/sum-table';

/**
 * Percent agreement and the chance-corrected coefficients: κ and π for a pair, Fleiss' κ for more coders, α and AC1
 * for both.
 *
 * @param units With a row a document where `hasInterval` says so.
 */
export function itemFigures(
  comparison: Comparison,
  set: CoderSet,
  units: RatedUnits,
  base: FigureBase,
  resampling: Resampling,
): readonly Figure[] {
  const withIntervals = hasInterval(comparison, set);
  const evaluate = createEvaluation(units, set.length);
  const intervals = withIntervals
    ? resampleFigures(resampling, comparison.documents.filter((one) => isShared(one, set)).length, evaluate)
    : [];
  return evaluate().map((measured, index) =>
    makeFigure(
      comparison,
      set,
      measuresOf(set.length)[index] ?? 'percent-agreement',
      measured,
      intervals[index] ?? intervals[0] ?? noIntervalForPair,
      base,
    ),
  );
}

function measuresOf(coders: number): readonly MeasureId[] {
  return coders === 2
    ? ['percent-agreement', 'cohen-kappa', 'scott-pi', 'krippendorff-alpha', 'gwet-ac1']
    : ['percent-agreement', 'fleiss-kappa', 'krippendorff-alpha', 'gwet-ac1'];
}

/** All measures for weights of the documents; without weights, each document counts once. */
function createEvaluation(
  { categories, items, times, scale }: RatedUnits,
  raters: number,
): (weights?: Uint16Array) => readonly Measured[] {
  const options = { categories: categories.length, raters, times };
  const counts: RatingCounts = countRatings(items, { ...options, pairs: scale === 'nominal' ? 'equal' : 'all' });
  const pair: PairCounts | null = raters === 2 ? countPair(items, options) : null;
  const sums = new Float64Array(counts.table.width);
  const pairSums = new Float64Array(pair?.table.width ?? 0);
  return (weights) => {
    weighSums(counts.table, weights, sums);
    // Put together once for all measures.
    const totals = totalRatings(counts, sums);
    const percent = percentAgreementOf(totals);
    const alpha =
      scale === 'nominal'
        ? krippendorffAlphaOf(totals)
        : krippendorffAlphaBy({ kind: scale }, categories, counts, sums);
    const ac1 = gwetAC1Of(totals, categories.length);
    if (pair === null) return [percent, fleissKappaOf(totals), alpha, ac1];
    const kappa = cohenKappa(pair, weighSums(pair.table, weights, pairSums));
    return [percent, kappa, scottPiOf(totals), alpha, ac1];
  };
}
