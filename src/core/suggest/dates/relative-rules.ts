/** Expressions that count from the day of the document, or from a date before them in the text. */
import type { DateExpression, Unit, Which } from '#core/suggest/dates/expression';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import {
  gap,
  number,
  numberOf,
  partModifier,
  stepOf,
  unitOf,
  weekday,
  weekdayOfWord,
} from '#core/suggest/dates/vocabulary';
import type { Modifier } from '#core/suggest/suggestion';

function shift(
  unit: Unit,
  by: number,
  from: 'document' | 'text' = 'document',
  modifier: Modifier = 'none',
): DateExpression {
  return { kind: 'shift', unit, by, from, modifier };
}

const partOfDay = String.raw`(?:morning|afternoon|evening|night|lunchtime|noon|midnight)`;

/** Papers and days that have a weekday in their names. */
const nameBefore =
  /(?:Black|Bloody|Super|Holy|Cyber|Giving|Ruby|Casual|Mail\s+on|Easter|Palm|Good|Ash|Fat|Ms|Mr|Mrs|Joe)\s+$/u;
const nameAfter =
  /^\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|World|People|Independent|Agreement|Night\s+Live|Night\s+Football|Review|Tribune|Star|Sun)\b/u;

const weekdayRule: DateRule = {
  name: 'weekday',
  pattern: pattern(
    String.raw`(?:(?<lead>early|late)${gap}(?:on${gap})?)?(?:(?<which>(?:the${gap})?(?:last|next|this(?:${gap}(?:past|coming))?|following|previous|past|coming|preceding))${gap})?(?<w>${weekday})(?:${gap}(?:early${gap}|late${gap})?${partOfDay})?(?:(?:,?${gap}(?:of${gap}|in${gap})?)(?<week>last|next|this)${gap}week)?`,
  ),
  read: ({ groups, 0: words }, { before, after, isTrusted }) => {
    const found = weekdayOfWord(groups?.['w'] ?? '');
    if (found === undefined) return null;
    if (!isTrusted && (!/^\p{Lu}/u.test(groups?.['w'] ?? '') || nameBefore.test(before) || nameAfter.test(after)))
      return null;
    const week = groups?.['week'];
    const modifier = /^(?:early|late)\b/iu.test(words) ? partModifier(groups?.['lead']) : 'none';
    return {
      kind: 'weekday',
      weekday: found,
      which: week === undefined ? whichOf(groups?.['which']) : weekOf(week),
      modifier,
    };
  },
};

function whichOf(words: string | undefined): Which {
  if (words === undefined) return 'bare';
  if (/following/iu.test(words)) return 'following';
  if (/previous|preceding/iu.test(words)) return 'previous';
  if (/past|last/iu.test(words)) return 'last';
  if (/coming/iu.test(words)) return 'this';
  return /next/iu.test(words) ? 'next' : 'this';
}

function weekOf(word: string): Which {
  const step = stepOf(word);
  return step < 0 ? 'week-before' : step > 0 ? 'week-after' : 'this';
}

const weekdays: DateRule = {
  name: 'recurring weekday',
  pattern: pattern(
    String.raw`(?:every|each)${gap}(?:other${gap}|second${gap})?(?:${weekday})(?:${gap}${partOfDay})?|(?:${weekday})s`,
  ),
  read: ({ 0: words }) => {
    const every = /other|second/iu.test(words) ? 'P2W' : 'P1W';
    return { kind: 'length', value: every, type: 'set', modifier: 'none' };
  },
};

const dayWord: DateRule = {
  name: 'day counted from today',
  words: ['yesterday', 'today', 'tonight', 'tomorrow', 'this', 'last'],
  pattern: pattern(
    String.raw`the${gap}day${gap}(?<far>before${gap}yesterday|after${gap}tomorrow)|(?:(?<lead>early|late|earlier|later)${gap})?(?<w>yesterday|today|tonight|tomorrow)(?:${gap}${partOfDay})?|(?<lead2>early${gap}|late${gap})?this${gap}(?:morning|afternoon|evening)|(?<last>last${gap}(?:night|evening))`,
  ),
  read: ({ groups, 0: words }, { before, after }) => {
    // USA Today and World Today are names.
    if (/^Today$/u.test(words) && /\p{Lu}[\p{L}]*\s+$/u.test(before)) return null;
    if (/^today$/iu.test(words) && /^['’]s\s+(?:world|youth|society)/iu.test(after)) return null;
    if (groups?.['far'] !== undefined) return shift('day', /before/iu.test(groups['far']) ? -2 : 2);
    if (groups?.['last'] !== undefined) return shift('day', -1);
    const word = groups?.['w'] ?? '';
    return shift('day', /yesterday/iu.test(word) ? -1 : /tomorrow/iu.test(word) ? 1 : 0);
  },
};

const unitWord: DateRule = {
  name: 'week, month or year counted from now',
  pattern: pattern(
    String.raw`(?:(?<lead>early|late|earlier|later|mid)(?:${gap}|[-‐‑])(?:in${gap}|on${gap})?)?(?<which>last|this(?:${gap}(?:past|coming))?|next|the${gap}(?:current|coming|past)|past)${gap}(?<u>weekend|week|month|quarter|year|decade|century)`,
  ),
  read: ({ groups }, { before }) => {
    const which = groups?.['which'] ?? '';
    const unit = unitOf(groups?.['u'] ?? '');
    const { lead } = groups ?? {};
    // “Over the last year” is a length of time; “of last week” is not.
    if (/^last$/iu.test(which) && /\bthe\s+$/iu.test(before)) return null;
    if (/^(?:the\s+)past$/iu.test(which) && unit !== 'weekend' && unit !== 'century') {
      return { kind: 'length', value: durationOfOne(unit), type: 'duration', modifier: 'none' };
    }
    if (/^past$/iu.test(which) && lead === undefined) return null;
    return shift(unit, stepOf(which), 'document', /earlier|later/iu.test(lead ?? '') ? 'none' : partModifier(lead));
  },
};

function durationOfOne(unit: Unit): string {
  const one: Readonly<Record<Unit, string>> = {
    day: 'P1D',
    week: 'P1W',
    weekend: 'P2D',
    month: 'P1M',
    quarter: 'P3M',
    year: 'P1Y',
    decade: 'P10Y',
    century: 'P100Y',
  };
  return one[unit];
}

const theUnit: DateRule = {
  name: 'week, month or year counted from now',
  pattern: pattern(String.raw`the${gap}(?<which>last|past)${gap}(?<u>week|month|quarter|year|decade|century)`),
  read: ({ groups }, { after }) =>
    /^\s+of\b/iu.test(after)
      ? null
      : { kind: 'length', value: durationOfOne(unitOf(groups?.['u'] ?? '')), type: 'duration', modifier: 'none' },
};

const weekend: DateRule = {
  name: 'weekend',
  words: ['weekend'],
  pattern: pattern(String.raw`the${gap}weekend`),
  read: (_match, { after }) => (/^\s+of\b/iu.test(after) ? null : shift('weekend', 0, 'document', 'none')),
};

const theYear: DateRule = {
  name: 'day or year of the text',
  pattern: pattern(
    String.raw`(?:(?:later|earlier)${gap}(?:on${gap})?)?(?:the${gap}same|that(?:${gap}same)?)${gap}(?<u>day|night|evening|morning|week|weekend|month|year)`,
  ),
  read: ({ groups, 0: words }, { before, after }) => {
    if (
      /^that/iu.test(words) &&
      !/(?:^|[.,;]\s*|\b(?:on|in|during|until|since|of|by|from|later|earlier|before|after|for|violence|killed|day)\s+)$/iu.test(
        before,
      )
    ) {
      // “Fears that year-end…”, “said that day care…”: a conjunction.
      if (!/^(?:[.,;:)”"’']|$|\s+(?:in|when|at|to|on|and|by|was|the|with|as|after|before)\b)/u.test(after)) return null;
    }
    if (/^[-‐‑]/u.test(after)) return null;
    const unit = unitOf(groups?.['u'] ?? '');
    return shift(unit, 0, 'text');
  },
};

const nextInText: DateRule = {
  name: 'counted from a date in the text',
  pattern: pattern(
    String.raw`(?:(?:early|late)${gap})?the${gap}(?:very${gap})?(?<which>next|following|previous|preceding)${gap}(?<u>day|morning|night|week|weekend|month|year|decade)|the${gap}(?<u2>day|week|month|year|night)${gap}(?<side>before|after)`,
  ),
  read: ({ groups }, { after }) => {
    const side = groups?.['side'];
    const unit = unitOf(groups?.['u'] ?? groups?.['u2'] ?? '');
    if (side !== undefined) {
      // “The day after the vote” counts from the vote, “the year before last” from now.
      if (/^\s+last\b/iu.test(after)) return null;
      return shift(unit, /before/iu.test(side) ? -1 : 1, 'text');
    }
    if (/^\s+(?:of|to)\b/iu.test(after)) return null;
    return shift(unit, /previous|preceding/iu.test(groups?.['which'] ?? '') ? -1 : 1, 'text');
  },
};

const qualifier = String.raw`(?<more>(?:a${gap})?little${gap}more${gap}than|(?:a${gap})?little${gap}over|just${gap}over|just${gap}under|(?:a${gap})?little${gap}less${gap}than|more${gap}than|less${gap}than|fewer${gap}than|nearly|almost|about|around|roughly|approximately|some|at${gap}least|up${gap}to|barely|just|only|exactly)${gap}`;
const units = String.raw`(?:days?|weeks?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies))`;
const amount = String.raw`(?:${number}(?:(?:${gap}|[-‐‑])and(?:${gap}|[-‐‑])a(?:${gap}|[-‐‑])half)?|an?|a${gap}couple(?:${gap}of)?|half${gap}an?|a${gap}half)`;

/** How far a shift reaches, or how long a time is, with the half of “a year and a half”. */
export function amountOf(words: string): number {
  const whole = /^(.+?)[\s‐‑-]+and[\s‐‑-]+a[\s‐‑-]+half$/iu.exec(words)?.[1];
  if (whole !== undefined) return numberOf(whole) + 0.5;
  if (/half/iu.test(words)) return 0.5;
  return /couple/iu.test(words) ? 2 : numberOf(words);
}

function agoModifier(words: string | undefined): Modifier {
  if (words === undefined || /exactly|just$|only/iu.test(words)) return 'none';
  if (/more|over|least/iu.test(words) && !/little/iu.test(words)) return 'before';
  return /less|under|fewer/iu.test(words) ? 'after' : 'approx';
}

const ago: DateRule = {
  name: 'some time ago',
  words: ['ago', 'from now', 'hence', 'from today'],
  pattern: pattern(
    String.raw`(?:${qualifier}|(?<over>over|under)${gap})?(?<n>${amount})${gap}(?<u>${units})(?<half>${gap}and${gap}a${gap}half)?${gap}(?:ago|from${gap}now|hence|from${gap}today)`,
  ),
  read: ({ groups, 0: words }) => {
    const direction = /ago$/iu.test(words) ? -1 : 1;
    return shiftBy(groups, direction, 'document', agoModifier(groups?.['more'] ?? groups?.['over']));
  },
};

const later: DateRule = {
  name: 'counted from a date in the text',
  pattern: pattern(
    String.raw`(?:${qualifier})?(?<n>${amount})${gap}(?<u>${units})(?<half>${gap}and${gap}a${gap}half)?${gap}(?:later|earlier|afterwards?|beforehand|previously|on(?=[,.]))`,
  ),
  read: ({ groups, 0: words }, { after }) => {
    if (/^\s+than\b/iu.test(after)) return null;
    const direction = /(?:later|afterwards?|on)$/iu.test(words) ? 1 : -1;
    const modifier = groups?.['more'] === undefined ? 'none' : 'approx';
    return shiftBy(groups, direction, 'text', modifier);
  },
};

/** A fraction moves in the next smaller unit. */
function shiftBy(
  groups: RegExpMatchArray['groups'],
  direction: 1 | -1,
  from: 'document' | 'text',
  modifier: Modifier,
): DateExpression {
  const unit = unitOf(groups?.['u'] ?? '');
  const count = amountOf(groups?.['n'] ?? '') + (groups?.['half'] === undefined ? 0 : 0.5);
  if (count % 1 === 0) return shift(unit, direction * count, from, modifier);
  switch (unit) {
    case 'year':
      return shift('month', direction * Math.round(count * 12), from, modifier);
    case 'decade':
      return shift('year', direction * Math.round(count * 10), from, modifier);
    case 'century':
      return shift('decade', direction * Math.round(count * 10), from, modifier);
    case 'month':
    case 'week':
    case 'quarter':
    case 'day':
    case 'weekend':
      return shift(
        'day',
        direction * Math.round(count * (unit === 'month' ? 30 : unit === 'quarter' ? 91 : 7)),
        from,
        'approx',
      );
  }
}

const weekFrom: DateRule = {
  name: 'weekday some weeks from now',
  words: ['week'],
  pattern: pattern(String.raw`a${gap}week${gap}(?:on${gap}|from${gap})?(?<w>${weekday})|(?<v>${weekday})${gap}week`),
  read: ({ groups }) => {
    const found = weekdayOfWord(groups?.['w'] ?? groups?.['v'] ?? '');
    return found === undefined ? null : { kind: 'weekday', weekday: found, which: 'week-after', modifier: 'none' };
  },
};

export const relativeRules: readonly DateRule[] = [
  weekdayRule,
  weekdays,
  weekFrom,
  dayWord,
  theUnit,
  unitWord,
  weekend,
  theYear,
  nextInText,
  ago,
  later,
];

/** Parts of patterns that lengths of time are made of too. */
export const lengthParts = { qualifier, units };
