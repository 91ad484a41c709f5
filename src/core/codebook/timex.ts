import { isDuration } from '#core/codebook/date-value';

/**
 * TIMEX3 of a date, for programs that read TimeML: type, value, mod and what it is anchored to. After TimeML 1.2.1
 * (annotation guidelines, section 2.2, and the TIMEX3 tag of the specification). Derived when it is asked for: the EDTF
 * value and the modifier are what is stored.
 */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET' | '';
  /** ISO 8601 in the TIMEX manner: `2019-W04`, `2020-Q2`, `199`, `P6M`; empty where TIMEX3 has no word for it. */
  readonly value: string;
  readonly mod: TimexModifier | '';
  /** First and last day of an interval that TIMEX3 cannot write as one value; else empty. */
  readonly begin: string;
  readonly end: string;
  /** What it counts from; `creation` is the document’s creation time, `t0` of TimeML. */
  readonly anchor: 'creation' | 'text' | '';
}

export type TimexModifier = 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'START' | 'MID' | 'END' | 'APPROX';

export interface TimexSource {
  /** EDTF or ISO 8601 duration; empty where it is not filled in. */
  readonly value: string;
  /** A value of the codebook’s modifier. */
  readonly modifier: string;
  /** The tagged words: they tell a set from a length of time, and what counts from the document. */
  readonly quote: string;
  /** From the codebook’s attributes `type` and `anchor`, where the project fills them in. */
  readonly type?: string;
  readonly anchor?: string;
}

export function timexOf(source: TimexSource): Timex {
  const { value, modifier, quote } = source;
  const type = typeOf(source);
  if (type === '') return { type, value: '', mod: '', begin: '', end: '', anchor: '' };
  const plain = value.replace(/[~?%]+$/u, '');
  const written = isDuration(plain) ? plain : timexValue(plain);
  const [begin = '', end = ''] = written === '' ? plain.split('/') : [];
  const isUncertain = plain !== value && modifier !== 'approx' && (modifier === '' || modifier === 'none');
  return {
    type,
    value: written,
    mod: isUncertain ? 'APPROX' : modOf(modifier, type),
    begin: dayOrNothing(begin),
    end: dayOrNothing(end),
    anchor: anchorOf(source.anchor, type, quote),
  };
}

function typeOf({ value, type, quote }: TimexSource): Timex['type'] {
  if (value === '') return '';
  if (type === 'set' || (isDuration(value) && recurs.test(quote))) return 'SET';
  if (isDuration(value)) return 'DURATION';
  return type === 'time' ? 'TIME' : 'DATE';
}

const recurs = /\b(?:every|each|once|twice|annually|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|times\s+an?)\b/iu;

function timexValue(value: string): string {
  if (!value.includes('/')) {
    // A decade is three digits, a century two.
    const digits = /^(\d{2,3})X{1,2}$/u.exec(value)?.[1];
    return digits ?? value;
  }
  return weekOf(value) ?? monthsOf(value) ?? '';
}

const dayLength = 86_400_000;

/** `2019-W04` of Monday to Sunday, `2019-W04-WE` of Saturday and Sunday. */
function weekOf(value: string): string | null {
  const [first, last] = value.split('/').map((day) => (/^\d{4}-\d\d-\d\d$/u.test(day) ? Date.parse(day) : Number.NaN));
  if (first === undefined || last === undefined || Number.isNaN(first) || Number.isNaN(last)) return null;
  const weekday = new Date(first).getUTCDay();
  if (weekday === 1 && last - first === 6 * dayLength) return isoWeek(first);
  return weekday === 6 && last - first === dayLength ? `${isoWeek(first - 5 * dayLength)}-WE` : null;
}

/** ISO 8601 week of a Monday: the year is that of its Thursday. */
function isoWeek(monday: number): string {
  const thursday = monday + 3 * dayLength;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * dayLength)) + 1;
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}

/** Quarters, halves and seasons, where the months are exactly theirs. */
function monthsOf(value: string): string | null {
  const match = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/u.exec(value);
  if (match === null) return null;
  const [, year = '', first = '', lastYear = '', last = ''] = match;
  if (`${first}/${last}` === '12/02' && Number(lastYear) === Number(year) + 1) return `${year}-WI`;
  const word = year === lastYear ? periods[`${first}/${last}`] : undefined;
  return word === undefined ? null : `${year}-${word}`;
}

const periods: Readonly<Record<string, string>> = {
  '01/03': 'Q1',
  '04/06': 'Q2',
  '07/09': 'Q3',
  '10/12': 'Q4',
  '01/06': 'H1',
  '07/12': 'H2',
  '03/05': 'SP',
  '06/08': 'SU',
  '09/11': 'FA',
};

/** `before` and `after` say of a length of time that it is less or more. */
function modOf(modifier: string, type: Timex['type']): TimexModifier | '' {
  const isLength = type === 'DURATION' || type === 'SET';
  switch (modifier) {
    case 'approx':
      return 'APPROX';
    case 'start':
      return 'START';
    case 'mid':
      return 'MID';
    case 'end':
      return 'END';
    case 'before':
      return isLength ? 'LESS_THAN' : 'BEFORE';
    case 'after':
      return isLength ? 'MORE_THAN' : 'AFTER';
    default:
      return '';
  }
}

function dayOrNothing(text: string): string {
  return /^\d{4}(?:-\d\d){0,2}$/u.test(text) ? text : '';
}

const namesItself = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\d0s\b|century/iu;
const fromText = /\b(?:later|earlier|following|previous|preceding|same|that|after|before|next day)\b/iu;

function anchorOf(said: string | undefined, type: Timex['type'], quote: string): Timex['anchor'] {
  switch (said) {
    case 'document':
      return 'creation';
    case 'text':
      return 'text';
    case 'none':
      return '';
    default:
      if (type === 'DURATION' || type === 'SET' || namesItself.test(quote)) return '';
      return fromText.test(quote) ? 'text' : 'creation';
  }
}
