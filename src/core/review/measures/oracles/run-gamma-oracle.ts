import { gamma } from '#core/review/measures/gamma/gamma';
import type { OracleCase } from '#core/review/measures/oracles/oracle-case';
import { type JsonObject, listOf, numberOf, objectOf, textOf } from '#core/review/measures/oracles/oracle-data';

/** γ over one continuum, or several as `documents`; `null` for any other measure. */
export function runGammaOracle({ measure, data, options }: OracleCase): JsonObject | null {
  if (measure !== 'gamma') return null;
  const raters = listOf(data['raters']).map(textOf);
  const continua = data['documents'] === undefined ? [data] : listOf(data['documents']).map(objectOf);
  const found = gamma({
    documents: continua.map((continuum) => readDocument(continuum, raters)),
    seed: numberOf(options['seed'], 1),
    dissimilarity: {
      alpha: numberOf(options['alpha'], 1),
      beta: numberOf(options['beta'], 1),
      empty: numberOf(options['deltaEmpty'], 1),
    },
    precision: numberOf(options['precision'], 0.01),
    mostSamples: numberOf(options['samples'], 1000),
  });
  const { observed, expected, ...rest } = found.measured;
  return {
    ...rest,
    observedDisorder: observed ?? null,
    expectedDisorder: expected ?? null,
    samples: found.samples,
    isExact: found.isExact,
  };
}

function readDocument({ continuum, units }: JsonObject, raters: readonly string[]) {
  const { begin, end } = objectOf(continuum);
  const origin = numberOf(begin, 0);
  const read = listOf(units).map(objectOf);
  const last = read.reduce((most, unit) => Math.max(most, numberOf(unit['end'], 0)), 0);
  return {
    length: numberOf(end, last) - origin,
    layers: raters.map((coder) => ({
      coder,
      units: read
        .filter((unit) => textOf(unit['rater']) === coder)
        .map((unit) => ({
          start: numberOf(unit['begin']) - origin,
          end: numberOf(unit['end']) - origin,
          category: textOf(unit['category']),
        })),
    })),
  };
}
