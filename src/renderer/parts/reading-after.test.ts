import { expect, test } from 'vitest';
import type { DateReading } from '#core/suggest/suggestion';
import { readingAfter } from '#renderer/parts/reading-after.ts';

const readings = ['2019-01-25', '2019-02-01', '2019-01-18'].map((value): DateReading => ({
  value,
  modifier: 'none',
  type: 'date',
  anchor: 'document',
  rule: '',
}));
const after = (value: string, modifier = 'none', isOffered = false) =>
  readingAfter(readings, { value, modifier }, isOffered)?.value;

test('a date without a value gets the likeliest reading, and each further press the next one round', () => {
  expect(after('', '')).toBe('2019-01-25');
  expect(after('2019-01-25')).toBe('2019-02-01');
  expect(after('2019-02-01', '')).toBe('2019-01-18');
  expect(after('2019-01-18')).toBe('2019-01-25');
});

test('where a card offers the likeliest by its own key, the runner-up is one key away too', () => {
  expect(after('', '', true)).toBe('2019-02-01');
  expect(after('2019-01-25', 'none', true)).toBe('2019-02-01');
});

test('a value that is none of the readings gives way to the likeliest, and without readings there is none', () => {
  expect(after('1987')).toBe('2019-01-25');
  expect(readingAfter([], { value: '', modifier: '' }, true)).toBeUndefined();
});
