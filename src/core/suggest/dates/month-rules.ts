/** Months, with or without their year. */
import { looksLikeMonth, relativeYear, saidIn } from '#core/suggest/dates/date-parts';
import { openYear, type YearSaid } from '#core/suggest/dates/expression';
import { pattern, type Around, type DateRule } from '#core/suggest/dates/rule';
import { gap, month, monthOf, part, partModifier, shortYear } from '#core/suggest/dates/vocabulary';

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

export const monthRules: readonly DateRule[] = [monthYear, bareMonth];
