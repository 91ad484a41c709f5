import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assign,
  assignEdges,
  type Assignment,
  type AssignmentEdge,
} from '#core/review/measures/minimum-cost-assignment';

const edges = fc.array(fc.record({ row: fc.nat(5), column: fc.nat(5), cost: fc.integer({ min: -9, max: 9 }) }), {
  maxLength: 25,
});

test('finds the least cost that any pairing has', () => {
  fc.assert(
    fc.property(edges, fc.integer({ min: -9, max: 9 }), (list, unpaired) => {
      const found = assignEdges(list, 6, 6, unpaired);
      expect(costOf(found, list, unpaired)).toBe(leastCost(list, unpaired));
    }),
    { seed: 20260301, numRuns: 1000 },
  );
});

test('makes as many pairs as possible before it looks at the costs', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const found = assignEdges(list, 6, 6);
      // 1000 outweighs anything that six pairs can cost.
      expect(costOf(found, list, 1000)).toBe(leastCost(list, 1000));
    }),
    { seed: 20260302, numRuns: 1000 },
  );
});

test('uses no column twice and no pair without an edge', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const found = assignEdges(list, 6, 6);
      const used = [...found].filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      found.forEach((column, row) => {
        if (column >= 0) expect(list.some((edge) => edge.row === row && edge.column === column)).toBe(true);
      });
    }),
    { seed: 20260303, numRuns: 500 },
  );
});

test('does not depend on the order of the edges', () => {
  fc.assert(
    fc.property(edges, (list) => {
      expect(assignEdges(list.toReversed(), 6, 6)).toEqual(assignEdges(list, 6, 6));
    }),
    { seed: 20260304, numRuns: 300 },
  );
});

test('takes a function of costs, and leaves out what is forbidden', () => {
  const costs = [
    [4, 1, 3],
    [2, 0, 5],
    [3, 2, 2],
  ];
  expect([...assign((row, column) => costs[row]?.[column] ?? 0, 3, 3)]).toEqual([1, 0, 2]);
  expect([...assign((row, column) => (row === column ? Infinity : 1), 1, 1)]).toEqual([-1]);
  expect([...assign(() => 1, 3, 2)]).toEqual([0, 1, -1]);
});

test('pairs 100,000 spans along a chain in which each can stand with its neighbours', () => {
  const count = 100_000;
  const chain = Array.from({ length: count }, (_, row): AssignmentEdge[] => [
    { row, column: row, cost: 2 },
    { row, column: (row + 1) % count, cost: 1 },
  ]).flat();
  const found = assignEdges(chain, count, count);
  expect(found.every((column, row) => column === (row + 1) % count)).toBe(true);
});

function costOf(found: Assignment, list: readonly AssignmentEdge[], unpaired: number): number {
  return found.reduce((sum, column, row) => {
    if (column < 0) return sum + unpaired;
    const costs = list.filter((edge) => edge.row === row && edge.column === column).map(({ cost }) => cost);
    return sum + Math.min(...costs);
  }, 0);
}

/** By trying every pairing. */
function leastCost(list: readonly AssignmentEdge[], unpaired: number): number {
  const search = (row: number, used: ReadonlySet<number>): number =>
    row === 6
      ? 0
      : Math.min(
          unpaired + search(row + 1, used),
          ...list
            .filter((edge) => edge.row === row && !used.has(edge.column))
            .map(({ column, cost }) => cost + search(row + 1, new Set([...used, column]))),
        );
  return search(0, new Set());
}
