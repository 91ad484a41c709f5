/** Weekdays, and those that recur. */
import type { Which } from '#core/suggest/dates/expression';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import { gap, partModifier, stepOf, weekday, weekdayOfWord } from '#core/suggest/dates/vocabulary';

export const partOfDay = String.raw`(?:morning|afternoon|evening|night|lunchtime|noon|midnight)`;

/** Papers and days that have a weekday in their names. */
const nameBefore =
  /(?:Black|Bloody|Super|Holy|Cyber|Giving|Ruby|Casual|Mail\s+on|Easter|Palm|Good|Ash|Fat|Ms|Mr|Mrs|Joe)\s+$/u;
const nameAfter =
  /^\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|World|People|Independent|Agreement|Night\s+Live|Night\s+Football|Review|Tribune|Star|Sun)\b/u;

const sharedWhich =
  /\b(last|next|this)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:and|or)|,(?:\s+and)?)\s+$/iu;

const weekdayRule: DateRule = {
  name: 'weekday',
  pattern: pattern(
    String.raw`(?:(?<lead>(?:early|late|earlier|later)(?:${gap}on)?|the${gap}early${gap}hours${gap}of)${gap})?(?:(?<which>(?:the${gap})?(?:last|next|this(?:${gap}(?:past|coming))?|following|previous|past|coming|preceding))${gap})?(?<w>${weekday})(?:${gap}(?:early${gap}|late${gap})?${partOfDay})?(?:(?:,?${gap}(?:of${gap}|in${gap})?)(?<week>last|next|this)${gap}week|${gap}(?<after>week|next|last|fortnight)(?![-‐‑]|${gap}(?:year|month|season|quarter|summer|winter|spring|autumn|night|time|to|week|weekend)\b))?`,
  ),
  read: ({ groups, 0: words }, { before, after, isTrusted }) => {
    const found = weekdayOfWord(groups?.['w'] ?? '');
    if (found === undefined) return null;
    if (!isTrusted && (!/^\p{Lu}/u.test(groups?.['w'] ?? '') || nameBefore.test(before) || nameAfter.test(after)))
      return null;
    const week = groups?.['week'];
    // A week on Friday, and Friday before last.
    const shifted = groups?.['after']?.toLowerCase();
    // “Last Tuesday and Thursday”: both of them.
    const shared = groups?.['which'] === undefined ? sharedWhich.exec(before)?.[1] : undefined;
    const modifier = /^(?:the\s+early|early|late)\b/iu.test(words) ? partModifier(groups?.['lead']) : 'none';
    if (shifted !== undefined) {
      if (shifted === 'fortnight' || /\bthe\b/iu.test(groups?.['which'] ?? '')) return null;
      return { kind: 'weekday', weekday: found, which: whichAfter(shifted, groups?.['which']), modifier };
    }
    return {
      kind: 'weekday',
      weekday: found,
      which: week === undefined ? whichOf(groups?.['which'] ?? shared) : weekOf(week),
      modifier,
    };
  },
};

function whichOf(words: string | undefined): Which {
  if (words === undefined) return 'bare';
  if (/following/iu.test(words)) return 'following';
  if (/previous|preceding/iu.test(words)) return 'previous';
  if (/past|last/iu.test(words)) return 'last';
  if (/coming/iu.test(words)) return 'coming';
  return /next/iu.test(words) ? 'next' : 'this';
}

/** `Monday next`, `Friday week`, `last Sunday week`. */
function whichAfter(word: string, which: string | undefined): Which {
  if (word === 'week') return which !== undefined && stepOf(which) < 0 ? 'week-earlier' : 'week-later';
  return word === 'next' ? 'coming' : 'last';
}

function weekOf(word: string): Which {
  const step = stepOf(word);
  return step < 0 ? 'week-before' : step > 0 ? 'week-after' : 'this';
}

const weekdays: DateRule = {
  name: 'recurring weekday',
  pattern: pattern(
    String.raw`(?:every|each)${gap}(?:other${gap}|second${gap})?(?:${weekday})(?:${gap}${partOfDay})?|(?:the${gap})?(?:first|second|third|fourth|last)${gap}${weekday}${gap}(?:of|in)${gap}(?:every|each|the)${gap}month|(?:${weekday})s`,
  ),
  read: ({ 0: words }) => {
    const every = /month$/iu.test(words) ? 'P1M' : /other|second/iu.test(words) ? 'P2W' : 'P1W';
    return { kind: 'length', value: every, type: 'set', modifier: 'none' };
  },
};

const weekFrom: DateRule = {
  name: 'weekday some weeks from now',
  words: ['week'],
  pattern: pattern(String.raw`a${gap}week${gap}(?:on${gap}|from${gap})?(?:next${gap})?(?<w>${weekday})`),
  read: ({ groups }) => {
    const found = weekdayOfWord(groups?.['w'] ?? '');
    return found === undefined ? null : { kind: 'weekday', weekday: found, which: 'week-later', modifier: 'none' };
  },
};

export const weekdayRules: readonly DateRule[] = [weekdayRule, weekdays, weekFrom];
