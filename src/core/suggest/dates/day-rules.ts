/** Single days: `25 January 2019`, `January 25`, `2019-01-25`. */
import { dayText, isDay } from '#core/suggest/dates/calendar';
import {
  dayIn,
  fixed,
  looksLikeMonth,
  numberIn,
  relativeYear,
  saidIn,
  shortYear,
} from '#core/suggest/dates/date-parts';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import { day, gap, month, weekdayShort } from '#core/suggest/dates/vocabulary';

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
  pattern: /(?<![\d./-])(?<a>\d{1,2})(?<sign>[./-])(?<b>\d{1,2})\k<sign>(?<y>(?:19|20)\d\d)(?![\d/-])/gu,
  read: ({ groups }) => {
    const inYear = Number(groups?.['y']);
    const [a, b] = [Number(groups?.['a']), Number(groups?.['b'])];
    const dayFirst = { year: inYear, month: b, day: a };
    const monthFirst = { year: inYear, month: a, day: b };
    const values = [dayFirst, monthFirst].filter(isDay).map(dayText);
    return values.length === 0 ? null : { kind: 'fixed', values: Array.from(new Set(values)), modifier: 'none' };
  },
};

const dayMonth: DateRule = {
  name: 'day and month',
  pattern: pattern(
    String.raw`(?:${weekdayShort},?${gap}(?:the${gap})?)?(?<d>${day})(?:${gap}of)?(?:${gap}|-)(?<m>${month})(?:(?:,?${gap}|-)(?<y>${shortYear})|,?${gap}${relativeYear})?`,
  ),
  read: ({ groups }) => {
    if (!looksLikeMonth(groups?.['m'], true)) return null;
    return dayIn(saidIn(groups), groups?.['m'], groups?.['d']);
  },
};

const monthDay: DateRule = {
  name: 'month and day',
  pattern: pattern(
    String.raw`(?:${weekdayShort},?${gap})?(?<m>${month})${gap}(?:the${gap})?(?<d>${day})(?:(?:,${gap}?|${gap})(?<y>${shortYear})|,?${gap}${relativeYear})?`,
  ),
  read: ({ groups }, { after }) => {
    if (!looksLikeMonth(groups?.['m'], true) || /^[-‐‑](?:year|month|day|point)/u.test(after)) return null;
    const said = saidIn(groups);
    // Known everywhere by its day alone.
    if (/^sep/iu.test(groups?.['m'] ?? '') && numberIn(groups?.['d']) === 11 && said.kind === 'open') {
      if (/^,?\s+(?:terror|attacks?|hijack|victims|commission)/iu.test(after)) return fixed('2001-09-11');
    }
    return dayIn(said, groups?.['m'], groups?.['d']);
  },
};

const nineEleven: DateRule = {
  name: 'known by its day',
  words: ['9/11'],
  pattern: pattern('9/11'),
  read: () => fixed('2001-09-11'),
};

export const dayRules: readonly DateRule[] = [isoDay, digits, dayMonth, monthDay, nineEleven];
