import { expect, test } from 'vitest';
import type { Confusion } from '#core/review/agreement/agreement-table';
import { disagreements, sumConfusions, withoutEmptyValues } from '#core/review/report/confusion-sum';

const value = (id: string) => ({ id, label: id === '' ? 'not tagged' : id });

const first: Confusion = {
  coders: ['a', 'b'],
  values: [value('x'), value('y'), value('')],
  counts: [
    [5, 1, 2],
    [0, 3, 0],
    [0, 0, 0],
  ],
};
const second: Confusion = {
  coders: ['a', 'c'],
  values: [value('y'), value('z')],
  counts: [
    [1, 4],
    [0, 0],
  ],
};

test('pairs add up value by value, and “not tagged” stays last', () => {
  const sum = sumConfusions([first, second]);
  expect(sum.values.map(({ id }) => id)).toEqual(['x', 'y', 'z', '']);
  expect(sum.counts).toEqual([
    [5, 1, 0, 2],
    [0, 4, 4, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
});

test('disagreements come most frequent first and hold no agreement', () => {
  expect(
    disagreements(sumConfusions([first, second])).map(({ row, column, count }) => [row.id, column.id, count]),
  ).toEqual([
    ['y', 'z', 4],
    ['x', '', 2],
    ['x', 'y', 1],
  ]);
});

test('values that nobody chose are left out, row and column together', () => {
  const shown = withoutEmptyValues({
    values: [value('x'), value('y')],
    counts: [
      [2, 0],
      [0, 0],
    ],
  });
  expect(shown).toEqual({ values: [value('x')], counts: [[2]] });
});
