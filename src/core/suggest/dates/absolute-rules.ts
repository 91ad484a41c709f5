/** Expressions with a day, a month or a year in them. */
import { dayText, decadeText, isDay, yearText } from '#core/suggest/dates/calendar';
import { openYear, yearSaid, type DateExpression, type YearSaid } from '#core/suggest/dates/expression';
import { pattern, type Around, type DateRule } from '#core/suggest/dates/rule';
import {
  day,
  gap,
  month,
  monthOf,
  part,
  partModifier,
  stepOf,
  until,
  untilOrAnd,
  weekdayShort,
  year,
} from '#core/suggest/dates/vocabulary';
import type { Modifier } from '#core/suggest/suggestion';

function fixed(value: string, modifier: Modifier = 'none'): DateExpression {
  return { kind: 'fixed', values: [value], modifier };
}

/** Digits of a day, `undefined` where they are none; with or without `st` and `th`. */
function numberIn(words: string | undefined): number {
  return Number.parseInt(words ?? '', 10);
}

/** A day that the calendar has; without a year, one of a leap year will do. */
function dayIn(said: YearSaid, monthWord: string | undefined, dayWord: string | undefined): DateExpression | null {
  const inMonth = monthOf(monthWord ?? '');
  const onDay = numberIn(dayWord);
  const sample = said.kind === 'year' ? said.year : 2000;
  if (inMonth === undefined || !isDay({ year: sample, month: inMonth, day: onDay })) return null;
  return { kind: 'day', year: said, month: inMonth, day: onDay };
}

/** `4 May` and `May 4`, but not `may 4` of a verb: one letter tells. */
function looksLikeMonth(word: string | undefined, hasNumber: boolean): boolean {
  if (word === undefined) return false;
  return /^\p{Lu}/u.test(word) || (hasNumber && !/^(?:may|march|mar|dec)/u.test(word));
}

const shortYear = String.raw`(?:${year}|['’]\d\d(?!\d))`;

function fullYear(digits: string | undefined): string | undefined {
  if (digits === undefined || digits.length === 4) return digits;
  const two = Number(digits.slice(-2));
  return String(two < 50 ? 2000 + two : 1900 + two);
}

const relativeYear = String.raw`(?:the${gap})?(?<which>this|last|next|previous|following)${gap}year`;

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

const daysMonth: DateRule = {
  name: 'days of a month',
  pattern: pattern(
    String.raw`(?<a>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)${untilOrAnd}(?<b>${day})(?:${gap}of)?${gap}(?<m>${month})(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }) => daysOf(groups, groups?.['m'], groups?.['m']),
};

const monthDays: DateRule = {
  name: 'days of a month',
  pattern: pattern(
    String.raw`(?<m>${month})${gap}(?<a>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)${untilOrAnd}(?<b>${day})(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }) => daysOf(groups, groups?.['m'], groups?.['m']),
};

const dayMonthToDayMonth: DateRule = {
  name: 'from one day to another',
  pattern: pattern(
    String.raw`(?<a>${day})${gap}(?<m>${month})${until}(?<b>${day})${gap}(?<n>${month})(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }) => daysOf(groups, groups?.['m'], groups?.['n']),
};

const monthDayToMonthDay: DateRule = {
  name: 'from one day to another',
  pattern: pattern(
    String.raw`(?<m>${month})${gap}(?<a>${day})${until}(?<n>${month})${gap}(?<b>${day})(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }) => daysOf(groups, groups?.['m'], groups?.['n']),
};

function daysOf(
  groups: RegExpMatchArray['groups'],
  firstMonth: string | undefined,
  lastMonth: string | undefined,
): DateExpression | null {
  if (!looksLikeMonth(firstMonth, true)) return null;
  const said = yearSaid(groups?.['y']);
  const first = dayIn(said, firstMonth, groups?.['a']);
  const last = dayIn(said, lastMonth, groups?.['b']);
  if (first?.kind !== 'day' || last?.kind !== 'day') return null;
  if (first.month === last.month && first.day >= last.day) return null;
  return { kind: 'days', year: said, first: [first.month, first.day], last: [last.month, last.day] };
}

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

/** The year after a day or month: four digits, two after an apostrophe, or `last year`. */
function saidIn(groups: RegExpMatchArray['groups']): YearSaid {
  const which = groups?.['which'];
  return which === undefined ? yearSaid(fullYear(groups?.['y'])) : { kind: 'shift', by: stepOf(which) };
}

const monthYear: DateRule = {
  name: 'month and year',
  pattern: pattern(
    String.raw`(?<part>${part})?(?<m>${month})(?:(?:,?${gap}(?:of${gap}|in${gap})?|[-/])(?<y>${shortYear})|,?${gap}(?:of${gap})?${relativeYear})`,
  ),
  read: ({ groups }) => {
    const inMonth = monthOf(groups?.['m'] ?? '');
    if (inMonth === undefined || !looksLikeMonth(groups?.['m'], true)) return null;
    return {
      kind: 'months',
      year: saidIn(groups),
      first: inMonth,
      last: inMonth,
      modifier: partModifier(groups?.['part']),
    };
  },
};

const monthYearToMonthYear: DateRule = {
  name: 'from one month to another',
  pattern: pattern(String.raw`(?<m>${month}),?${gap}(?<y>${year})${until}(?<n>${month}),?${gap}(?<z>${year})`),
  read: ({ groups }) => {
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
  pattern: pattern(String.raw`(?<m>${month})${until}(?<n>${month})(?:,?${gap}(?:of${gap})?(?<y>${year}))?`),
  read: ({ groups }) => {
    const first = monthOf(groups?.['m'] ?? '');
    const last = monthOf(groups?.['n'] ?? '');
    if (first === undefined || last === undefined || first === last) return null;
    if (!looksLikeMonth(groups?.['m'], false) || !looksLikeMonth(groups?.['n'], false)) return null;
    const said = yearSaid(groups?.['y']);
    // November to February 2019 began the year before.
    const wraps = last < first;
    const begins: YearSaid = wraps && said.kind === 'year' ? { kind: 'year', year: said.year - 1 } : said;
    return { kind: 'months', year: begins, first, last: wraps ? last + 12 : last, modifier: 'none' };
  },
};

const beforeMonth =
  /(?:^|[\s(“"‘'])(?:in|since|until|till|by|of|from|through|during|before|after|for|to|between|and|last|next|this|early|late|mid|every|each|is|was|until|around|on|a|the|its|their|his|her)\s+$/iu;

const bareMonth: DateRule = {
  name: 'month',
  pattern: pattern(
    String.raw`(?:(?<which>last|next|this(?:${gap}(?:past|coming))?)${gap}|(?<part>${part}))?(?<m>${month})`,
  ),
  read: ({ groups }, around) => {
    const word = groups?.['m'] ?? '';
    const inMonth = monthOf(word);
    if (inMonth === undefined || !looksLikeMonth(word, false)) return null;
    const which = groups?.['which'];
    if (which === undefined && groups?.['part'] === undefined && !isMonthHere(word, around)) return null;
    const said: YearSaid = which === undefined ? openYear : { kind: 'which', which: whichOf(which) };
    return { kind: 'months', year: said, first: inMonth, last: inMonth, modifier: partModifier(groups?.['part']) };
  },
};

function whichOf(words: string): 'this' | 'last' | 'next' {
  if (/coming|next/iu.test(words)) return 'next';
  return /last|past/iu.test(words) ? 'last' : 'this';
}

/** Names of people and verbs that are spelt like months. */
function isMonthHere(word: string, { before, after, isTrusted, hasPersonMay }: Around): boolean {
  if (isTrusted) return true;
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu.test(word)) return false;
  const isPlaced = beforeMonth.test(before);
  if (/^\s\p{Lu}\p{Ll}+/u.test(after) && !isPlaced) return false;
  if (/^may$/iu.test(word)) return isPlaced && !(hasPersonMay && !/(?:in|since|last|next|this)\s+$/iu.test(before));
  if (/^march$/iu.test(word)) {
    return isPlaced && !/(?<!(?:year|months|quarter|period)\s+)(?:the|a|to|his|her|its|their)\s+$/iu.test(before);
  }
  if (/^(?:april|june|august)$/iu.test(word)) return isPlaced || !/\p{Lu}\p{Ll}+\s+$/u.test(before);
  return true;
}

const decade: DateRule = {
  name: 'decade',
  words: ['0s', '0’s', "0's"],
  pattern: pattern(String.raw`(?<part>${part}|the${gap})?(?:(?<y>(?:1[5-9]|20)\d0)['’]?s|(?<sign>['’‘])(?<s>[1-9]0)s)`),
  read: ({ groups }) => {
    const starts = groups?.['y'] ?? `19${groups?.['s'] ?? ''}`;
    return fixed(decadeText(Number(starts)), partModifier(groups?.['part']));
  },
};

const decadeWords = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

const decadeInWords: DateRule = {
  name: 'decade',
  words: ['ties'],
  pattern: pattern(String.raw`the${gap}(?<part>(?:early|late|mid)[-${' '}])?(?<w>${decadeWords.join('|')})`),
  read: ({ groups }) => {
    const index = decadeWords.indexOf((groups?.['w'] ?? '').toLowerCase());
    return fixed(decadeText(1920 + index * 10), partModifier(groups?.['part']));
  },
};

const centuryWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

const century: DateRule = {
  name: 'century',
  words: ['century'],
  pattern: pattern(
    String.raw`(?<part>${part}|the${gap}(?:(?:early|late|mid)[- ])?)?(?<n>1\d(?:th)|20th|21st|${centuryWords.slice(9).toReversed().join('|')})[- ]century`,
  ),
  read: ({ groups }) => {
    const word = (groups?.['n'] ?? '').toLowerCase();
    const count = /^\d/u.test(word) ? numberIn(word) : centuryWords.indexOf(word) + 1;
    return fixed(`${String(count - 1).padStart(2, '0')}XX`, partModifier(groups?.['part']));
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
    if (/and/iu.test(link) && last !== first + 1 && !/between\s+$/iu.test(before)) return null;
    // 2019-12 is a month, not twelve years.
    if (end.length === 2 && Number(end) <= 12 && last - first > 1 && words.includes('-')) return null;
    return countsThings(after) ? null : fixed(`${yearText(first)}/${yearText(last)}`);
  },
};

/** What follows a number of things rather than a year. */
function countsThings(after: string): boolean {
  return /^[-‐‑]?\s?(?:people|persons?|soldiers|troops|men|women|children|votes|km|kilomet|miles?\b|met(?:er|re)s?\b|tons?\b|tonnes|dollars|euros|pounds|roubles|rubles|yuan|feet|ft\b|acres|hectares|barrels|jobs|homes|houses|cases|deaths|employees|workers|staff|members|seats|pages|words|times\b|hours|hrs|gmt|utc|local time|kg|mw\b|percent|per cent|points|units|vehicles|tanks|aircraft|missiles|refugees|migrants|residents|students|schools|patients|soldiers|others|more\b|million|billion|thousand|[ap]\.?m\.?\b)/iu.test(
    after,
  );
}

const yearAlone: DateRule = {
  name: 'year',
  pattern: pattern(String.raw`(?<part>${part})?(?<y>${year})`),
  read: ({ groups, 0: words }, around) => {
    if (!isYearHere(words, Number(groups?.['y']), around)) return null;
    return fixed(yearText(Number(groups?.['y'])), partModifier(groups?.['part']));
  },
};

const leadsToYear =
  /(?:^|[\s(“"‘'-])(?:in|since|by|until|till|from|before|after|during|of|early|late|mid|for|through|between|and|or|to|the|a|this|that|than|year|circa|around|about|late|back|his|her|its|their|our|fall|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\s+$/iu;
const leadsToNumber =
  /(?:resolution|flight|unit|number|no\.?|nos\.?|article|section|page|route|highway|room|boeing|airbus|part|chapter|square|windows|channel|line|brigade|regiment|battalion|street|model|version|than|nearly|almost|about|some|over|least|most|approximately|roughly|exactly|only|just|total|score|rank|at|every|a\s+record|class)\s+$/iu;

function isYearHere(words: string, digitsOfYear: number, { before, after, isTrusted }: Around): boolean {
  if (isTrusted || words.length > 4) return true;
  if (countsThings(after) || leadsToNumber.test(before) || /[-‐‑–/.,]$/u.test(before.trimEnd())) {
    return /(?:pre|post|mid|early|late)[-‐‑]$/iu.test(before) && !countsThings(after);
  }
  if (/^(?:[-‐‑](?!(?:era|style|year|based|elected)\b)|[/:]\d)/u.test(after)) return false;
  if (leadsToYear.test(before)) return digitsOfYear > 1699 || /(?:in|since|of)\s+$/iu.test(before);
  if (digitsOfYear < 1900 || digitsOfYear > 2099) return false;
  // In brackets, after a name or a possessive, at a line's end: (2018), Outlook 2020, Uganda’s 2021 polls.
  return /(?:\($|['’]s?\s+$|\p{Lu}[\p{L}\p{N}]*[,:]?\s+$|^\s*$|©\s*$)/u.test(before) || /^\s*(?:\)|$)/u.test(after);
}

const afterHyphen: DateRule = {
  name: 'year',
  words: ['pre', 'post'],
  pattern: /(?<=(?:pre|post)[-‐‑])(?<y>(?:1[5-9]|20)\d\d)(?!\d)/giu,
  read: ({ groups }) => fixed(groups?.['y'] ?? ''),
};

const nineEleven: DateRule = {
  name: 'known by its day',
  words: ['9/11'],
  pattern: pattern('9/11'),
  read: () => fixed('2001-09-11'),
};

export const absoluteRules: readonly DateRule[] = [
  isoDay,
  digits,
  dayMonthToDayMonth,
  monthDayToMonthDay,
  daysMonth,
  monthDays,
  dayMonth,
  monthDay,
  monthYearToMonthYear,
  monthToMonth,
  monthYear,
  bareMonth,
  decade,
  decadeInWords,
  century,
  yearRange,
  yearAlone,
  afterHyphen,
  nineEleven,
];
