import type { Id } from '#core/model/records';
import type { AgreementRequest, Figure } from '#core/review/agreement/agreement-table';
import type { Comparison } from '#core/review/agreement/comparison';
import { makeFigure, noIntervalForPair } from '#core/review/agreement/make-figure';
import { resampleFigures, type Resampling } from '#core/review/agreement/resample-figures';
import { spanBase } from '#core/review/agreement/span-figures';
import type { GammaDocument } from '#core/review/measures/gamma/coder-sets';
import { gammaOfResample, measureGamma, type GammaResult } from '#core/review/measures/gamma/gamma';
import { undefinedBecause } from '#core/review/measures/measured';

/**
 * γ of all coders over the spans of some tags, which are its categories. It takes long, so it is made in steps.
 *
 * @param step Called after each with the share that is done; throws to stop.
 */
export async function gammaFigure(
  comparison: Comparison,
  { seed }: AgreementRequest,
  tags: readonly Id[],
  resampling: Resampling,
  step: (done: number) => Promise<void>,
): Promise<Figure> {
  const steps = measureGamma({
    documents: comparison.documents.map((_, at) => markedDocument(comparison, at, tags)),
    seed,
  });
  let next = steps.next();
  while (next.done !== true) {
    await step(next.value.done / next.value.total);
    next = steps.next();
  }
  const result = next.value;
  const [interval] = resampleFigures(resampling, result.documents, (weights) => [
    weights === undefined ? result.measured : ofResample(result, weights),
  ]);
  const base = { ...spanBase(comparison, comparison.all, tags), rule: ruleOf(result) };
  return makeFigure(comparison, comparison.all, 'gamma', result.measured, interval ?? noIntervalForPair, base);
}

function markedDocument({ coders, documents }: Comparison, at: number, tags: readonly Id[]): GammaDocument {
  const compared = documents[at];
  if (compared === undefined) return { length: 0, layers: [] };
  const { document, coded, linked, spansOf } = compared;
  return {
    length: document.text.length,
    layers: coders.flatMap(({ id }, coder) => {
      if (coded[coder] !== true) return [];
      const units = tags.flatMap((tag) => (spansOf(tag)[coder] ?? []).flatMap((index) => linked.spans[index] ?? []));
      return [{ coder: id, units: units.map(({ start, end, tag }) => ({ start, end, category: tag })) }];
    }),
  };
}

function ofResample({ parts }: GammaResult, weights: Uint16Array) {
  const value = gammaOfResample(parts, weights);
  return value === null ? undefinedBecause('Chance gives no disorder: γ is undefined.') : { value };
}

function ruleOf({ samples, isPrecise, isExact }: GammaResult): string {
  const alignment = isExact ? 'The alignment is proven to be the best' : 'The alignment is the best that was found';
  const precision = isPrecise ? 'precise to 2 %' : 'not yet precise to 2 %';
  return (
    'Positional and nominal dissimilarity (tags are categories), α = β = 1, Δ∅ = 1. ' +
    `${alignment}; the expected disorder is a sampled estimate over ${String(samples)} random samples, ${precision}, ` +
    'and is kept in the interval. Observed and expected are disorders. n counts spans.'
  );
}
