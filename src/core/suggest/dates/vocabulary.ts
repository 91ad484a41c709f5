/** The words of English dates, as parts of regular expressions and as the numbers they stand for. */
import type { Modifier } from '#core/suggest/suggestion';
import type { Unit } from '#core/suggest/dates/expression';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Space inside an expression; a line's end is none. */
export const gap = String.raw`[^\S\n]{1,3}`;
export const year = String.raw`(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d)`;
export const month = String.raw`(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}])|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![\p{L}])\.?)`;
export const day = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d\p{L}%]|[.,:]\d|[^\S\n]?(?:percent|per cent|million|billion|points?)\b)`;
export const weekday = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
export const weekdayShort = String.raw`(?:${weekday}|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.?)`;
/** `2019` or `’19`. */
export const shortYear = String.raw`(?:${year}|['’‘]\d\d(?!\d))`;
export const season = 'spring|summer|autumn|fall|winter';
export const dash = String.raw`[^\S\n]?[-‐‑–—][^\S\n]?`;
export const untilOrAnd = String.raw`(?:${dash}|${gap}(?:to|through|until|till|and)${gap})`;

const smallNumbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const number = String.raw`(?:\d{1,3}(?:\.5)?|(?:${tens.join('|')})(?:[-‐‑](?:${smallNumbers.slice(0, 9).join('|')}))?|${smallNumbers.toReversed().join('|')}|a hundred)`;

/** Early, late, in the middle of; with the hyphen of `mid-June`. */
export const part = String.raw`(?:(?:the${gap})?(?:early|late|mid|middle|(?:start|beginning|turn|end|middle|close)${gap}of)(?:${gap}in|${gap}of)?(?:${gap}|[-‐‑])(?:the${gap})?)`;

/** `undefined` where a word is none of them; full names and abbreviations, with or without their period. */
export function monthOf(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3);
  const index = monthNames.findIndex((name) => name.startsWith(start));
  return index === -1 ? undefined : index + 1;
}

export function weekdayOfWord(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3);
  const index = weekdayNames.findIndex((name) => name.startsWith(start));
  return index === -1 ? undefined : index;
}

export function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/u.test(lower)) return Number(lower);
  if (/^(?:a|an|the)$/u.test(lower)) return 1;
  if (/hundred/u.test(lower)) return 100;
  const [first = '', second] = lower.split(/[-‐‑]/u);
  const ten = tens.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : smallNumbers.indexOf(second) + 1);
  return smallNumbers.indexOf(first) + 1;
}

export function unitOf(word: string): Unit {
  const lower = word.toLowerCase();
  if (lower.startsWith('centur')) return 'century';
  const units: readonly Unit[] = ['weekend', 'week', 'fortnight', 'day', 'month', 'quarter', 'year', 'decade'];
  return units.find((unit) => lower.startsWith(unit)) ?? 'day';
}

/** ISO 8601 duration of a number of units; half a unit goes into the next smaller ones. */
export function durationOf(count: number, unit: Unit): string {
  const half = count % 1 !== 0;
  const whole = Math.floor(count);
  switch (unit) {
    case 'day':
    case 'weekend':
      return `P${String(unit === 'weekend' ? Math.round(count * 2) : Math.round(count))}D`;
    case 'fortnight':
      return `P${String(Math.round(count * 2))}W`;
    case 'week':
      return half ? `P${String(Math.round(count * 7))}D` : `P${String(whole)}W`;
    case 'month':
      return half ? `P${whole > 0 ? `${String(whole)}M` : ''}15D` : `P${String(whole)}M`;
    case 'quarter':
      return `P${String(Math.round(count * 3))}M`;
    case 'year':
      return half ? `P${whole > 0 ? `${String(whole)}Y` : ''}6M` : `P${String(whole)}Y`;
    case 'decade':
      return `P${String(Math.round(count * 10))}Y`;
    case 'century':
      return `P${String(Math.round(count * 100))}Y`;
  }
}

export function partModifier(words: string | undefined): Modifier {
  if (words === undefined) return 'none';
  if (/early|start|beginning|turn/iu.test(words)) return 'start';
  if (/late|end|close/iu.test(words)) return 'end';
  return /mid/iu.test(words) ? 'mid' : 'none';
}

/** `’61` in full; what has four digits or is not there stays. */
export function fullYear(digits: string | undefined): string | undefined {
  if (digits === undefined || digits.length === 4) return digits;
  const two = Number(digits.slice(-2));
  return String(two < 50 ? 2000 + two : 1900 + two);
}

/** What follows a period that is named for itself, not for something else: not the summer of “summer sports”. */
export const standsAlone =
  /^(?:\s*$|[.,;:!?)”"–—]|['’](?!s)|\s+(?:of|in|on|at|by|to|for|from|with|and|or|but|as|is|was|are|were|has|had|have|will|would|could|may|before|after|when|while|until|since|because|that|which|the|a|this|last|next|he|she|it|they|we|said|began|begins|starts|started|\d)(?![\p{L}]))/iu;

/** `last` is -1, `this` 0, `next` 1. */
export function stepOf(word: string): number {
  if (/last|past|previous|prior|preceding/iu.test(word)) return -1;
  return /next|coming|following/iu.test(word) ? 1 : 0;
}
