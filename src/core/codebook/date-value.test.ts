import { describe, expect, it } from 'vitest';
import { dateBounds, dateValueProblem, publicationDateProblem } from '#core/codebook/date-value';

describe('a date value', () => {
  it.each(['', '2019-01-25', '2018-12', '1987', '2019-01-21/2019-01-27', '2018-12~', '199X', 'P6M', 'P1Y2M', 'P2W'])(
    'may be %j',
    (text) => {
      expect(dateValueProblem(text)).toBeNull();
    },
  );

  it.each(['Friday', '25.01.2019', 'P', 'P6', 'last week', '2019-1-5'])('may not be %j', (text) => {
    expect(dateValueProblem(text)).toContain('Not a date');
  });

  it.each([
    ['2019-13', 'month'],
    ['2019-02-30', 'day'],
    ['2019-13-45', 'day'],
  ])('may not be %j: the calendar has no such %s', (text, what) => {
    const problem = `The calendar has no ${what} ${text}. The order is year, month, day.`;
    expect(dateValueProblem(text)).toBe(problem);
    expect(publicationDateProblem(text)).toBe(problem);
  });

  it('spans the whole of what it names', () => {
    expect(dateBounds('2019-01-21/2019-01-27')).toEqual({
      min: Date.UTC(2019, 0, 21),
      max: Date.UTC(2019, 0, 28) - 1,
    });
  });

  it('is refused unread where it is too long to be one', () => {
    expect(dateBounds('1'.repeat(1000))).toBeNull();
  });
});
