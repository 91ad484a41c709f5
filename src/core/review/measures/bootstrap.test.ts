import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bootstrapInterval, bootstrapSums, drawResamples } from '#core/review/measures/bootstrap';
import { createRandom } from '#core/review/measures/random';
import { createSumTable, weighSums } from '#core/review/measures/sum-table';

test('draws as many documents as there are, the same for the same seed', () => {
  const request = { documents: 20, resamples: 50, seed: 7 };
  const { weights } = drawResamples(request);
  expect(weights).toHaveLength(50);
  for (const drawn of weights) expect(drawn.reduce((sum, times) => sum + times, 0)).toBe(20);
  expect(drawResamples(request).weights).toEqual(weights);
  expect(drawResamples({ ...request, seed: 8 }).weights).not.toEqual(weights);
});

test('draws every document about equally often', () => {
  const { weights } = drawResamples({ documents: 10, resamples: 10_000, seed: 1 });
  const times = Array.from({ length: 10 }, (_, document) =>
    weights.reduce((sum, drawn) => sum + (drawn[document] ?? 0), 0),
  );
  // Each count is binomial with mean 10,000 and a standard deviation of 95.
  for (const count of times) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test('gives the generator’s own sequence, and numbers below their limit', () => {
  const random = createRandom(20260101);
  expect(Array.from({ length: 4 }, () => random.below(1000))).toEqual([158, 618, 554, 628]);
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
      const other = createRandom(seed);
      for (let draw = 0; draw < 20; draw++) {
        const number = other.below(limit);
        expect(Number.isInteger(number) && number >= 0 && number < limit).toBe(true);
      }
    }),
    { seed: 20260341, numRuns: 50 },
  );
});

test('takes the quantiles of the resampled figures', () => {
  const resamples = { documents: 2, weights: Array.from({ length: 101 }, (_, index) => Uint16Array.of(index, 0)) };
  const first = (weights: Uint16Array): number => weights[0] ?? 0;
  const found = bootstrapInterval(resamples, 0.95, first);
  expect(found).toMatchObject({ high: 97.5, resamples: 101 });
  expect(found.low).toBeCloseTo(2.5, 12);
  expect(bootstrapInterval(resamples, 0.5, first)).toEqual({ low: 25, high: 75, resamples: 101 });
});

test('leaves resamples out in which the figure is undefined, and says so when there are none', () => {
  const resamples = drawResamples({ documents: 3, resamples: 100, seed: 1 });
  const found = bootstrapInterval(resamples, 0.95, (weights) => (weights[0] === 0 ? null : 1));
  const defined = resamples.weights.filter((weights) => weights[0] !== 0).length;
  expect(found).toEqual({ low: 1, high: 1, resamples: defined });
  expect(bootstrapInterval(resamples, 0.95, () => null)).toEqual({
    low: null,
    reason: 'The figure is undefined in the resamples.',
  });
});

test('has no interval for one document, with the reason', () => {
  const one = drawResamples({ documents: 1, resamples: 100, seed: 1 });
  expect(bootstrapInterval(one, 0.95, () => 1)).toEqual({
    low: null,
    reason: 'An interval by document needs at least two documents.',
  });
  const none = drawResamples({ documents: 9, resamples: 0, seed: 1 });
  expect(bootstrapInterval(none, 0.95, () => 1).low).toBeNull();
});

test('weighs sums as if each document had been counted as often as it was drawn', () => {
  const rows = fc.array(fc.array(fc.tuple(fc.nat(9), fc.nat(50))), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.nat(), (lists, seed) => {
      const maps = lists.map((list) => new Map(list));
      const { keys, table } = createSumTable(maps);
      const { weights } = drawResamples({ documents: lists.length, resamples: 3, seed });
      for (const drawn of weights) {
        const sums = weighSums(table, drawn);
        keys.forEach((key, column) => {
          const expected = maps.reduce((sum, map, document) => sum + (drawn[document] ?? 0) * (map.get(key) ?? 0), 0);
          expect(sums[column]).toBe(expected);
        });
      }
    }),
    { seed: 20260342, numRuns: 100 },
  );
});

test('resamples a thousand documents a thousand times from their sums', () => {
  const random = createRandom(3);
  const rows = Array.from({ length: 1000 }, () => {
    const items = 5 + random.below(10);
    return new Map([
      [0, random.below(items + 1)],
      [1, items],
      [2, 1],
    ]);
  });
  const { table } = createSumTable(rows);
  const resamples = drawResamples({ documents: 1000, resamples: 1000, seed: 1 });
  const found = bootstrapSums(table, resamples, 0.95, ([agreed = 0, items = 0]) => agreed / items);
  const [agreed = 0, items = 0] = weighSums(table);
  expect(found.low).toBeLessThan(agreed / items);
  if (found.low !== null) expect(found.high).toBeGreaterThan(agreed / items);
});
