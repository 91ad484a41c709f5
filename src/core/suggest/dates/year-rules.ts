/** Years, decades and centuries. */
import { decadeText, yearText } from '#core/suggest/dates/calendar';
import { fixed, numberIn } from '#core/suggest/dates/date-parts';
import { countsThings } from '#core/suggest/dates/counts-things';
import { pattern, type Around, type DateRule } from '#core/suggest/dates/rule';
import { gap, part, partModifier, year } from '#core/suggest/dates/vocabulary';

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

export const yearRules: readonly DateRule[] = [decade, decadeInWords, century, yearAlone, afterHyphen];
