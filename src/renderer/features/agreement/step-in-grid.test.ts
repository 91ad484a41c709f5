import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepInGrid, type GridStep } from '#renderer/features/agreement/step-in-grid.ts';

const filled = [
  [true, true, false, false],
  [false, false, false, false],
  [false, false, true, true],
];

test('a row without figures is passed over, and the nearest column is taken', () => {
  expect(stepInGrid(filled, { row: 0, column: 0 }, 'down')).toEqual({ row: 2, column: 2 });
  expect(stepInGrid(filled, { row: 2, column: 3 }, 'up')).toEqual({ row: 0, column: 1 });
});

test('holes in a row are passed over, and the ends hold', () => {
  expect(stepInGrid([[true, false, true]], { row: 0, column: 0 }, 'right')).toEqual({ row: 0, column: 2 });
  expect(stepInGrid(filled, { row: 0, column: 1 }, 'right')).toEqual({ row: 0, column: 1 });
  expect(stepInGrid(filled, { row: 2, column: 2 }, 'last')).toEqual({ row: 2, column: 3 });
});

test('a place that is gone becomes one that is there', () => {
  expect(stepInGrid(filled, { row: 9, column: 0 }, 'stay')).toEqual({ row: 0, column: 0 });
  expect(stepInGrid([[false]], { row: 0, column: 0 }, 'stay')).toBeNull();
});

test('every step ends on a figure', () => {
  const steps = fc.array(fc.constantFrom<GridStep>('left', 'right', 'up', 'down', 'first', 'last'));
  const grids = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(grids, steps, (grid, keys) => {
      let place = stepInGrid(grid, { row: 0, column: 0 }, 'stay');
      for (const key of keys) {
        if (place === null) break;
        place = stepInGrid(grid, place, key);
        expect(place === null ? false : grid[place.row]?.[place.column]).toBe(true);
      }
    }),
    { seed: 20260402 },
  );
});
