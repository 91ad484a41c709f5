/** From one day, month or year to another. */
import { yearText } from '#core/suggest/dates/calendar';
import { dayIn, fixed, looksLikeMonth, relativeYear, saidIn } from '#core/suggest/dates/date-parts';
import { yearSaid, type DateExpression, type YearSaid } from '#core/suggest/dates/expression';
import { countsThings } from '#core/suggest/dates/counts-things';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import {
  day,
  gap,
  month,
  monthOf,
  stepOf,
  untilOrAnd,
  weekdayOfWord,
  weekdayShort,
  year,
} from '#core/suggest/dates/vocabulary';

const daysMonth: DateRule = {
  name: 'days of a month',
  pattern: pattern(
    String.raw`(?<a>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)${untilOrAnd}(?<b>${day})(?:${gap}of)?${gap}(?<m>${month})(?:,?${gap}(?<y>${year})|,?${gap}${relativeYear})?`,
  ),
  read: ({ groups }) => daysOf(groups, groups?.['m'], groups?.['m']),
};

const monthDays: DateRule = {
  name: 'days of a month',
  pattern: pattern(
    String.raw`(?<m>${month})${gap}(?<a>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)${untilOrAnd}(?<b>${day})(?:,?${gap}(?<y>${year})|,?${gap}${relativeYear})?`,
  ),
  read: ({ groups }) => daysOf(groups, groups?.['m'], groups?.['m']),
};

const dayMonthToDayMonth: DateRule = {
  name: 'from one day to another',
  pattern: pattern(
    String.raw`(?<a>${day})${gap}(?<m>${month})(?<link>${untilOrAnd})(?<b>${day})${gap}(?<n>${month})(?:,?${gap}(?<y>${year})|,?${gap}${relativeYear})?`,
  ),
  read: ({ groups }, { before }) =>
    /and/iu.test(groups?.['link'] ?? '') && !/between\s+$/iu.test(before)
      ? null
      : daysOf(groups, groups?.['m'], groups?.['n']),
};

const monthDayToMonthDay: DateRule = {
  name: 'from one day to another',
  pattern: pattern(
    String.raw`(?<m>${month})${gap}(?<a>${day})(?<link>${untilOrAnd})(?<n>${month})${gap}(?<b>${day})(?:,?${gap}(?<y>${year})|,?${gap}${relativeYear})?`,
  ),
  read: ({ groups }, { before }) =>
    /and/iu.test(groups?.['link'] ?? '') && !/between\s+$/iu.test(before)
      ? null
      : daysOf(groups, groups?.['m'], groups?.['n']),
};

function daysOf(
  groups: RegExpMatchArray['groups'],
  firstMonth: string | undefined,
  lastMonth: string | undefined,
): DateExpression | null {
  if (!looksLikeMonth(firstMonth, true)) return null;
  const said = saidIn(groups);
  const first = dayIn(said, firstMonth, groups?.['a']);
  const last = dayIn(said, lastMonth, groups?.['b']);
  if (first?.kind !== 'day' || last?.kind !== 'day') return null;
  if (first.month === last.month && first.day >= last.day) return null;
  return { kind: 'days', year: said, first: [first.month, first.day], last: [last.month, last.day] };
}

/** `Monday to Friday`, `between Monday and Friday`; “on Monday and Tuesday” is two days. */
const weekdayToWeekday: DateRule = {
  name: 'from one weekday to another',
  pattern: pattern(
    String.raw`(?:(?<which>last|next|this)${gap})?(?<a>${weekdayShort})(?<link>${untilOrAnd})(?<b>${weekdayShort})(?:${gap}(?<week>last|this|next)${gap}week)?`,
  ),
  read: ({ groups }, { before }) => {
    const words = [groups?.['a'] ?? '', groups?.['b'] ?? ''];
    const [first, last] = words.map(weekdayOfWord);
    if (first === undefined || last === undefined || first === last || !words.every((word) => /^\p{Lu}/u.test(word)))
      return null;
    if (/and/iu.test(groups?.['link'] ?? '') && !/between\s+$/iu.test(before)) return null;
    const step = stepOf(groups?.['week'] ?? '');
    const week = step < 0 ? 'week-before' : step > 0 ? 'week-after' : 'this';
    const which = groups?.['which']?.toLowerCase();
    const said = which === 'last' || which === 'next' || which === 'this' ? which : 'bare';
    return {
      kind: 'weekday',
      weekday: first,
      last,
      which: groups?.['week'] === undefined ? said : week,
      modifier: 'none',
    };
  },
};

const monthYearToMonthYear: DateRule = {
  name: 'from one month to another',
  pattern: pattern(
    String.raw`(?<m>${month}),?${gap}(?<y>${year})(?<link>${untilOrAnd})(?<n>${month}),?${gap}(?<z>${year})`,
  ),
  read: ({ groups }, { before }) => {
    if (/and/iu.test(groups?.['link'] ?? '') && !/between\s+$/iu.test(before)) return null;
    const first = monthOf(groups?.['m'] ?? '');
    const last = monthOf(groups?.['n'] ?? '');
    const [from, to] = [Number(groups?.['y']), Number(groups?.['z'])];
    if (first === undefined || last === undefined || from * 12 + first >= to * 12 + last) return null;
    return {
      kind: 'months',
      year: { kind: 'year', year: from },
      first,
      last: last + (to - from) * 12,
      modifier: 'none',
    };
  },
};

const monthToMonth: DateRule = {
  name: 'from one month to another',
  pattern: pattern(
    String.raw`(?<m>${month})(?<link>${untilOrAnd})(?<n>${month})(?:,?${gap}(?:of${gap})?(?<y>${year}))?`,
  ),
  read: ({ groups }, { before }) => {
    const first = monthOf(groups?.['m'] ?? '');
    const last = monthOf(groups?.['n'] ?? '');
    if (first === undefined || last === undefined || first === last) return null;
    if (/and/iu.test(groups?.['link'] ?? '') && !/between\s+$/iu.test(before)) return null;
    if (!looksLikeMonth(groups?.['m'], false) || !looksLikeMonth(groups?.['n'], false)) return null;
    const said = yearSaid(groups?.['y']);
    // November to February 2019 began the year before.
    const wraps = last < first;
    const begins: YearSaid = wraps && said.kind === 'year' ? { kind: 'year', year: said.year - 1 } : said;
    return { kind: 'months', year: begins, first, last: wraps ? last + 12 : last, modifier: 'none' };
  },
};

const yearRange: DateRule = {
  name: 'from one year to another',
  pattern: pattern(String.raw`(?<a>(?:1[5-9]|20)\d\d)(?<link>${untilOrAnd}|/)(?<b>${year}|\d\d(?![\d%]|[.,]\d))`),
  read: ({ groups, 0: words }, { before, after }) => {
    const first = Number(groups?.['a']);
    const end = groups?.['b'] ?? '';
    const link = groups?.['link'] ?? '';
    const last = Number(end.length === 2 ? `${yearText(first).slice(0, 2)}${end}` : end);
    if (last <= first || (end.length === 2 && !/^(?:\/|[^\p{L}]*)$/u.test(link))) return null;
    if (/and/iu.test(link) && !/between\s+$/iu.test(before) && (last !== first + 1 || /\d,\s+$/u.test(before)))
      return null;
    // 2019-12 is a month, not twelve years.
    if (end.length === 2 && Number(end) <= 12 && last - first > 1 && words.includes('-')) return null;
    return countsThings(after) ? null : fixed(`${yearText(first)}/${yearText(last)}`);
  },
};

export const rangeRules: readonly DateRule[] = [
  daysMonth,
  monthDays,
  dayMonthToDayMonth,
  monthDayToMonthDay,
  weekdayToWeekday,
  monthYearToMonthYear,
  monthToMonth,
  yearRange,
];
