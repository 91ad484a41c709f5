import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, showDate, showDateBriefly } from '#core/codebook/show-date';

describe('a date value in words', () => {
  it.each([
    ['2019-01-25', 'none', 'Friday 25 January 2019'],
    ['2018-12', 'start', 'early December 2018'],
    ['2018-10', 'end', 'late October 2018'],
    ['2019', 'none', '2019'],
    ['2019-01-21/2019-01-27', 'none', '21–27 January 2019'],
    ['2019-01-28/2019-02-03', 'none', '28 January – 3 February 2019'],
    ['2018-12-31/2019-01-06', 'none', '31 December 2018 – 6 January 2019'],
    ['2020-01/2020-06', 'none', 'first half of 2020'],
    ['2020-04/2020-06', 'none', 'second quarter of 2020'],
    ['2019-06/2019-08', 'none', 'summer 2019'],
    ['2018-12/2019-02', 'none', 'winter 2018/19'],
    ['2018-05/2018-08', 'none', 'May–August 2018'],
    ['2014/2016', 'none', '2014–2016'],
    ['199X', 'mid', 'mid 1990s'],
    ['18XX', 'none', '19th century'],
    ['P6M', 'none', 'six months'],
    ['P1Y6M', 'none', 'one year and six months'],
    ['P30Y', 'after', 'more than 30 years'],
    ['2009', 'before', 'before 2009'],
    ['2018-12~', 'none', 'about December 2018'],
    ['2019-02/..', 'none', 'from February 2019'],
  ])('%s (%s) is %s', (value, modifier, words) => {
    expect(showDate(value, modifier)).toBe(words);
  });

  it('stays as it is written where there are no words for it', () => {
    expect(showDate('2019-21')).toBe('2019-21');
    expect(showDate('[1667,1668]')).toBe('[1667,1668]');
    expect(showDate('nonsense')).toBe('nonsense');
    expect(showDate('')).toBe('');
  });
});

describe('a date value where there is little room', () => {
  it.each([
    ['2019-01-25', 'none', '25 Jan 2019'],
    ['2018-12', 'start', 'early Dec 2018'],
    ['2019-01-28/2019-02-03', 'none', '28 Jan – 3 Feb 2019'],
    ['2020-01/2020-06', 'none', '1st half 2020'],
    ['2020-10/2020-12', 'none', '4th quarter 2020'],
    ['P6M', 'none', 'six months'],
  ])('%s (%s) is %s', (value, modifier, words) => {
    expect(showDateBriefly(value, modifier)).toBe(words);
  });
});

describe('dates in a list', () => {
  it('stand by their first moment, then their last, lengths of time at the end', () => {
    const values = ['P6M', '2019-01-25', '2019', '../2019', '2018-12', '2019-01-21/2019-01-27'];
    expect(values.toSorted(compareDates)).toEqual([
      '../2019',
      '2018-12',
      '2019',
      '2019-01-21/2019-01-27',
      '2019-01-25',
      'P6M',
    ]);
  });

  it('stand in one order, whatever the order was', () => {
    const value = fc.constantFrom(
      '2019',
      '2018-12',
      '199X',
      'P1Y',
      '2019-01-25',
      '../2019',
      '2019/..',
      '2020-01/2020-06',
    );
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const once = values.toSorted(compareDates);
        expect(once.toReversed().toSorted(compareDates)).toEqual(once);
      }),
      { seed: 71, numRuns: 300 },
    );
  });
});
