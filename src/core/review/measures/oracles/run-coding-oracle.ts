import { bennettS } from '#core/review/measures/bennett-s';
import { cohenKappa, greatestKappa, refuseRaters, weightedKappa } from '#core/review/measures/cohen-kappa';
import { fleissKappa, fleissKappaOfCategory } from '#core/review/measures/fleiss-kappa';
import { gwetAC1 } from '#core/review/measures/gwet-ac1';
import { type AgreementWeights, gwetAC2 } from '#core/review/measures/gwet-ac2';
import { krippendorffAlphaBy, krippendorffAlphaOfCategory } from '#core/review/measures/krippendorff-alpha';
import type { Measured } from '#core/review/measures/measured';
import { distanceOf, type Metric } from '#core/review/measures/metric';
import type { OracleCase } from '#core/review/measures/oracles/oracle-case';
import { type JsonObject, listOf, numberOf } from '#core/review/measures/oracles/oracle-data';
import { countPair } from '#core/review/measures/pair-counts';
import { percentAgreement, percentAgreementOfItem } from '#core/review/measures/percent-agreement';
import { countRatings } from '#core/review/measures/rating-counts';
import { totalRatings } from '#core/review/measures/rating-totals';
import { type CodedRatings, codeRatings, type Rating } from '#core/review/measures/ratings';
import { scottPi } from '#core/review/measures/scott-pi';
import { weighSums } from '#core/review/measures/sum-table';

/** Figures by the names that the cases use, nested; `null` in `value` comes with a `reason`. */
export type Figures = JsonObject;

/** Measures on items that raters put in categories; `null` for any other measure. */
export function runCodingOracle({ measure, data, options }: OracleCase): Figures | null {
  const coded = readRatings(data);
  const { items, categories, raters } = coded;
  const count = { categories: categories.length, raters };
  const equal = countRatings([items], { ...count, pairs: 'equal' });
  const all = countRatings([items], { ...count, pairs: 'all' });
  const pair = countPair([items], count);
  const [equalSums, allSums, pairSums] = [weighSums(equal.table), weighSums(all.table), weighSums(pair.table)];
  switch (measure) {
    case 'percentAgreement':
      return {
        ...withAgreement(percentAgreement(equal, equalSums)),
        perItem: items.map((item) => percentAgreementOfItem(item).value),
      };
    case 'bennettS':
      return withAgreement(bennettS(equal, equalSums));
    case 'scottPi':
      return withAgreement(scottPi(equal, equalSums));
    case 'cohenKappa': {
      const greatest = greatestKappa(pair, pairSums);
      return {
        ...withAgreement(refuseRaters(raters) ?? cohenKappa(pair, pairSums)),
        maxObservedAgreement: greatest.observed ?? null,
        maxValue: greatest.value,
      };
    }
    case 'weightedKappa':
      return withDisagreement(refuseRaters(raters) ?? weightedKappa(readMetric(options), categories, pair, pairSums));
    case 'fleissKappa':
      return {
        ...withAgreement(fleissKappa(equal, equalSums)),
        perCategory: byCategory(categories, (category) => fleissKappaOfCategory(equal, equalSums, category).value),
      };
    case 'gwetAC1':
      return withAgreement(gwetAC1(equal, equalSums));
    case 'gwetAC2':
      return withAgreement(gwetAC2(readWeights(options), categories, all, allSums));
    case 'krippendorffAlpha':
      return {
        ...withDisagreement(krippendorffAlphaBy(readMetric(options), categories, all, allSums)),
        perCategory: byCategory(
          categories,
          (category) => krippendorffAlphaOfCategory(equal, equalSums, category).value,
        ),
      };
    case 'krippendorffDistance':
      return distances(readMetric(options), coded, totalRatings(equal, equalSums).ofCategory);
    default:
      return null;
  }
}

function readRatings(data: JsonObject): CodedRatings {
  const rating = (value: unknown): Rating | null => {
    if (typeof value === 'boolean') return String(value);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  };
  const declared = listOf(data['categories']).map((category) => rating(category) ?? '');
  const rows = data['ratings'] === undefined ? spellOut(data['table'], declared) : listOf(data['ratings']);
  const coded = codeRatings(
    rows.map((row) => listOf(row).map(rating)),
    declared,
  );
  return { ...coded, raters: Math.max(coded.raters, listOf(data['raters']).length) };
}

/** Items behind a contingency table, rows the first rater. */
function spellOut(table: unknown, categories: readonly Rating[]): readonly unknown[] {
  return listOf(table).flatMap((row, first) =>
    listOf(row).flatMap((count, second) =>
      Array.from({ length: numberOf(count, 0) }, () => [categories[first], categories[second]]),
    ),
  );
}

function readMetric(options: JsonObject): Metric {
  const kind = options['distance'];
  switch (kind) {
    case 'ordinal':
    case 'interval':
    case 'ratio':
    case 'linear':
      return { kind };
    // Cohen's name for squared differences.
    case 'quadratic':
      return { kind: 'interval' };
    case 'matrix':
      return { kind, distances: readMatrix(options['distanceMatrix']) };
    default:
      return { kind: 'nominal' };
  }
}

function readWeights(options: JsonObject): AgreementWeights {
  const kind = options['weights'];
  if (Array.isArray(kind)) return { kind: 'matrix', weights: readMatrix(kind) };
  return { kind: kind === 'linear' || kind === 'quadratic' || kind === 'ordinal' ? kind : 'identity' };
}

function readMatrix(value: unknown): number[][] {
  return listOf(value).map((row) => listOf(row).map((cell) => numberOf(cell)));
}

function distances(metric: Metric, { categories }: CodedRatings, frequencies: ArrayLike<number>): Figures {
  const distance = distanceOf(metric, categories, frequencies);
  if (typeof distance === 'string') return { value: null, reason: distance };
  const matrix = categories.map((_, a) => categories.map((__, b) => distance(a, b)));
  return { distances: matrix, squareRootOfDistances: matrix.map((row) => row.map(Math.sqrt)) };
}

function byCategory(categories: readonly Rating[], figure: (category: number) => number | null): Figures {
  return Object.fromEntries(categories.map((category, position) => [String(category), figure(position)]));
}

function withAgreement(measured: Measured): Figures {
  const { observed, expected, ...rest } = measured;
  return { ...rest, observedAgreement: observed ?? null, expectedAgreement: expected ?? null };
}

function withDisagreement(measured: Measured): Figures {
  const { observed, expected, ...rest } = measured;
  return { ...rest, observedDisagreement: observed ?? null, expectedDisagreement: expected ?? null };
}
