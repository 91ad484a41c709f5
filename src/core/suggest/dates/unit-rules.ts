/** Weeks, months, quarters and years counted from the day of the document. */
import { shift } from '#core/suggest/dates/date-parts';
import type { Unit } from '#core/suggest/dates/expression';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import { gap, partModifier, stepOf, unitOf } from '#core/suggest/dates/vocabulary';

const unitWord: DateRule = {
  name: 'week, month or year counted from now',
  pattern: pattern(
    String.raw`(?:(?<lead>early|late|earlier|later|mid)(?:${gap}|[-‐‑])(?:in${gap}|on${gap})?)?(?<which>last|this(?:${gap}(?:past|coming))?|next|the${gap}(?:current|coming|past)|past)${gap}(?<u>weekend|week|fortnight|month|quarter|year|decade|century)`,
  ),
  read: ({ groups }, { before }) => {
    const which = groups?.['which'] ?? '';
    const unit = unitOf(groups?.['u'] ?? '');
    const { lead } = groups ?? {};
    // “Over the last year” is a length of time; “of last week” is not.
    if (/^last$/iu.test(which) && /\bthe\s+$/iu.test(before)) return null;
    // What the rule for “the past week” reads.
    if (/^(?:the\s+)past$/iu.test(which) && (unit === 'week' || unit === 'fortnight')) return null;
    if (/^(?:the\s+)past$/iu.test(which) && unit !== 'weekend' && unit !== 'century') {
      return { kind: 'length', value: durationOfOne(unit), type: 'duration', modifier: 'none' };
    }
    if (unit === 'fortnight') return { kind: 'length', value: durationOfOne(unit), type: 'duration', modifier: 'none' };
    if (/^past$/iu.test(which) && lead === undefined) return null;
    return shift(unit, stepOf(which), 'document', /earlier|later/iu.test(lead ?? '') ? 'none' : partModifier(lead));
  },
};

/** “The company lost $4.45 a share during the quarter”: the one that was last reported. */
const reportedQuarter: DateRule = {
  name: 'the quarter before',
  words: ['quarter'],
  pattern: pattern(String.raw`the${gap}quarter`),
  read: (_match, { before, after }) => {
    if (
      !/(?:^|\s)(?:for|in|during|over)\s+$/iu.test(before) ||
      /^(?:[-‐‑]|\s+(?:of|to|that|ended|ending|before|after|final|finals)\b)/iu.test(after)
    )
      return null;
    return shift('quarter', -1, 'document', 'none');
  },
};

function durationOfOne(unit: Unit): string {
  const one: Readonly<Record<Unit, string>> = {
    day: 'P1D',
    week: 'P1W',
    fortnight: 'P2W',
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
  pattern: pattern(
    String.raw`the${gap}(?<which>last|past|next|coming)${gap}(?<u>fortnight)|the${gap}(?<which2>last|past)${gap}(?<u2>week|month|quarter|year|decade|century)`,
  ),
  read: ({ groups }, { after }) => {
    if (/^\s+of\b/iu.test(after)) return null;
    const unit = unitOf(groups?.['u'] ?? groups?.['u2'] ?? '');
    const isPast = /last|past/iu.test(groups?.['which'] ?? groups?.['which2'] ?? '');
    if (isPast && (unit === 'week' || unit === 'fortnight'))
      return { kind: 'up-to-now', days: unit === 'week' ? 7 : 14 };
    return { kind: 'length', value: durationOfOne(unit), type: 'duration', modifier: 'none' };
  },
};

const weekend: DateRule = {
  name: 'weekend',
  words: ['weekend'],
  pattern: pattern(String.raw`the${gap}weekend`),
  read: (_match, { after }) => (/^\s+of\b/iu.test(after) ? null : shift('weekend', 0, 'document', 'none')),
};

/** `this financial year`, `the current fiscal year`, `the prior year`; in which months it begins, nobody says. */
const namedYear: DateRule = {
  name: 'week, month or year counted from now',
  words: ['financial year', 'fiscal year', 'calendar year', 'school year', 'academic year', 'prior year', 'tax year'],
  pattern: pattern(
    String.raw`(?:the${gap})?(?<which>this|last|next|current|coming|previous|prior|preceding|past)${gap}(?:fiscal|financial|calendar|school|academic|tax)${gap}year|the${gap}(?<prior>prior)${gap}year`,
  ),
  read: ({ groups }, { after }) =>
    /^\s+of\b|^[-‐‑]/iu.test(after) ? null : shift('year', stepOf(groups?.['which'] ?? groups?.['prior'] ?? '')),
};

export const unitRules: readonly DateRule[] = [theUnit, unitWord, reportedQuarter, weekend, namedYear];
