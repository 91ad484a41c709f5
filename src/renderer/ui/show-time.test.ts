import { expect, it } from 'vitest';
import { localDayOf, showDay, showMoment } from '#renderer/ui/show-time.ts';

const at = (year: number, month: number, day: number, hour = 12) => new Date(year, month - 1, day, hour).toISOString();

it('calls the last two days by their names', () => {
  expect(showDay(at(2026, 3, 1, 1), at(2026, 3, 1, 23))).toBe('Today');
  expect(showDay(at(2026, 2, 28, 23), at(2026, 3, 1, 1))).toBe('Yesterday');
  expect(showDay(at(2019, 1, 25), at(2026, 3, 1))).toMatch(/Friday.* 25 January 2019/u);
});

it('shows what is not a time as it is', () => {
  expect(showMoment('not a time')).toBe('not a time');
});

it('gives a local day that holds the moment and no other day', () => {
  const noon = at(2026, 3, 1);
  const { start, end } = localDayOf(noon);
  expect(start <= noon && noon < end).toBe(true);
  expect(localDayOf(start)).toEqual({ start, end });
  expect(localDayOf(end).start).toBe(end);
});
