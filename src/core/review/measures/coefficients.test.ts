import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bennettS } from '#core/review/measures/bennett-s';
import { cohenKappa, greatestKappa, weightedKappa } from '#core/review/measures/cohen-kappa';
import { fleissKappa } from '#core/review/measures/fleiss-kappa';
import { gwetAC1 } from '#core/review/measures/gwet-ac1';
import { gwetAC2 } from '#core/review/measures/gwet-ac2';
import { krippendorffAlpha, krippendorffAlphaBy } from '#core/review/measures/krippendorff-alpha';
import type { Measured } from '#core/review/measures/measured';
import { distanceOf, type Metric } from '#core/review/measures/metric';
import { countPair } from '#core/review/measures/pair-counts';
import { percentAgreement } from '#core/review/measures/percent-agreement';
import { countRatings } from '#core/review/measures/rating-counts';
import { codeRatings, type ItemRatings, type Rating } from '#core/review/measures/ratings';
import { scottPi } from '#core/review/measures/scott-pi';
import { weighSums } from '#core/review/measures/sum-table';

const categories = [1, 2, 4, 7];
const metrics: readonly Metric['kind'][] = ['nominal', 'ordinal', 'interval', 'ratio', 'linear'];

function ratings(raters: number, most = 12): fc.Arbitrary<(number | null)[][]> {
  const rating = fc.option(fc.constantFrom(...categories), { freq: 4 });
  return fc.array(fc.array(rating, { minLength: raters, maxLength: raters }), { maxLength: most });
}

/** Every coefficient that fits so many raters, by name. */
function measureAll(rows: ItemRatings, declared: readonly Rating[] = categories): Record<string, Measured> {
  const { items, categories: all, raters } = codeRatings(rows, declared);
  const options = { categories: all.length, raters };
  const equal = countRatings([items], { ...options, pairs: 'equal' });
  const pairs = countRatings([items], { ...options, pairs: 'all' });
  const [sums, allSums] = [weighSums(equal.table), weighSums(pairs.table)];
  const found: Record<string, Measured> = {
    percent: percentAgreement(equal, sums),
    fleiss: fleissKappa(equal, sums),
    ac1: gwetAC1(equal, sums),
    ac2: gwetAC2({ kind: 'quadratic' }, all, pairs, allSums),
    identity: gwetAC2({ kind: 'identity' }, all, pairs, allSums),
    alpha: krippendorffAlpha(equal, sums),
  };
  const isNumeric = all.every((category) => typeof category === 'number');
  for (const kind of metrics) {
    if (!isNumeric && kind !== 'nominal') continue;
    found[`alpha ${kind}`] = krippendorffAlphaBy(metricOf(kind), all, pairs, allSums);
  }
  if (raters !== 2) return found;
  const pair = countPair([items], options);
  const pairSums = weighSums(pair.table);
  for (const kind of metrics) {
    if (isNumeric) found[`kappa ${kind}`] = weightedKappa(metricOf(kind), all, pair, pairSums);
  }
  return {
    ...found,
    s: bennettS(equal, sums),
    pi: scottPi(equal, sums),
    kappa: cohenKappa(pair, pairSums),
    greatest: greatestKappa(pair, pairSums),
  };
}

function metricOf(kind: Metric['kind']): Metric {
  return kind === 'matrix' ? { kind, distances: [] } : { kind };
}

const someRaters = fc.integer({ min: 1, max: 5 }).chain((raters) => ratings(raters));

describe('every coefficient', () => {
  test('is a number up to 1, or undefined with a reason', () => {
    fc.assert(
      fc.property(someRaters, (rows) => {
        for (const measured of Object.values(measureAll(rows))) {
          if (measured.value === null) expect(measured.reason).toMatch(/^[A-Z“].*\.$/u);
          else expect(measured.value).toBeLessThanOrEqual(1);
          for (const part of [measured.observed, measured.expected]) expect(part ?? 0).not.toBeNaN();
        }
      }),
      { seed: 20260321, numRuns: 400 },
    );
  });

  test('is 1 where all raters agree and used two categories', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...categories), { minLength: 2 }), fc.nat(3), (values, more) => {
        fc.pre(new Set(values).size > 1);
        const rows = values.map((value) => Array.from({ length: more + 2 }, () => value));
        for (const measured of Object.values(measureAll(rows))) expect(measured.value).toBe(1);
      }),
      { seed: 20260322, numRuns: 100 },
    );
  });

  test('is undefined, and never 1 or 0, where only one category could be chosen', () => {
    const rows = [
      ['x', 'x'],
      ['x', 'x'],
    ];
    const { percent, ...others } = measureAll(rows, ['x']);
    expect(percent).toEqual({ value: 1 });
    for (const measured of Object.values(others)) {
      expect(measured).toMatchObject({ value: null, reason: expect.stringContaining('One category only') as string });
    }
  });

  test('stays the same to the last bit when items, raters and the order of counting change', () => {
    fc.assert(
      fc.property(someRaters, fc.nat(), (rows, turn) => {
        const found = measureAll(rows);
        const turned = rows.toReversed().map((row) => row.map((_, rater) => row[(rater + turn) % row.length] ?? null));
        const again = measureAll(turned);
        // Cohen's expected agreement multiplies the raters' shares; which comes first is the same to the bit too.
        expect(again).toEqual(found);
      }),
      { seed: 20260323, numRuns: 300 },
    );
  });

  test('on a nominal scale, stays the same to the last bit when the categories are named and ordered otherwise', () => {
    fc.assert(
      fc.property(someRaters, (rows) => {
        const names = new Map<number, string>(
          [...categories.entries()].map(([place, value]) => [value, 'dbca'[place] ?? '']),
        );
        const renamed = rows.map((row) => row.map((value) => (value === null ? null : (names.get(value) ?? null))));
        const found = measureAll(rows);
        const again = measureAll(renamed, ['a', 'b', 'c', 'd']);
        for (const name of ['percent', 'fleiss', 'ac1', 'identity', 'alpha', 's', 'pi', 'kappa', 'greatest']) {
          expect(again[name]).toEqual(found[name]);
        }
      }),
      { seed: 20260324, numRuns: 300 },
    );
  });

  test('does not change when every item is there many times, but for the corrections of small numbers in α', () => {
    fc.assert(
      fc.property(someRaters, (rows) => {
        const { items } = codeRatings(rows, categories);
        const options = { categories: categories.length, raters: 5, pairs: 'equal' } as const;
        const counts = countRatings([items], options);
        const often = weighSums(counts.table, [1_000_000]);
        for (const measure of [percentAgreement, fleissKappa, gwetAC1]) {
          const [once, many] = [measure(counts, weighSums(counts.table)), measure(counts, often)];
          if (once.value === null) expect(many.value).toBeNull();
          else expect(many.value).toBeCloseTo(once.value, 12);
        }
      }),
      { seed: 20260325, numRuns: 100 },
    );
  });
});

describe('by the definitions, computed without sums', () => {
  test('Krippendorff’s α compares the pairs within items with all pairs there are', () => {
    fc.assert(
      fc.property(someRaters, (rows) => {
        const found = measureAll(rows);
        const items = rows.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 1);
        const values = items.flat();
        const frequencies = categories.map((category) => values.filter((value) => value === category).length);
        for (const kind of metrics) {
          const distance = distanceOf(metricOf(kind), categories, frequencies);
          if (typeof distance === 'string') throw new Error(distance);
          const between = (a: number, b: number): number => distance(categories.indexOf(a), categories.indexOf(b));
          const observed = sumOf(items, (row) => pairsOf(row, between) / (row.length - 1)) / values.length;
          const expected = pairsOf(values, between) / (values.length * (values.length - 1));
          const alpha = found[`alpha ${kind}`];
          if (!(expected > 0)) expect(alpha?.value).toBeNull();
          else expect(alpha?.value).toBeCloseTo(1 - observed / expected, 9);
        }
      }),
      { seed: 20260326, numRuns: 300 },
    );
  });

  test('Fleiss’ κ, AC1 and AC2 weigh every item alike', () => {
    fc.assert(
      fc.property(someRaters, (rows) => {
        const found = measureAll(rows);
        const rated = rows.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 0);
        const paired = rated.filter((row) => row.length > 1);
        const agree = (weight: (a: number, b: number) => number): number =>
          sumOf(paired, (row) => pairsOf(row, weight) / (row.length * (row.length - 1))) / paired.length;
        const same = (a: number, b: number): number => (a === b ? 1 : 0);
        const near = (a: number, b: number): number => 1 - ((a - b) / 6) ** 2;
        const shares = categories.map((category) =>
          sumOf(rated, (row) => row.filter((value) => value === category).length / row.length / rated.length),
        );
        const spread = sumOf(shares, (share) => share * (1 - share));
        const nearness = sumOf(categories, (a) => sumOf(categories, (b) => near(a, b)));
        check(found['fleiss'], agree(same), 1 - spread);
        check(found['ac1'], agree(same), spread / 3);
        check(found['identity'], agree(same), spread / 3);
        check(found['ac2'], agree(near), (nearness * spread) / 12);
      }),
      { seed: 20260327, numRuns: 300 },
    );
  });

  test('Cohen’s, Scott’s and Bennett’s coefficients differ only in what chance is', () => {
    fc.assert(
      fc.property(
        ratings(2).filter((rows) => rows.length > 0),
        (rows) => {
          const found = measureAll(rows);
          const both = rows.filter((row) => !row.includes(null));
          const share = (category: number, raters: readonly number[]): number =>
            sumOf(raters, (rater) => both.filter((row) => row[rater] === category).length / both.length) /
            raters.length;
          const agreed = both.filter(([a, b]) => a === b).length / both.length;
          check(
            found['kappa'],
            agreed,
            sumOf(categories, (category) => share(category, [0]) * share(category, [1])),
          );
          check(
            found['pi'],
            agreed,
            sumOf(categories, (category) => share(category, [0, 1]) ** 2),
          );
          check(found['s'], agreed, 1 / 4);
        },
      ),
      { seed: 20260328, numRuns: 300 },
    );
  });
});

test('weighted κ with a nominal distance is Cohen’s κ', () => {
  fc.assert(
    fc.property(
      ratings(2).filter((rows) => rows.length > 0),
      (rows) => {
        const { kappa, 'kappa nominal': weighted } = measureAll(rows);
        if (kappa?.value == null) expect(weighted?.value).toBeNull();
        else expect(weighted?.value).toBeCloseTo(kappa.value, 12);
      },
    ),
    { seed: 20260329, numRuns: 200 },
  );
});

test('refuses in words what a metric or a measure cannot take', () => {
  const { items } = codeRatings([['x', 'y']]);
  const counts = countRatings([items], { categories: 2, raters: 2, pairs: 'all' });
  const sums = weighSums(counts.table);
  expect(krippendorffAlphaBy({ kind: 'interval' }, ['x', 'y'], counts, sums)).toEqual({
    value: null,
    reason: '“x” is not a number. α is undefined.',
  });
  expect(krippendorffAlphaBy({ kind: 'ratio' }, [-1, 1], counts, sums).value).toBeNull();
  expect(krippendorffAlphaBy({ kind: 'matrix', distances: [[0]] }, ['x', 'y'], counts, sums).value).toBeNull();
  const three = countRatings([items], { categories: 2, raters: 3, pairs: 'equal' });
  expect(scottPi(three, sums)).toEqual({ value: null, reason: 'Scott’s π compares two coders; here are 3.' });
});

test('takes the number 1 and the text “1” for two values', () => {
  expect(codeRatings([[1, '1']]).categories).toEqual([1, '1']);
  expect(measureAll([[1, '1']], [])['percent']).toEqual({ value: 0 });
});

function check(measured: Measured | undefined, observed: number, expected: number): void {
  if (Number.isNaN(observed) || expected === 1) expect(measured?.value).toBeNull();
  else expect(measured?.value).toBeCloseTo((observed - expected) / (1 - expected), 9);
}

function sumOf<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}

/** Σ over ordered pairs of different members. */
function pairsOf(values: readonly number[], of: (a: number, b: number) => number): number {
  return sumOf([...values.entries()], ([place, a]) =>
    sumOf([...values.entries()], ([other, b]) => (place === other ? 0 : of(a, b))),
  );
}
