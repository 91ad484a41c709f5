import { describe, expect, it } from 'vitest';
import { timexOf } from '#core/codebook/timex';

function timex(value: string, quote: string, modifier = 'none') {
  const { type, value: written, mod, anchor } = timexOf({ value, modifier, quote });
  return [type, written, mod, anchor].join(' ').trimEnd();
}

describe('TIMEX3 of a date', () => {
  it.each([
    ['2019-01-25', 'Friday', 'none', 'DATE 2019-01-25  creation'],
    ['2019-01-25', '25 January 2019', 'none', 'DATE 2019-01-25'],
    ['2019-01-14/2019-01-20', 'last week', 'none', 'DATE 2019-W03  creation'],
    ['2019-01-19/2019-01-20', 'last weekend', 'none', 'DATE 2019-W03-WE  creation'],
    ['2018-12-31/2019-01-06', 'this week', 'none', 'DATE 2019-W01  creation'],
    ['2020-04/2020-06', 'Q2 of 2020', 'none', 'DATE 2020-Q2'],
    ['2020-01/2020-06', 'the first half of 2020', 'none', 'DATE 2020-H1'],
    ['2018-12/2019-02', 'last winter', 'none', 'DATE 2018-WI  creation'],
    ['199X', 'the mid-1990s', 'mid', 'DATE 199 MID'],
    ['18XX', 'the 19th century', 'none', 'DATE 18'],
    ['2018-12', 'early December', 'start', 'DATE 2018-12 START creation'],
    ['2019-08', 'Six months later', 'none', 'DATE 2019-08  text'],
    ['P6M', 'six-month', 'none', 'DURATION P6M'],
    ['P5Y', 'more than five years', 'after', 'DURATION P5Y MORE_THAN'],
    ['P1W', 'every Monday', 'none', 'SET P1W'],
    ['2018-12~', 'around December 2018', 'none', 'DATE 2018-12 APPROX'],
    ['', 'recent years', 'none', ''],
  ])('%s “%s” (%s)', (value, quote, modifier, expected) => {
    expect(timex(value, quote, modifier)).toBe(expected);
  });

  it('gives both ends of an interval for which it has no word', () => {
    expect(timexOf({ value: '2019-12-03/2019-12-04', modifier: 'none', quote: '3-4 December' })).toMatchObject({
      type: 'DATE',
      value: '',
      begin: '2019-12-03',
      end: '2019-12-04',
    });
  });

  it('follows the type and anchor that a coder filled in', () => {
    const source = { value: '2019-01-25', modifier: 'none', quote: '25 January 2019' };
    expect(timexOf({ ...source, type: 'time', anchor: 'document' })).toMatchObject({
      type: 'TIME',
      anchor: 'creation',
    });
  });
});
