/** Single days: `25 January 2019`, `January 25`, `2019-01-25`. */
import { dayText, isDay } from '#core/suggest/dates/calendar';
import { dayIn, fixed, looksLikeMonth, numberIn, relativeYear, saidIn } from '#core/suggest/dates/date-parts';
import { yearSaid, type DateExpression } from '#core/suggest/dates/expression';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import {
  day,
  gap,
  month,
  monthOf,
  shortYear,
  standsAlone,
  weekday,
  weekdayOfWord,
  weekdayShort,
  year,
} from '#core/suggest/dates/vocabulary';

const isoDay: DateRule = {
  name: 'date in digits',
  anyLanguage: true,
  pattern: /(?<![\d/-])(?<y>(?:1[5-9]|20)\d\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])(?![\d-])/gu,
  read: ({ groups }) => {
    const found = { year: Number(groups?.['y']), month: Number(groups?.['m']), day: Number(groups?.['d']) };
    return isDay(found) ? fixed(dayText(found)) : null;
  },
};

const digits: DateRule = {
  name: 'date in digits',
  anyLanguage: true,
  pattern: /(?<![\d./-])(?<a>\d{1,2})(?<sign>[./-])(?<b>\d{1,2})\k<sign>(?<y>(?:19|20)\d\d)(?![/-]|\d(?!\d:\d\d))/gu,
  read: ({ groups }) => {
    const inYear = Number(groups?.['y']);
    const [a, b] = [Number(groups?.['a']), Number(groups?.['b'])];
    const dayFirst = { year: inYear, month: b, day: a };
    const monthFirst = { year: inYear, month: a, day: b };
    const values = [dayFirst, monthFirst].filter(isDay).map(dayText);
    return values.length === 0 ? null : { kind: 'fixed', values: Array.from(new Set(values)), modifier: 'none' };
  },
};

const week = String.raw`(?:(?:the${gap})?week${gap}(?<week>of|beginning|starting|commencing|from|ending|ended|to|through)${gap})?`;

/** “The week ending 18 January” is seven days. */
function weekIn(found: DateExpression | null, word: string | undefined): DateExpression | null {
  if (found?.kind !== 'day' || word === undefined) return found;
  if (/^of$/iu.test(word)) return { ...found, week: 'around' };
  return { ...found, week: /^(?:end|to|through)/iu.test(word) ? 'to' : 'from' };
}

const dayMonth: DateRule = {
  name: 'day and month',
  pattern: pattern(
    String.raw`${week}(?:${weekdayShort},?${gap}(?:the${gap})?)?(?<d>${day})(?:${gap}of)?(?:${gap}|-)(?<m>${month})(?:(?:,?${gap}|-)(?<y>${shortYear})|,?${gap}${relativeYear})?`,
  ),
  read: ({ groups }) => {
    if (!looksLikeMonth(groups?.['m'], true)) return null;
    return weekIn(dayIn(saidIn(groups), groups?.['m'], groups?.['d']), groups?.['week']);
  },
};

const monthDay: DateRule = {
  name: 'month and day',
  pattern: pattern(
    String.raw`${week}(?:${weekdayShort},?${gap})?(?<m>${month})${gap}(?:the${gap})?(?<d>${day})(?:(?:,${gap}?|${gap})(?<y>${shortYear})|,?${gap}${relativeYear}|${gap}(?<next>next)(?![-‐‑]|${gap}(?:year|month|season|quarter|summer|winter|spring|autumn|night|time|to|week|weekend)\b))?`,
  ),
  read: ({ groups }, { after }) => {
    if (!looksLikeMonth(groups?.['m'], true) || /^[-‐‑](?:year|month|day|point)/u.test(after)) return null;
    const said = saidIn(groups);
    // Known everywhere by its day alone.
    if (/^sep/iu.test(groups?.['m'] ?? '') && numberIn(groups?.['d']) === 11 && said.kind === 'open') {
      if (/^,?\s+(?:terror|attacks?|hijack|victims|commission)/iu.test(after)) return fixed('2001-09-11');
    }
    return weekIn(dayIn(said, groups?.['m'], groups?.['d']), groups?.['week']);
  },
};

const dayOfMonth: DateRule = {
  name: 'day of the month',
  words: ['1st', '2nd', '3rd', 'th'],
  pattern: pattern(String.raw`(?<w>${weekday},?${gap})?the${gap}(?<d>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))`),
  read: ({ groups }, { before, after }) => {
    const isPlaced = /(?:^|\s)(?:on|by|until|till|from|since|before|after|between)\s+$/iu.test(before);
    if ((groups?.['w'] === undefined && !isPlaced) || !standsAlone.test(after) || /^\s+(?:of|in)\b/iu.test(after))
      return null;
    return { kind: 'day-of-month', day: numberIn(groups?.['d']) };
  },
};

const weekdayOfMonth: DateRule = {
  name: 'weekday of a month',
  pattern: pattern(
    String.raw`(?:the${gap})?(?<n>first|second|third|fourth|last|final)${gap}(?<w>${weekday})${gap}(?:of|in)${gap}(?<m>${month})(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }) => {
    const inMonth = monthOf(groups?.['m'] ?? '');
    const found = weekdayOfWord(groups?.['w'] ?? '');
    if (inMonth === undefined || found === undefined) return null;
    const place = ['first', 'second', 'third', 'fourth'].indexOf((groups?.['n'] ?? '').toLowerCase()) + 1;
    return {
      kind: 'weekday-of-month',
      year: yearSaid(groups?.['y']),
      month: inMonth,
      weekday: found,
      place: place === 0 ? -1 : place,
    };
  },
};

const nineEleven: DateRule = {
  name: 'known by its day',
  words: ['9/11'],
  pattern: pattern('9/11'),
  read: () => fixed('2001-09-11'),
};

export const dayRules: readonly DateRule[] = [
  isoDay,
  digits,
  dayMonth,
  monthDay,
  dayOfMonth,
  weekdayOfMonth,
  nineEleven,
];
