/** Expressions that count from the day of the document, or from a date before them in the text. */
import { shift } from '#core/suggest/dates/date-parts';
import type { DateExpression } from '#core/suggest/dates/expression';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import { unitRules } from '#core/suggest/dates/unit-rules';
import { partOfDay } from '#core/suggest/dates/weekday-rules';
import { gap, number, numberOf, partModifier, standsAlone, stepOf, unitOf } from '#core/suggest/dates/vocabulary';
import type { Modifier } from '#core/suggest/suggestion';

const dayWord: DateRule = {
  name: 'day counted from today',
  words: ['yesterday', 'today', 'tonight', 'tomorrow', 'this', 'last'],
  pattern: pattern(
    String.raw`the${gap}day${gap}(?<far>before${gap}yesterday|after${gap}tomorrow)|(?:(?<lead>early|late|earlier|later|the${gap}early${gap}hours${gap}of)${gap})?(?<w>yesterday|today|tonight|tomorrow)(?:${gap}${partOfDay})?|(?<lead2>early${gap}|late${gap})?this${gap}(?:morning|afternoon|evening)|(?<lead3>late${gap}|early${gap})?(?<last>last${gap}(?:night|evening))`,
  ),
  read: ({ groups, 0: words }, { before, after }) => {
    // USA Today and World Today are names.
    if (/^Today$/u.test(words) && /\p{Lu}[\p{L}]*\s+$/u.test(before)) return null;
    if (/^today$/iu.test(words) && /^['’]s\s+(?:world|youth|society)/iu.test(after)) return null;
    if (/^Today$/u.test(words) && /^['’]s\s+\p{Lu}/u.test(after)) return null;
    // The party of yesterday, the jobs of tomorrow: no days.
    if (
      /\b(?:party|parties|politics|world|leaders|cities|city|jobs|schools?|cars?|technology|heroes|men)\s+of\s+$/iu.test(
        before,
      )
    )
      return null;
    if (/\bagainst\s+$/iu.test(before)) return null;
    if (groups?.['far'] !== undefined) return shift('day', /before/iu.test(groups['far']) ? -2 : 2);
    if (groups?.['last'] !== undefined) return shift('day', -1);
    const word = groups?.['w'] ?? '';
    const lead = groups?.['lead'] ?? groups?.['lead2'] ?? '';
    const modifier = /^(?:early|late|the\s+early)\b/iu.test(lead) ? partModifier(lead) : 'none';
    return shift('day', /yesterday/iu.test(word) ? -1 : /tomorrow/iu.test(word) ? 1 : 0, 'document', modifier);
  },
};

const theYear: DateRule = {
  name: 'day or year of the text',
  pattern: pattern(
    String.raw`(?:(?:later|earlier)${gap}(?:on${gap})?)?(?:the${gap}same|that(?:${gap}same)?)${gap}(?<u>day|night|evening|morning|week|weekend|month|year|decade|century)`,
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
    return unit === 'decade' || unit === 'century' ? { kind: 'vague' } : shift(unit, 0, 'text');
  },
};

const nextInText: DateRule = {
  name: 'counted from a date in the text',
  pattern: pattern(
    String.raw`(?:(?:early|late)${gap})?the${gap}(?:very${gap})?(?<which>next|following|previous|preceding)${gap}(?<u>day|morning|night|week|weekend|month|year|decade)|the${gap}(?<u2>day|week|month|year|night)${gap}(?<side>before|after)(?<far>${gap}(?:last|next)(?![\p{L}]|${gap}(?:week|month|year|election)))?`,
  ),
  read: ({ groups }, { after }) => {
    const side = groups?.['side'];
    const unit = unitOf(groups?.['u'] ?? groups?.['u2'] ?? '');
    if (side !== undefined) {
      // “The day after the vote” counts from the vote, “the year before last” from now.
      if (groups?.['far'] !== undefined) return shift(unit, /before/iu.test(side) ? -2 : 2);
      return shift(unit, /before/iu.test(side) ? -1 : 1, 'text');
    }
    if (/^\s+(?:of|to)\b/iu.test(after)) return null;
    return shift(unit, /previous|preceding/iu.test(groups?.['which'] ?? '') ? -1 : 1, 'text');
  },
};

const qualifier = String.raw`(?<more>(?:a${gap})?little${gap}more${gap}than|(?:a${gap})?little${gap}over|just${gap}over|just${gap}under|(?:a${gap})?little${gap}less${gap}than|more${gap}than|less${gap}than|fewer${gap}than|nearly|almost|about|around|roughly|approximately|some|at${gap}least|up${gap}to|barely|just|only|exactly)${gap}`;
const units = String.raw`(?:days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))`;
const amount = String.raw`(?:${number}(?:(?:${gap}|[-‐‑])and(?:${gap}|[-‐‑])a(?:${gap}|[-‐‑])half)?|an?|a${gap}couple(?:${gap}of)?|half${gap}an?|a${gap}half)`;

/** How far a shift reaches, or how long a time is, with the half of “a year and a half”. */
export function amountOf(words: string): number {
  const whole = /^(.+?)[\s‐‑-]+and[\s‐‑-]+a[\s‐‑-]+half$/iu.exec(words)?.[1];
  if (whole !== undefined) return numberOf(whole) + 0.5;
  if (/half/iu.test(words)) return 0.5;
  if (/^another$/iu.test(words)) return 1;
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

const inTime: DateRule = {
  name: 'some time from now',
  words: [' time'],
  pattern: pattern(String.raw`(?:${qualifier})?(?<n>${amount})${gap}(?<u>${units})['’]?s?['’]?${gap}time`),
  read: ({ groups, 0: words }, { before }) =>
    /['’]/u.test(words) && /\b(?:in|within|of|after|under)\s+$/iu.test(before)
      ? shiftBy(groups, 1, 'document', agoModifier(groups?.['more']))
      : null,
};

const thisTime: DateRule = {
  name: 'the same day of another week, month or year',
  words: ['this time', 'same time'],
  pattern: pattern(String.raw`(?:this|the${gap}same)${gap}time${gap}(?<which>last|next)${gap}(?<u>week|month|year)`),
  read: ({ groups }) => {
    const step = stepOf(groups?.['which'] ?? '');
    const unit = unitOf(groups?.['u'] ?? '');
    if (unit === 'week') return shift('day', step * 7);
    return shift('month', unit === 'year' ? step * 12 : step);
  },
};

const inTheDay: DateRule = {
  name: 'day of what is told',
  words: ['day', 'morning', 'evening', 'afternoon', 'hours'],
  pattern: pattern(
    String.raw`(?:earlier|later|early|late)${gap}(?:in${gap}the${gap}(?:day|morning|afternoon|evening)|(?:that|the${gap}same)${gap}(?:day|night|evening|morning|afternoon))|(?:early|late)${gap}(?:morning|evening|afternoon)|the${gap}early${gap}hours(?:${gap}of${gap}the${gap}morning)?(?!${gap}(?:of|on)${gap})|(?:the|a)${gap}(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}th)${gap}(?:consecutive|straight|successive|running)${gap}(?:day|night)`,
  ),
  read: ({ 0: words }, { before, after }) => {
    if (/that|same/iu.test(words)) return shift('day', 0, 'text');
    // “Early morning” is a day only where something began, ended or came then.
    if (/^(?:early|late)\s+(?:morning|evening|afternoon)$/iu.test(words)) {
      if (!/(?:^|[\s(])(?:from|since|until|till|by)\s+$/iu.test(before) || !standsAlone.test(after)) return null;
    }
    const modifier = /^(?:early\s+(?:m|e|a)|the\s+early)/iu.test(words) ? 'start' : 'none';
    return shift('day', 0, 'story', modifier);
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
    case 'fortnight':
    case 'week':
    case 'quarter':
    case 'day':
    case 'weekend':
      return shift(
        'day',
        direction *
          Math.round(count * (unit === 'month' ? 30 : unit === 'quarter' ? 91 : unit === 'fortnight' ? 14 : 7)),
        from,
        'approx',
      );
  }
}

export const relativeRules: readonly DateRule[] = [
  dayWord,
  ...unitRules,
  theYear,
  nextInText,
  ago,
  inTime,
  thisTime,
  inTheDay,
  later,
];

/** Parts of patterns that lengths of time are made of too. */
export const lengthParts = { qualifier, units };
