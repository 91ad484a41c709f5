import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAlignmentProblem, type AlignmentProblem } from '#core/review/measures/gamma/alignment-problem';
import { type GammaUnit, usualDissimilarity } from '#core/review/measures/gamma/dissimilarity';
import { findBestGrouping } from '#core/review/measures/gamma/find-best-grouping';
import type { GammaDocument } from '#core/review/measures/gamma/coder-sets';
import { gamma, gammaOfResample, measureGamma } from '#core/review/measures/gamma/gamma';
import { costOfGroup, costOfGrouping } from '#core/review/measures/gamma/improve-grouping';

const limits = { candidates: 100_000, nodes: 100_000 };

const unit = fc
  .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }), category: fc.constantFrom('a', 'b') })
  .map(({ start, length, category }): GammaUnit => ({ start, end: start + length, category }));

function layers(coders: number, units: number) {
  return fc.array(fc.array(unit, { maxLength: units }), { minLength: coders, maxLength: coders });
}

/** The example of the paper in the form in which pygamma-agreement tests it (tests/test_gammas.py). */
const alexPaulSuzan: GammaDocument = {
  length: 60,
  layers: [
    { coder: 'Alex', units: units('1 2 9, 2 11 17, 5 24 30, 6 32 36, 6 36 44, 7 44 60') },
    { coder: 'Paul', units: units('1 2 9, 3 11 17, 5 19 25, 6 32 44') },
    { coder: 'Suzan', units: units('1 2 9, 4 11 17, 5 21 27, 6 32 36, 6 36 40, 6 40 44') },
  ],
};

test('gives the figures that the reference implementation gives for a published example', () => {
  const dissimilarity = { alpha: 3, beta: 1, empty: 1 };
  const aligned = createAlignmentProblem(
    alexPaulSuzan.layers.map((layer) => layer.units),
    dissimilarity,
  );
  expect(findBestGrouping(aligned, limits)).toMatchObject({ exact: true, groups: { length: 6 } });
  const { measured, isExact } = gamma({ documents: [alexPaulSuzan], seed: 1, dissimilarity, precision: 0.01 });
  expect(isExact).toBe(true);
  expect(measured.observed).toBeCloseTo(0.9606, 4);
  expect(measured.value).toBeGreaterThan(0.44);
  expect(measured.value).toBeLessThan(0.47);
});

test('finds the alignment of the least disorder that any alignment has', () => {
  for (const [coders, most] of [
    [2, 5],
    [3, 3],
    [4, 2],
  ] as const) {
    fc.assert(
      fc.property(layers(coders, most), (marked) => {
        const problem = createAlignmentProblem(marked, usualDissimilarity);
        const { groups, exact } = findBestGrouping(problem, limits);
        expect(exact).toBe(true);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...problem.units.keys()]);
        expect(costOfGrouping(problem, groups)).toBeCloseTo(leastCost(problem), 9);
      }),
      { seed: 20260311, numRuns: 60 },
    );
  }
});

test('stays close to the optimum, and says that it is not proven, where the search is cut short', () => {
  fc.assert(
    fc.property(layers(4, 3), (marked) => {
      const problem = createAlignmentProblem(marked, usualDissimilarity);
      const { groups, exact } = findBestGrouping(problem, { candidates: 0, nodes: 0 });
      const least = leastCost(problem);
      expect(costOfGrouping(problem, groups)).toBeLessThanOrEqual(1.15 * least + 1e-9);
      if (costOfGrouping(problem, groups) > least + 1e-6) expect(exact).toBe(false);
    }),
    { seed: 20260312, numRuns: 60 },
  );
});

test('is 1 where all coders marked the same', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), fc.integer({ min: 2, max: 4 }), (marked, coders) => {
      const same = Array.from({ length: coders }, () => marked);
      const { measured } = gamma({ documents: [document(same)], seed: 7, mostSamples: 30 });
      expect(measured).toMatchObject({ value: 1, observed: 0 });
    }),
    { seed: 20260313, numRuns: 15 },
  );
});

test('says in words why it is undefined', () => {
  expect(gamma({ documents: [], seed: 1 }).measured).toEqual({
    value: null,
    reason: 'No document was coded by two coders.',
  });
  expect(gamma({ documents: [document([[]])], seed: 1 }).measured.value).toBeNull();
  expect(gamma({ documents: [document([[], []])], seed: 1 }).measured).toEqual({
    value: null,
    reason: 'Nobody marked a span: γ is undefined.',
  });
});

test('is not above 0 where only one coder marked anything', () => {
  const { measured } = gamma({ documents: [document([[{ start: 0, end: 5, category: 'a' }], []])], seed: 1 });
  expect(measured.value).toBeLessThanOrEqual(0);
});

test('does not depend on the order or the names of the coders', () => {
  fc.assert(
    fc.property(fc.array(layers(3, 4), { minLength: 1, maxLength: 3 }), (corpus) => {
      const found = gamma({ documents: corpus.map((marked) => document(marked)), seed: 3, mostSamples: 40 });
      const turned = corpus.map((marked) => ({
        ...document(marked),
        layers: [2, 0, 1].map((coder) => ({ coder: `coder ${9 - coder}`, units: (marked[coder] ?? []).toReversed() })),
      }));
      expect(gamma({ documents: turned, seed: 3, mostSamples: 40 })).toEqual(found);
    }),
    { seed: 20260314, numRuns: 10 },
  );
});

test('falls the further a span is moved away', () => {
  const still: GammaUnit[] = [0, 100, 200, 300].map((start) => ({ start, end: start + 40, category: 'a' }));
  const moved = [0, 5, 10, 20, 30].map((by) => {
    const other = still.map((each, index) =>
      index === 1 ? { ...each, start: each.start + by, end: each.end + by } : each,
    );
    return gamma({ documents: [document([still, other], 400)], seed: 1, precision: 0.005 }).measured;
  });
  const observed = moved.map((measured) => measured.observed ?? 0);
  const values = moved.map(({ value }) => value ?? 0);
  expect(observed).toEqual(observed.toSorted((a, b) => a - b));
  expect(new Set(observed).size).toBe(observed.length);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
});

test('keeps documents apart that different coders coded, and leaves out those of one coder', () => {
  const marked = [[{ start: 3, end: 9, category: 'a' }], [{ start: 4, end: 9, category: 'a' }]];
  const other = {
    ...document(marked),
    layers: document(marked).layers.map((layer, index) => ({ ...layer, coder: `z${index}` })),
  };
  const alone = { ...document(marked), layers: document(marked).layers.slice(1) };
  const found = gamma({ documents: [document(marked), alone, other], seed: 1 });
  expect(found).toMatchObject({ documents: 2, units: 4 });
  expect(found.parts[1]).toEqual({ disorder: 0, expected: 0 });
  expect(gammaOfResample(found.parts, [1, 1, 1])).toBe(found.measured.value);
  expect(gammaOfResample(found.parts, [0, 1, 0])).toBeNull();
});

test('tells how far it is, in steps that end where it said', () => {
  const steps = [...measureGamma({ documents: [alexPaulSuzan], seed: 1, mostSamples: 40 })];
  expect(steps.at(-1)).toEqual({ done: steps.length, total: steps.length });
  expect(steps.map(({ done }) => done)).toEqual([...steps.keys()].map((step) => step + 1));
});

function units(text: string): GammaUnit[] {
  return text.split(', ').map((line) => {
    const [category = '', start, end] = line.split(' ');
    return { category, start: Number(start), end: Number(end) };
  });
}

function document(marked: readonly (readonly GammaUnit[])[], length = 80): GammaDocument {
  return { length, layers: marked.map((layer, index) => ({ coder: `coder ${index}`, units: layer })) };
}

/** By trying every grouping. */
function leastCost(problem: AlignmentProblem): number {
  const known = new Map<number, number>([[0, 0]]);
  const solve = (open: number): number => {
    const found = known.get(open);
    if (found !== undefined) return found;
    const first = 31 - Math.clz32(open & -open);
    let least = Infinity;
    const grow = (group: readonly number[], rest: number): void => {
      least = Math.min(least, costOfGroup(problem, group) + solve(rest));
      for (let next = (group.at(-1) ?? 0) + 1; next < problem.units.length; next++) {
        const isFree = (rest & (1 << next)) !== 0;
        const isOther = group.every((member) => problem.coderOf[member] !== problem.coderOf[next]);
        if (isFree && isOther) grow([...group, next], rest & ~(1 << next));
      }
    };
    grow([first], open & ~(1 << first));
    known.set(open, least);
    return least;
  };
  return solve((1 << problem.units.length) - 1);
}
