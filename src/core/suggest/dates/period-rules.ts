/** Quarters, halves, seasons, weeks of a month, starts and ends: parts of something that is named. */
import { openYear, yearSaid, type DateExpression, type YearSaid } from '#core/suggest/dates/expression';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import {
  fullYear,
  gap,
  month,
  monthOf,
  number,
  numberOf,
  part,
  partModifier,
  season,
  stepOf,
  shortYear,
  standsAlone,
  unitOf,
  year,
} from '#core/suggest/dates/vocabulary';

const ordinal = '(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)';
const ofYear = String.raw`(?:(?:(?:of|in)${gap})?(?<y>${shortYear})|(?:of${gap})?(?:the${gap})?(?<which>this|last|next|previous|following|current)${gap}year|(?:of|in)${gap}(?<the>the|that)${gap}year)`;

function yearOf(groups: RegExpMatchArray['groups']): YearSaid {
  if (groups?.['y'] !== undefined) return yearSaid(fullYear(groups['y']));
  if (groups?.['which'] !== undefined) return { kind: 'shift', by: stepOf(groups['which']) };
  return groups?.['the'] === undefined ? openYear : { kind: 'shift', by: 0 };
}

function placeOf(word: string, of: number): number {
  if (/^(?:first|1)/iu.test(word)) return 1;
  if (/^(?:second|2)/iu.test(word)) return 2;
  if (/^(?:third|3)/iu.test(word)) return 3;
  return of;
}

function months(said: YearSaid, first: number, last: number, words?: string): DateExpression {
  return { kind: 'months', year: said, first, last, modifier: partModifier(words) };
}

const quarter: DateRule = {
  name: 'quarter',
  words: ['quarter'],
  pattern: pattern(
    String.raw`(?:(?<part>${part})|the${gap}|(?:the${gap})?(?<own>${year})(?:['’]s)?${gap})?(?<n>${ordinal})(?:${gap}|[-‐‑])quarter(?:${gap}${ofYear})?`,
  ),
  read: ({ groups }, { before, after }) => {
    const word = groups?.['n'] ?? '';
    const said = groups?.['own'] === undefined ? yearOf(groups) : yearSaid(groups['own']);
    // “The last quarter” is the one before, not the fourth; “a third quarter” counts quarters.
    if (/^(?:last|final)$/iu.test(word) && said.kind === 'open') return null;
    if (/(?:^|\s)a\s+$/iu.test(before) || /^\s+of\b/iu.test(after)) return null;
    const place = placeOf(word, 4);
    return months(said, place * 3 - 2, place * 3, groups?.['part']);
  },
};

const quarterLetter: DateRule = {
  name: 'quarter',
  words: ['q1', 'q2', 'q3', 'q4', '1q', '2q', '3q', '4q'],
  pattern: pattern(
    String.raw`Q(?<n>[1-4])(?:${gap}(?:of${gap}|in${gap})?|[-/ ]?)(?<y>${year})|(?<z>${year})${gap}?Q(?<k>[1-4])|Q(?<o>[1-4])|(?<p>[1-4])Q(?:${gap})?(?<x>(?:20)?\d\d)`,
  ),
  read: ({ groups }) => {
    const place = Number(groups?.['n'] ?? groups?.['k'] ?? groups?.['o'] ?? groups?.['p']);
    const short = groups?.['x'];
    return months(
      yearSaid(groups?.['y'] ?? groups?.['z'] ?? (short?.length === 2 ? fullYear(`’${short}`) : short)),
      place * 3 - 2,
      place * 3,
    );
  },
};

const half: DateRule = {
  name: 'half of a year',
  words: ['half'],
  pattern: pattern(String.raw`(?:the${gap})?(?<n>first|second|last|latter)(?:${gap}|[-‐‑])half${gap}${ofYear}`),
  read: ({ groups }) => {
    const isFirst = /first/iu.test(groups?.['n'] ?? '');
    return months(yearOf(groups), isFirst ? 1 : 7, isFirst ? 6 : 12);
  },
};

const halfLetter: DateRule = {
  name: 'half of a year',
  words: ['h1', 'h2', '1h', '2h'],
  pattern: pattern(
    String.raw`H(?<n>[12])(?:${gap}(?:of${gap}|in${gap})?|[-/])(?<y>${year})|(?<k>[12])H(?:${gap})?(?<z>${year})`,
  ),
  read: ({ groups }) => {
    const isFirst = (groups?.['n'] ?? groups?.['k']) === '1';
    return months(yearSaid(groups?.['y'] ?? groups?.['z']), isFirst ? 1 : 7, isFirst ? 6 : 12);
  },
};

/** `by year’s end`, `at year-end`. */
const endOf: DateRule = {
  name: 'start, middle or end of a period',
  words: ['end'],
  pattern: pattern(String.raw`(?<u>year|month|week)(?:['’]s${gap}|[-‐‑])end`),
  read: ({ groups }, { before, after }) =>
    /(?:^|[\s“"‘'])(?:by|before|until|till|at|through|from|since|around|towards?)\s+$/iu.test(before) &&
    standsAlone.test(after)
      ? { kind: 'shift', unit: unitOf(groups?.['u'] ?? ''), by: 0, from: 'document', modifier: 'end' }
      : null,
};

const halfOfMonth: DateRule = {
  name: 'half of a month',
  words: ['half'],
  pattern: pattern(
    String.raw`(?:the${gap})?(?<n>first|second|latter)${gap}half${gap}of${gap}(?<m>${month})(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }) => {
    const inMonth = monthOf(groups?.['m'] ?? '');
    if (inMonth === undefined) return null;
    const isFirst = /first/iu.test(groups?.['n'] ?? '');
    return daysIn(yearSaid(groups?.['y']), inMonth, isFirst ? 1 : 16, isFirst ? 15 : lastDay(inMonth, groups?.['y']));
  },
};

function lastDay(inMonth: number, digits: string | undefined): number {
  const inYear = digits === undefined ? 2001 : Number(digits);
  return new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
}

function daysIn(said: YearSaid, inMonth: number, first: number, last: number): DateExpression {
  return { kind: 'days', year: said, first: [inMonth, first], last: [inMonth, last] };
}

const weekOfMonth: DateRule = {
  name: 'week of a month',
  words: ['week'],
  pattern: pattern(
    String.raw`(?:the${gap})?(?<n>first|second|third|fourth|last|final)${gap}week(?<end>end)?${gap}(?:of|in)${gap}(?<m>${month})(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }) => {
    const inMonth = monthOf(groups?.['m'] ?? '');
    if (inMonth === undefined || groups?.['end'] !== undefined) return null;
    const word = groups?.['n'] ?? '';
    const last = lastDay(inMonth, groups?.['y']);
    const isLast = /last|final/iu.test(word);
    const first = isLast ? last - 6 : placeOf(word, 4) * 7 - 6;
    return daysIn(yearSaid(groups?.['y']), inMonth, first, isLast ? last : first + 6);
  },
};

const firstMonths: DateRule = {
  name: 'months of a year',
  words: ['months', 'quarters'],
  pattern: pattern(
    String.raw`(?:the${gap})?(?<n>first|last|final)${gap}(?<c>${number})${gap}(?<u>months|quarters)${gap}${ofYear}`,
  ),
  read: ({ groups }) => {
    const count = numberOf(groups?.['c'] ?? '') * (/quarter/iu.test(groups?.['u'] ?? '') ? 3 : 1);
    if (count < 1 || count > 12) return null;
    const isFirst = /first/iu.test(groups?.['n'] ?? '');
    return months(yearOf(groups), isFirst ? 1 : 13 - count, isFirst ? count : 12);
  },
};

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

const seasonRule: DateRule = {
  name: 'season',
  words: ['spring', 'summer', 'autumn', 'fall', 'winter'],
  pattern: pattern(
    String.raw`(?:(?<which0>last|next|this(?:${gap}(?:past|coming))?)${gap}|(?<part>${part})|the${gap}(?<lead>(?:early|late)${gap})?)?(?<s>${season})(?:,?${gap}(?:of${gap}|in${gap})?${ofYear})?`,
  ),
  read: ({ groups, 0: words }, { before, after, isTrusted }) => {
    const name = (groups?.['s'] ?? '').toLowerCase();
    const [first, last] = seasons[name] ?? [1, 12];
    const which = groups?.['which0'];
    const modifier = partModifier(groups?.['part'] ?? groups?.['lead']);
    if (which !== undefined) {
      if (name === 'fall' && /^this$/iu.test(which) && /^\s+(?:in|of|to)\b/iu.test(after)) return null;
      const step = stepOf(which);
      const said: YearSaid = { kind: 'which', which: step < 0 ? 'last' : step > 0 ? 'next' : 'this' };
      return { kind: 'months', year: said, first, last, modifier };
    }
    const said = yearOf(groups);
    // A source of water, a fall in prices, the Arab Spring and winter sports are no seasons.
    if (said.kind === 'open' && !isTrusted) {
      const isLed = /^(?:the|early|late|mid)/iu.test(words);
      const isPlaced =
        /(?:^|[\s“"‘'(])(?:in|over|during|by|since|until|through|throughout|of|for|before|after)\s+$/iu.test(before);
      const isKnown = /^the\s+(?:summer|winter|autumn)$/iu.test(words) && standsAlone.test(after);
      const isBare =
        /(?:^|[\s“"‘'(])(?:in|by|since|until|during|before|through)\s+$/iu.test(before) && standsAlone.test(after);
      if (name === 'fall' || !((isPlaced && isLed) || isKnown || isBare)) return null;
      if (/^[-‐‑]|^\s+(?:olympic|games|school|palace|sports|of\s+love)/iu.test(after)) return null;
      if (!/^[a-z]/u.test(groups?.['s'] ?? '')) return null;
    }
    return { kind: 'months', year: said, first, last, modifier };
  },
};

const partOfRelative: DateRule = {
  name: 'start, middle or end of a period',
  pattern: pattern(
    String.raw`(?:(?<part>(?:the${gap})?(?:start|beginning|turn|end|middle|close)${gap}of)${gap}(?<which>the(?:${gap}(?:current|following|previous|next|same))?|this|last|next|that)|(?<lead>early|late|mid|earlier|later|midway${gap}through|halfway${gap}through|sometime|some${gap}time)(?:${gap}in)?(?:${gap}|[-‐‑])(?<which2>the(?:${gap}same)?|this|last|next|that))${gap}(?<u>week|month|year|decade|century|day)`,
  ),
  read: ({ groups }, { before }) => {
    const which = groups?.['which'] ?? groups?.['which2'] ?? '';
    const unit = unitOf(groups?.['u'] ?? '');
    const lead = groups?.['lead'];
    // “By the end of the day” is said of no certain day; “at the end of the day” of none at all.
    if (unit === 'day' && (lead === undefined || /next|last|this/iu.test(which) || /^(?:the)$/iu.test(which)))
      return null;
    if (unit === 'day' && /^at\s+the\s+end/iu.test(before)) return null;
    const words = groups?.['part'] ?? lead;
    const modifier = /earlier|later|some/iu.test(words ?? '') ? 'none' : partModifier(words?.replace(/way/u, ''));
    const from = unit === 'day' || /that|same|following|previous/iu.test(which) ? 'text' : 'document';
    return { kind: 'shift', unit, by: stepOf(which), from, modifier };
  },
};

const samePeriod: DateRule = {
  name: 'the same period in another year',
  words: ['same', 'corresponding', 'comparable', 'earlier', '-ago ', 'prior-', 'previous-'],
  pattern: pattern(
    String.raw`the${gap}(?:same|corresponding|comparable)${gap}(?:three-month${gap}|six-month${gap}|nine-month${gap})?(?:period|quarter|months?|time|half)(?:${gap}(?:in|of)?${gap}?(?:(?<y>${year})|(?:the${gap})?(?<which>last|previous|prior|preceding|this)${gap}year)|${gap}(?:a|one)${gap}year${gap}(?<ago>ago|earlier|before))|(?:the|a)${gap}(?<prior>year-earlier|year-ago|prior-year|previous-year)${gap}(?:period|quarter|half)`,
  ),
  read: ({ groups }) => {
    if (groups?.['y'] !== undefined) return { kind: 'same-period', year: yearSaid(groups['y']) };
    if (groups?.['ago'] !== undefined || groups?.['prior'] !== undefined)
      return { kind: 'same-period', year: { kind: 'before' } };
    return { kind: 'same-period', year: { kind: 'shift', by: stepOf(groups?.['which'] ?? '') } };
  },
};

export const periodRules: readonly DateRule[] = [
  quarter,
  quarterLetter,
  half,
  halfLetter,
  endOf,
  halfOfMonth,
  weekOfMonth,
  firstMonths,
  seasonRule,
  partOfRelative,
  samePeriod,
];
