/** Years, decades and centuries. */
import { decadeText, yearText } from '#core/suggest/dates/calendar';
import { fixed, numberIn } from '#core/suggest/dates/date-parts';
import { countsThings } from '#core/suggest/dates/counts-things';
import { pattern, type Around, type DateRule } from '#core/suggest/dates/rule';
import { fullYear, gap, part, partModifier, year } from '#core/suggest/dates/vocabulary';

const decade: DateRule = {
  name: 'decade',
  words: ['0s', '0’s', "0's"],
  pattern: pattern(
    String.raw`(?<part>${part}|the${gap})?(?:(?<y>(?:1[5-9]|20)\d0)['’]?s|(?<sign>['’‘])(?<s>[1-9]0)s)|(?<=\d0s${gap}(?:and|or|to)${gap}(?:the${gap})?)['’‘]?(?<more>[1-9]0)s|(?<late>(?:the${gap})?(?:early|late|mid)(?:${gap}|-))(?<t>[3-9]0)s`,
  ),
  read: ({ groups }, { before }) => {
    const modifier = partModifier(groups?.['part'] ?? groups?.['late']);
    // In her late 60s; temperatures in the low 90s.
    if (groups?.['t'] !== undefined) {
      if (!/^the/iu.test(groups['late'] ?? '') || !/\b(?:in|since|of|from|until|by|during)\s+$/iu.test(before))
        return null;
      return fixed(decadeText(1900 + Number(groups['t'])), modifier);
    }
    if (groups?.['more'] !== undefined) return fixed(decadeText(1900 + Number(groups['more'])));
    const starts = Number(groups?.['y'] ?? `19${groups?.['s'] ?? ''}`);
    if (starts % 100 !== 0 || starts >= 2000) return fixed(decadeText(starts), modifier);
    return { kind: 'fixed', values: [`${String(starts / 100)}XX`, decadeText(starts)], modifier };
  },
};

const decadeWords = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
  'noughties',
];

const decadeInWords: DateRule = {
  name: 'decade',
  words: ['ties'],
  pattern: pattern(String.raw`the${gap}(?<part>(?:early|late|mid)[-${' '}])?(?<w>${decadeWords.join('|')})`),
  read: ({ groups }) => {
    const index = decadeWords.indexOf((groups?.['w'] ?? '').toLowerCase());
    return fixed(decadeText(index === 8 ? 2000 : 1920 + index * 10), partModifier(groups?.['part']));
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
  read: ({ groups, 0: words }) => {
    const word = (groups?.['n'] ?? '').toLowerCase();
    const count = /^\d/u.test(word) ? numberIn(word) : centuryWords.indexOf(word) + 1;
    // A 14th-century castle: no time that is told of.
    if (/-century$/iu.test(words) && partModifier(groups?.['part']) === 'none') return null;
    return fixed(`${String(count - 1).padStart(2, '0')}XX`, partModifier(groups?.['part']));
  },
};

const wholeYear: DateRule = {
  name: 'year',
  words: ['all of', 'whole of', 'fiscal', 'financial', 'fy'],
  pattern: pattern(
    String.raw`(?:all|(?:the${gap})?whole)${gap}of${gap}(?<y>${year})|(?:(?:the${gap})?(?:fiscal|financial)(?:${gap}year)?${gap}|FY[-${' '}]?)(?<a>(?:1[5-9]|20)\d\d|(?<=FY[-${' '}]?)\d\d)(?:[-‐‑–/](?<b>(?:20)?\d\d))?(?![\d%]|[.,]\d)`,
  ),
  read: ({ groups }) => {
    if (groups?.['y'] !== undefined) return fixed(groups['y']);
    const begins = Number(fullYear(`’${(groups?.['a'] ?? '').slice(-2)}`));
    const first = groups?.['a']?.length === 4 ? Number(groups['a']) : begins;
    const last = groups?.['b'] === undefined ? first : Math.floor(first / 100) * 100 + Number(groups['b'].slice(-2));
    if (last !== first && last !== first + 1) return null;
    return fixed(last === first ? yearText(first) : `${yearText(first)}/${yearText(last)}`);
  },
};

const shortYearAlone: DateRule = {
  name: 'year',
  pattern: /(?<=\b(?:in|since|of|from|by|until|before|after|back in)[^\S\n])['’‘](?<y>\d\d)(?![\p{L}\p{N}'’])/giu,
  read: ({ groups }) => fixed(fullYear(`’${groups?.['y'] ?? ''}`) ?? ''),
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
  /(?:^|[\s(“"‘'-])(?:as\s+(?:recently|early|late|far\s+back|long\s+ago)\s+as|in|since|by|until|till|from|before|after|during|of|early|late|mid|for|through|between|and|or|to|the|a|this|that|than|year|circa|around|about|late|back|his|her|its|their|our|fall|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\s+$/iu;
const leadsToNumber =
  /(?:resolution|flight|unit|number|no\.?|nos\.?|article|section|page|route|highway|room|boeing|airbus|part|chapter|square|windows|channel|line|brigade|regiment|battalion|street|model|version|than|nearly|almost|about|some|over|least|most|approximately|roughly|exactly|only|just|total|score|rank|at|every|a\s+record|class)\s+$/iu;

function isYearHere(words: string, digitsOfYear: number, { before, after, isTrusted }: Around): boolean {
  if (isTrusted || words.length > 4) return true;
  // 2016, 2017 and 2018
  if (/(?<!\d)(?:19|20)\d\d,\s+$/u.test(before) && /^(?:,|\s+(?:and|or)\s)/u.test(after)) return true;
  if (countsThings(after) || leadsToNumber.test(before) || /[-‐‑–/.,]$/u.test(before.trimEnd())) {
    return /(?:pre|post|mid|early|late)[-‐‑]$/iu.test(before) && !countsThings(after);
  }
  if (/^(?:[-‐‑](?!(?:era|style|year|based|elected)\b)|[/:]\d)/u.test(after)) return false;
  if (leadsToYear.test(before)) return digitsOfYear > 1699 || /(?:in|since|of)\s+$/iu.test(before);
  if (digitsOfYear < 1900 || digitsOfYear > 2099) return false;
  // A landmark 1993 statement, the outlines of 2007 earnings.
  if (placedNoun.test(after) && !/\d[,.]?\s+$/u.test(before)) return true;
  // In brackets, after a name or a possessive, at a line's end: (2018), Outlook 2020, Uganda’s 2021 polls.
  return /(?:\($|['’]s?\s+$|\p{Lu}[\p{L}\p{N}]*[,:]?\s+$|^\s*$|©\s*$)/u.test(before) || /^\s*(?:\)|$)/u.test(after);
}

/** What happens or is said in a year, and is named by it. */
const placedNoun =
  /^\s+(?:\p{Ll}+\s+)?(?:elections?|polls?|vote|referendum|statement|agreement|accord|deal|treaty|pact|law|act|ruling|judgment|verdict|report|study|survey|census|budget|earnings|results|forecasts?|outlook|profits?|sales|revenues?|campaign|season|championships?|cup|final|tournament|games|race|war|invasion|attacks?|bombings?|massacre|killings?|murders?|coup|revolution|uprising|protests?|crisis|crash|disaster|earthquake|tsunami|flood(?:s|ing)?|hurricane|storm|fire|outbreak|pandemic|epidemic|peace|truce|ceasefire|summit|conference|talks|meeting|speech|interview|book|film|movie|documentary|album|novel|constitution|amendment|legislation|convention|resolution|decision|annexation|takeover|merger|raid|siege|trial|conviction|scandal|recession|levels|target|harvest|edition|version|model)\b/u;

const afterHyphen: DateRule = {
  name: 'year',
  words: ['pre', 'post'],
  pattern: /(?<=(?:pre|post)[-‐‑])(?<y>(?:1[5-9]|20)\d\d)(?!\d)/giu,
  read: ({ groups }) => fixed(groups?.['y'] ?? ''),
};

export const yearRules: readonly DateRule[] = [
  decade,
  decadeInWords,
  century,
  wholeYear,
  shortYearAlone,
  yearAlone,
  afterHyphen,
];
