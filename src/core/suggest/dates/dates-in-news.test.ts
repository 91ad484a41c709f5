import { describe, expect, it } from 'vitest';
import { suggestDates } from '#core/suggest/dates/suggest-dates';

/** A Friday. */
const published = '2019-01-25';

/** `words = value`, with the modifier after a tilde. */
function found(text: string, date = published): readonly string[] {
  return suggestDates({ text, language: 'en', date, regions: [] }).map(({ start, end, readings: [first] }) => {
    const modifier = first === undefined || first.modifier === 'none' ? '' : `~${first.modifier}`;
    return `${text.slice(start, end)} = ${first?.value ?? '-'}${modifier}`;
  });
}

describe('periods that news counts back', () => {
  it.each([
    ['It rained over the past week.', ['the past week = 2019-01-18/2019-01-25']],
    ['It rained over the last fortnight.', ['the last fortnight = 2019-01-11/2019-01-25']],
    ['He fled two nights ago, after three nights of riots.', ['two nights ago = 2019-01-23', 'three nights = P3D']],
    ['It is calm after nights of riots and days of rain.', ['nights = -', 'days = -']],
    ['The prior year was better than this financial year.', ['The prior year = 2018', 'this financial year = 2019']],
    ['The ban was a success of that decade.', ['that decade = -']],
    [
      'In the third quarter of 2018 it lost; in the year-ago period it had gained.',
      ['the third quarter of 2018 = 2018-07/2018-09', 'the year-ago period = 2017-07/2017-09'],
    ],
    ['The 2018 third quarter was bad.', ['The 2018 third quarter = 2018-07/2018-09']],
    ['For the quarter ended Dec. 31 it gained.', ['Dec. 31 = 2018-12-31']],
    ['Later in the evening they left.', ['Later in the evening = 2019-01-25']],
    ['It was said late last night.', ['late last night = 2019-01-24']],
  ] as const)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('lengths of time with two numbers', () => {
  it.each([
    ['It takes 12-18 months.', ['12-18 months = P18M~approx']],
    [
      'It takes two to three weeks, or three or four days.',
      ['two to three weeks = P3W~approx', 'three or four days = P4D~approx'],
    ],
    ['He was jailed for five to 10 years.', ['five to 10 years = P10Y~approx']],
    ['It began 10 to 20 years ago.', ['20 years ago = 1999']],
  ] as const)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('years that name something', () => {
  it.each([
    ['It outlines 2007 earnings after a landmark 1993 statement.', ['2007 = 2007', '1993 = 1993']],
    ['It will be the 2020 presidential election.', ['2020 = 2020']],
  ] as const)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('days', () => {
  it.each([
    ['The army came early on Sunday.', ['early on Sunday = 2019-01-20~start']],
    [
      'It came with its decision last Monday and Wednesday to leave.',
      ['last Monday = 2019-01-21', 'Wednesday = 2019-01-23'],
    ],
    ['[25/01/201919:06] Filed.', ['25/01/2019 = 2019-01-25']],
    ['Posted 1/11/2019, updated 1/12/2019.', ['1/11/2019 = 2019-01-11', '1/12/2019 = 2019-01-12'], '2019-01-12'],
  ] as const)('%s', (text, expected, date: string = published) => {
    expect(found(text, date)).toEqual(expected);
  });
});

describe('what lies ahead and what is over', () => {
  it.each([
    ['The envoy is expected Wednesday in Rome.', ['Wednesday = 2019-01-30']],
    ['Prices rose more than expected Wednesday.', ['Wednesday = 2019-01-23']],
    ['Members have voted to hold a count on Wednesday.', ['Wednesday = 2019-01-30']],
    ['It sets out a plan for holding votes on Wednesday.', ['Wednesday = 2019-01-30']],
    ['The bloc, on Sunday agreed to impose a ban.', ['Sunday = 2019-01-20']],
    ['It agreed to impose a ban on Sunday.', ['Sunday = 2019-01-27']],
    ['He was sentenced to a fine for what he did in March.', ['March = 2018-03']],
    ['She was elected to parliament in November.', ['November = 2018-11']],
    ['They threatened to strike if no way out was found before March 1.', ['March 1 = 2019-03-01']],
    ['The truce was supposed to begin on 12 January.', ['12 January = 2019-01-12']],
    ['The fair was due to open on 31 March.', ['31 March = 2019-03-31']],
    ['The storm lasted until Monday.', ['Monday = 2019-01-21']],
    ['The road is closed until Monday.', ['Monday = 2019-01-28']],
    ['The vote is on May 12.', ['May 12 = 2019-05-12']],
    ['A November 3 deadline passed.', ['November 3 = 2018-11-03']],
    ['A November 3 deadline looms.', ['November 3 = 2019-11-03']],
    ['He spoke of the vote in June of a man who has pledged to leave.', ['June = 2018-06']],
  ] as const)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('no dates', () => {
  it.each([
    'The 30-year-old treaty and the five-year-old war',
    'The one-day meeting praised the Five-Year Plan.',
    'The economy grows by 4 percent annually.',
    'Today’s Top Stories',
    'A record 1998 people bought 2015 homes.',
  ])('in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
