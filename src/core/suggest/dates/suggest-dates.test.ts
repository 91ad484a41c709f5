import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateValueProblem } from '#core/codebook/date-value';
import type { Region } from '#core/model/records';
import { readDate } from '#core/suggest/dates/read-date';
import { suggestDates } from '#core/suggest/dates/suggest-dates';
import { isGraphemeBoundary } from '#core/text/graphemes';

/** A Friday. */
const published = '2019-01-25';

function source(text: string, date = published, regions: readonly Region[] = []) {
  return { text, language: 'en', date, regions };
}

/** `words = value`, with the modifier after a tilde. */
function found(text: string, date = published): readonly string[] {
  return suggestDates(source(text, date)).map(({ start, end, readings: [first] }) => {
    const modifier = first === undefined || first.modifier === 'none' ? '' : `~${first.modifier}`;
    return `${text.slice(start, end)} = ${first?.value ?? '-'}${modifier}`;
  });
}

describe('days around the date of the document', () => {
  it.each([
    ['PARIS, Jan. 24 (AFP): He was to meet them.', published, ['Jan. 24 = 2019-01-24']],
    ['They must comply by Jan. 28.', published, ['Jan. 28 = 2019-01-28']],
    ['It peaked last October.', '2008-11-07', ['last October = 2007-10']],
    ['It lost $4 a share during the quarter.', '2008-11-07', ['the quarter = 2008-07/2008-09']],
    ['They could sit for up to another year.', published, ['up to another year = P1Y~before']],
    ['Analysts expect a cut in July.', '2026-03-04', ['July = 2026-07']],
  ] as const)('%s', (text, date, expected) => {
    expect(found(text, date)).toEqual(expected);
  });
});

describe('dates in a text', () => {
  it.each([
    ['He came on 25 January 2019.', ['25 January 2019 = 2019-01-25']],
    ['It was signed on Thursday, January 3, 2019, in Rome.', ['Thursday, January 3, 2019 = 2019-01-03']],
    ['WASHINGTON, Jan. 24 (Reuters) -', ['Jan. 24 = 2019-01-24']],
    ['prior to 06th June, 2017.', ['06th June, 2017 = 2017-06-06']],
    ['Filed 25/01/2019.', ['25/01/2019 = 2019-01-25']],
    ['Then in December, 2018, a step was taken.', ['December, 2018 = 2018-12']],
    ['in the 1987 INF Treaty', ['1987 = 1987']],
    ['since 1987 and by 2030', ['1987 = 1987', '2030 = 2030']],
    ['the mid-1990s, the ’80s', ['the mid-1990s = 199X~mid', 'the ’80s = 198X']],
    ['in the late 19th century', ['the late 19th century = 18XX~end']],
    ['from 2014 to 2016, in 2018/19.', ['2014 to 2016 = 2014/2016', '2018/19 = 2018/2019']],
    [
      'Q2 of 2020 and the first half of 2020',
      ['Q2 of 2020 = 2020-04/2020-06', 'the first half of 2020 = 2020-01/2020-06'],
    ],
    ['January 2018 to March 2019', ['January 2018 to March 2019 = 2018-01/2019-03']],
    ['in spring 2019; the winter of 2017', ['spring 2019 = 2019-03/2019-05', 'the winter of 2017 = 2017-12/2018-02']],
    ['the first nine months of 2018', ['the first nine months of 2018 = 2018-01/2018-09']],
    ['On Good Friday, 2019', ['Good Friday, 2019 = 2019-04-19']],
  ])('that say all themselves: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['They had a meeting last week.', ['last week = 2019-01-14/2019-01-20']],
    ['It closed late last year.', ['late last year = 2018~end']],
    ['It closed earlier this month.', ['earlier this month = 2019-01']],
    ['Three days ago it rained.', ['Three days ago = 2019-01-22']],
    ['More than a decade ago it rained.', ['More than a decade ago = 2009~before']],
    ['Two and a half years ago', ['Two and a half years ago = 2016-07']],
    ['It is due by the end of the year.', ['the end of the year = 2019~end']],
    ['Over the weekend, ten were held.', ['the weekend = 2019-01-19/2019-01-20']],
    ['It happened last night, not today.', ['last night = 2019-01-24', 'today = 2019-01-25']],
    ['He left last August.', ['last August = 2018-08']],
  ])('that count from the document: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['The council met on Monday.', ['Monday = 2019-01-21']],
    ['The council meets on Monday.', ['Monday = 2019-01-28']],
    ['On Monday, the council will vote.', ['Monday = 2019-01-28']],
    ['A vote is scheduled for Monday.', ['Monday = 2019-01-28']],
    ['He paid a visit to Moscow on Monday to talk.', ['Monday = 2019-01-21']],
    ['He said Monday it will close.', ['Monday = 2019-01-21']],
    ['Mr Trump said he’ll come on Monday.', ['Monday = 2019-01-28']],
    ['It failed on Friday.', ['Friday = 2019-01-25']],
    ['It failed, with results expected on Monday.', ['Monday = 2019-01-28']],
    ['He tweeted on Dec. 19: it is over.', ['Dec. 19 = 2018-12-19']],
    ['Talks will be held on Monday.', ['Monday = 2019-01-28']],
    ['Elections are to be held in July.', ['July = 2019-07']],
    ['He won 279 votes in Monday’s election.', ['Monday = 2019-01-21']],
    ['They have until February 2 to comply.', ['February 2 = 2019-02-02']],
    ['before a 2 February deadline', ['2 February = 2019-02-02']],
    ['It was agreed on 2 February.', ['2 February = 2018-02-02']],
    ['having notified it would do so in early December', ['early December = 2018-12~start']],
    ['The vote is due in March. He died in March.', ['March = 2019-03', 'March = 2018-03']],
  ])('whose direction the tense gives: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    [
      'Earlier Thursday, the army left late yesterday.',
      ['Earlier Thursday = 2019-01-24', 'late yesterday = 2019-01-24~end'],
    ],
    ['He fled in the early hours of Friday.', ['the early hours of Friday = 2019-01-25~start']],
    ['The office is open Monday to Friday.', ['Monday to Friday = 2019-01-21/2019-01-25']],
    ['Polls ran between Tuesday and Thursday.', ['Tuesday and Thursday = 2019-01-22/2019-01-24']],
    ['It rained on Monday and Tuesday.', ['Monday = 2019-01-21', 'Tuesday = 2019-01-22']],
    ['Between March 2012 and December 2014 it grew.', ['March 2012 and December 2014 = 2012-03/2014-12']],
    ['It shrank between 3 May and 5 June last year.', ['3 May and 5 June last year = 2018-05-03/2018-06-05']],
    ['The hearing is on Friday week.', ['Friday week = 2019-02-08']],
    ['It began last Sunday week.', ['last Sunday week = 2019-01-13']],
    ['He stood on Friday next to the door, and on May 5 next to it.', ['Friday = 2019-01-25', 'May 5 = 2018-05-05']],
    ['It said on Monday last year was bad.', ['Monday = 2019-01-21', 'last year = 2018']],
    ['It was put off to Monday next.', ['Monday next = 2019-01-28']],
    ['It opens on the first Monday in March 2019.', ['the first Monday in March 2019 = 2019-03-04']],
    ['It opens on the last Friday of May 2019.', ['the last Friday of May 2019 = 2019-05-31']],
    ['Trade fell in the week ending January 18.', ['the week ending January 18 = 2019-01-12/2019-01-18']],
    ['It snowed the week of Jan. 15.', ['the week of Jan. 15 = 2019-01-14/2019-01-20']],
    ['The judge said on the 12th that it was over.', ['the 12th = 2019-01-12']],
    ['She will be back on the 12th.', ['the 12th = 2019-02-12']],
    ['It shut on Friday, the 25th.', ['Friday, the 25th = 2019-01-25']],
    ['The matter was posted for hearing on April 17.', ['April 17 = 2019-04-17']],
  ])('days, weeks and runs of days: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Revenue rose in FY2018 and in fiscal 2016-17.', ['FY2018 = 2018', 'fiscal 2016-17 = 2016/2017']],
    ['Sales fell in H1 2021 and 3Q18.', ['H1 2021 = 2021-01/2021-06', '3Q18 = 2018-07/2018-09']],
    ['A fortnight ago he quit.', ['A fortnight ago = 2019-01-11']],
    ['It will be gone in 10 years’ time.', ['10 years’ time = 2029']],
    ['This time next week he is free.', ['This time next week = 2019-02-01']],
    ['It will be done by year’s end.', ['year’s end = 2019~end']],
    ['The law was passed in ’61, after the summer of ’54.', ['’61 = 1961', 'the summer of ’54 = 1954-06/1954-08']],
    ['He ruled for the better part of a decade.', ['the better part of a decade = P10Y~approx']],
    ['It took the parties years to agree.', ['years = -']],
    [
      'All of 2018 was dry, as in 2014, 2015 and 2016.',
      ['All of 2018 = 2018', '2014 = 2014', '2015 = 2015', '2016 = 2016'],
    ],
    ['the month after next, the year before last', ['the month after next = 2019-03', 'the year before last = 2017']],
    ['in the early 90s and the noughties', ['the early 90s = 199X~start', 'the noughties = 200X']],
    ['On Thanksgiving and during Ramadan.', ['Thanksgiving = 2018-11-22', 'Ramadan = -']],
    ['On Easter it closed.', ['Easter = 2018-04-01']],
    ['On Thursday he left. Earlier in the day he spoke.', ['Thursday = 2019-01-24', 'Earlier in the day = 2019-01-24']],
  ])('periods and named days: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Due 5/8/2011, paid 8/25/2011.', '2011-05-08'],
    ['Due 5/8/2011, paid 25/8/2011.', '2011-08-05'],
    ['Signed May 3, 2011. Due 5/8/2011.', '2011-05-08'],
    ['Due 5/8/2011.', '2011-08-05'],
  ])('in digits have the order of day and month of the others: %s', (text, value) => {
    const dates = suggestDates(source(text)).map(({ readings }) => readings[0]?.value);
    expect(dates).toContain(value);
  });

  it('that count from a date before them in the text', () => {
    expect(found('On 3 March 2018 he left. Six months later he was back. The next day he left.')).toEqual([
      '3 March 2018 = 2018-03-03',
      'Six months later = 2018-09',
      'The next day = 2018-03-04',
    ]);
    expect(found('The first half of 2020 was bad, compared with the same period in 2019.')).toContain(
      'the same period in 2019 = 2019-01/2019-06',
    );
    expect(found('This year (2020) is low.')).toEqual(['This year = 2020', '2020 = 2020']);
  });

  it.each([
    ['a six-month process over five years', ['six-month = P6M', 'five years = P5Y']],
    ['within 60 days, half a year, 48 hours', ['60 days = P60D', 'half a year = P6M', '48 hours = P2D']],
    ['almost 30 times in the last five years', ['the last five years = P5Y']],
    ['It meets every Monday and every four years.', ['every Monday = P1W', 'every four years = P4Y']],
  ])('that are lengths of time or recur: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'from 500 to 1 thousand km',
    'Resolution 2231, Flight 370, 1,987 people, 2000 soldiers, $2000',
    'She may go. They march on. It took a second.',
    'The Sunday Times wrote of Black Friday.',
    'He is 55 years old, she is a 30-year-old aged 20.',
    'At 9 a.m. or 1430 GMT',
    'Prime Minister Theresa May said that May would stay.',
    'USA Today reported it.',
    'The 14th-century castle is on the 14th floor.',
    'The party of yesterday voted against tomorrow.',
    'Thanksgiving dinner and an election day mood',
    'He is in his early 60s; it was in the low 90s.',
    'Before summer sports it was year-end bonus time.',
  ])('are not found in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('ask for the document’s date where they count from it, and get no value', () => {
    const [friday, year] = suggestDates(source('On Friday and in 2018.', ''));
    expect(friday).toMatchObject({ readings: [], needsDate: true });
    expect(year).toMatchObject({ readings: [{ value: '2018' }], needsDate: false });
  });

  it('have a runner-up and say why', () => {
    const [friday] = suggestDates(source('It failed on Monday.'));
    expect(friday?.readings.map(({ value, rule }) => `${value}: ${rule}`)).toEqual([
      '2019-01-21: the Monday before the document’s date, because of “failed”',
      '2019-01-28: the Monday after the document’s date',
      '2019-01-14: the last Monday but one',
    ]);
  });

  it('count from a region’s own date inside it, and are not looked for in what is not article text', () => {
    const text = 'It failed on Monday.\nOther news: it fell on Monday.\nRead more about 2017.';
    const region = (start: number, end: number, role: Region['role'], date: string): Region => ({
      id: `region-${String(start)}`,
      start,
      end,
      role,
      date,
    });
    const regions = [region(21, 51, 'article', '2020-10-21'), region(52, text.length, 'related', '')];
    expect(suggestDates(source(text, published, regions)).map(({ readings }) => readings[0]?.value)).toEqual([
      '2019-01-21',
      '2020-10-19',
    ]);
  });
});

describe('a date that a human tagged', () => {
  it('is read with other edges than the rules have', () => {
    const text = 'It failed on last Friday evening.';
    const start = text.indexOf('Friday');
    expect(readDate(source(text), { start, end: start + 6 })?.readings[0]?.value).toBe('2019-01-18');
    const year = 'Then in December, 2018, it failed.';
    const yearAt = year.indexOf('2018');
    expect(readDate(source(year), { start: yearAt, end: yearAt + 4 })?.readings[0]?.value).toBe('2018');
    const wide = { start: text.indexOf('on last'), end: start + 6 };
    expect(readDate(source(text), wide)).toMatchObject({
      ...wide,
      readings: [{ value: '2019-01-18' }, { value: '2019-01-11' }],
    });
  });

  it('is believed to be one where a rule alone would not say so', () => {
    const text = 'Resolution 2231 of the council';
    expect(readDate(source(text), { start: 11, end: 15 })).toBeNull();
    expect(readDate(source('Class 2018'), { start: 6, end: 10 })?.readings[0]?.value).toBe('2018');
    expect(readDate(source('NATO said'), { start: 0, end: 4 })).toBeNull();
  });

  it('counts from a date before it, in a stretch of a long document', () => {
    const text = `${'Nothing here. '.repeat(20_000)}On 3 March 2018 he left. A week later he was back.`;
    const start = text.indexOf('A week later');
    expect(readDate(source(text), { start, end: start + 12 })?.readings[0]?.value).toBe('2018-03-05/2018-03-11');
  });
});

describe('whatever is written', () => {
  const words = fc.constantFrom(
    ...'in on the last next this of first second half quarter week month year years days ago later Monday Friday May March December January 3 31 2 4th 2019 2018 1990s 19 / - – , . to until from early late mid end six a an 3\ufe0f\u20e3 🇺🇦 é ’s ( ) \n Q2 summer every more than about 30 29 February Jan. deadline will said decade century'.split(
      ' ',
    ),
  );
  const texts = fc.array(words, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '));
  const days = fc.constantFrom('', '2019', '2019-01', '2019-01-25', '2020-02-29', '1992-12-31');

  it('spans are in order, apart and whole, and every value can be stored', () => {
    fc.assert(
      fc.property(texts, days, (text, date) => {
        let last = 0;
        for (const { start, end, readings } of suggestDates(source(text, date))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          for (const { value } of readings) expect([value, dateValueProblem(value)]).toEqual([value, null]);
          last = end;
        }
      }),
      { seed: 61, numRuns: 1500 },
    );
  });
});
