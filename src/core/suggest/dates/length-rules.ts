/** Lengths of time and times that recur; and the vague ones, which get no value. */
import type { DateExpression } from '#core/suggest/dates/expression';
import { amountOf, lengthParts } from '#core/suggest/dates/relative-rules';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import { durationOf, gap, number, numberOf, season, unitOf } from '#core/suggest/dates/vocabulary';
import type { Modifier } from '#core/suggest/suggestion';

const { qualifier, units } = lengthParts;

function length(value: string, modifier: Modifier = 'none', type: 'duration' | 'set' = 'duration'): DateExpression {
  return { kind: 'length', value, type, modifier };
}

function lengthModifier(words: string | undefined): Modifier {
  if (words === undefined || /exactly|^just$|only|barely/iu.test(words)) return 'none';
  if (/more|over|least/iu.test(words)) return 'after';
  return /less|under|fewer|up/iu.test(words) ? 'before' : 'approx';
}

/** What makes of a number of years an age, a rate or a sentence about something else. */
const ageAfter =
  /^(?:[-‐‑\s](?:old|olds)\b|\s+of\s+age\b|\s+(?:his|her|their)\s+(?:junior|senior|elder)|\s+(?:younger|older)\b|\s+pregnant)/iu;

const reach: DateRule = {
  name: 'length of time up to now or from now',
  pattern: pattern(
    String.raw`(?:the|his|her|its|their|our)${gap}(?:last|past|next|coming|first|previous|final|following|preceding|opening)${gap}(?:${qualifier})?(?<n>${number}|couple${gap}of)${gap}(?<u>${units}|hours)|(?:last|past|next|coming|previous)${gap}(?<n2>${number})${gap}(?<u2>${units}|hours)`,
  ),
  read: ({ groups }) =>
    durationIn(groups?.['n'] ?? groups?.['n2'] ?? '', groups?.['u'] ?? groups?.['u2'] ?? '', groups?.['more']),
};

function durationIn(count: string, unit: string, more: string | undefined): DateExpression | null {
  const many = amountOf(count);
  if (many === 0) return null;
  if (/^hours?$/iu.test(unit)) return many % 24 === 0 ? length(`P${String(many / 24)}D`, lengthModifier(more)) : null;
  return length(durationOf(many, unitOf(unit)), lengthModifier(more));
}

const plain: DateRule = {
  name: 'length of time',
  pattern: pattern(
    String.raw`(?:${qualifier})?(?<n>${number}(?:(?:${gap}|[-‐‑])and(?:${gap}|[-‐‑])a(?:${gap}|[-‐‑])half|(?:[-‐‑–]|(?:[-‐‑]|${gap})(?:to|or)(?:[-‐‑]|${gap}))(?<to>${number}))?|a${gap}couple${gap}of)(?:[-‐‑]|${gap})(?:full${gap}|straight${gap}|consecutive${gap}|more${gap}|long${gap}|whole${gap}|additional${gap}|calendar${gap}|working${gap}|business${gap})?(?<u>${units}|hours)(?<half>${gap}and${gap}a${gap}half)?`,
  ),
  read: ({ groups, 0: words }, { before, after }) => {
    if (ageAfter.test(after) || /(?:\baged?\s|\d[.,]|[$€£]|\b(?:million|billion|the\s+age\s+of)\s)$/iu.test(before))
      return null;
    const to = groups?.['to'];
    const count = amountOf(to ?? groups?.['n'] ?? '') + (groups?.['half'] === undefined ? 0 : 0.5);
    if (to !== undefined && /^\s+(?:ago|later|earlier|from\s+now)\b/iu.test(after)) return null;
    // “The one-day meeting” is a kind of meeting, the Five-Year Plan has a name.
    if (/^one[-‐‑]day$/iu.test(words) || /[-‐‑]\p{Lu}/u.test(words)) return null;
    if (count === 0 || (/hours/iu.test(groups?.['u'] ?? '') && /[-‐‑]/u.test(words))) return null;
    if (/hours/iu.test(groups?.['u'] ?? '')) return durationIn(String(count), 'hours', groups?.['more']);
    // Singular without a hyphen after more than one is another word: “two year”.
    const modifier = to === undefined ? lengthModifier(groups?.['more']) : 'approx';
    return length(durationOf(count, unitOf(groups?.['u'] ?? '')), modifier);
  },
};

const mostOf: DateRule = {
  name: 'length of time',
  words: ['part of'],
  pattern: pattern(
    String.raw`(?:the${gap})?(?:best|better|greater)${gap}part${gap}of${gap}(?<n>${number}|an?)${gap}(?<u>${units})`,
  ),
  read: ({ groups }) => length(durationOf(amountOf(groups?.['n'] ?? ''), unitOf(groups?.['u'] ?? '')), 'approx'),
};

const article: DateRule = {
  name: 'length of time',
  pattern: pattern(
    String.raw`(?:${qualifier})?(?<n>half${gap}an?|another|an?|one)${gap}(?:full${gap}|whole${gap}|half[-${' '}])?(?<u>day|week|fortnight|month|quarter|year|decade|century|weekend)(?<half>${gap}and${gap}a${gap}half)?`,
  ),
  read: ({ groups, 0: words }, { before, after }) => {
    const unit = unitOf(groups?.['u'] ?? '');
    const said =
      groups?.['more'] !== undefined || groups?.['half'] !== undefined || /^(?:half|one|another)/iu.test(words);
    const placed =
      /(?:^|\s)(?:for|in|within|over|during|after|under|every|than|into|lasted|lasts|lasting|took|takes|take|spent|only|just)\s+$/iu.test(
        before,
      );
    const measured = /^\s+(?:of|after|before|into|since|in\s+(?:prison|jail)|long)\b/iu.test(after);
    if (/^[-‐‑]/u.test(after) || (/^\s+(?:ago|later|earlier)/iu.test(after) && !said)) return null;
    if (unit === 'quarter' && !said) return null;
    if (
      unit === 'day' &&
      !said &&
      !(placed && !/(?:in|over|than|into)\s+$/iu.test(before)) &&
      !/^\s+(?:after|before)\b/iu.test(after)
    )
      return null;
    if (!said && !placed && !measured) return null;
    if (/(?:once|twice|times|percent|per cent|%|million|billion|barrels|people)\s+$/iu.test(before)) return null;
    const count = amountOf(groups?.['n'] ?? '') + (groups?.['half'] === undefined ? 0 : 0.5);
    return length(durationOf(count, unit), lengthModifier(groups?.['more']));
  },
};

const hyphened: DateRule = {
  name: 'length of time',
  words: ['long', 'old'],
  pattern: pattern(
    String.raw`(?<w>month|week|year|decade|day|century)s?[-‐‑](?:long|old(?=${gap}(?:treaty|pact|conflict|war|dispute|feud|ban|embargo|insurgency|law|truce|ceasefire|protests?|strike)))`,
  ),
  read: ({ groups, 0: words }, { before }) => {
    // The “year-old” of a “30-year-old treaty” says nothing by itself.
    if (/[\p{L}\d][-‐‑]$/u.test(before)) return null;
    return /s[-‐‑]/u.test(words) ? { kind: 'vague' } : length(durationOf(1, unitOf(groups?.['w'] ?? '')));
  },
};

const everyUnit: DateRule = {
  name: 'recurring time',
  words: ['every', 'each', 'once', 'twice', 'times', 'after', 'day'],
  pattern: pattern(
    String.raw`(?:every|each)${gap}(?:(?<n>${number}|other|second|few|single)${gap})?(?<u>days?|weeks?|weekend|months?|quarter|years?|decade|${season}|morning|night|evening|afternoon)|(?:once|twice|${number}${gap}times)${gap}(?:a|every|per)${gap}(?<v>day|week|month|year)|day${gap}(?:after|by|in)${gap}day|year${gap}after${gap}year`,
  ),
  read: ({ groups, 0: words }) => {
    const word = groups?.['n'] ?? '1';
    const count = /other|second/iu.test(word) ? 2 : /few|single/iu.test(word) ? 1 : numberOf(word);
    const unit = groups?.['u'] ?? groups?.['v'] ?? (/year/iu.test(words) ? 'year' : 'day');
    const isYearly = new RegExp(season, 'iu').test(unit);
    return length(durationOf(count === 0 ? 1 : count, isYearly ? 'year' : unitOf(unit)), 'none', 'set');
  },
};

const many = String.raw`(?:several|many|(?:a${gap}|the${gap}(?:last|past|next|coming)${gap}|the${gap}|past${gap}|next${gap}|last${gap})?few|some|dozens${gap}of|hundreds${gap}of|(?:a${gap})?number${gap}of|multiple|numerous|recent|coming|the${gap}(?:recent|coming|intervening|past|last|preceding|following)|past|last|previous|later|subsequent)`;
const plural = '(?:days|nights|weeks|months|years|decades|centuries|weekends)';

const vague: DateRule = {
  name: 'vague length of time',
  pattern: pattern(
    String.raw`(?:the${gap})?${many}${gap}(?:more${gap}|short${gap}|long${gap}|recent${gap})?${plural}(?:${gap}(?:ago|later|earlier|to${gap}come))?|the${gap}${plural}${gap}(?:to${gap}come|ahead)|the${gap}${plural}(?=${gap}(?:since|leading|that${gap}followed|before|after))|${plural}${gap}(?:ago|later|earlier|to${gap}come)|${plural}(?=${gap}(?:after|before|of))`,
  ),
  read: ({ 0: words }, { before, after }) => {
    if (/^(?:some|past|last)\s/iu.test(words) && /(?:for|the)\s+$/iu.test(before) && /^\s+(?:old)/iu.test(after))
      return null;
    return ageAfter.test(after) ? null : { kind: 'vague' };
  },
};

const afterPreposition = /\b(?:for|in|over|within|after|of|during|through|across|following|took|last|spent|by)\s$/iu;
/** “It took the parties years to agree.” */
const afterVerb = /\b(?:took|takes?|taken|taking|waited|waiting|spent|spend|spending)(?:[^\S\n]\p{L}+){0,3}[^\S\n]$/iu;

const vagueAlone: DateRule = {
  name: 'vague length of time',
  pattern: pattern(String.raw`${plural}(?!-)`),
  read: (_match, { before, after }) => {
    const isPlaced = afterVerb.test(before) || (afterPreposition.test(before) && !/^\s+(?:like|such)/iu.test(after));
    return isPlaced ? { kind: 'vague' } : null;
  },
};

export const lengthRules: readonly DateRule[] = [reach, plain, mostOf, article, hyphened, everyUnit, vague, vagueAlone];
