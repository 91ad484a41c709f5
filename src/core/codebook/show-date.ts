import { dateBounds, isDuration } from '#core/codebook/date-value';

/**
 * Date values as a reader says them: `Friday 25 January 2019`, `21–27 January 2019`, `first half of 2020`, `six months`.
 * Always in British English, so that the same value looks the same on every machine; what EDTF can write and this cannot
 * say stays as it is written.
 */
export function showDate(value: string, modifier = 'none'): string {
  if (value === '') return '';
  const doubt = /[~?%]+$/u.exec(value)?.[0] ?? '';
  const plain = value.slice(0, value.length - doubt.length);
  const words = isDuration(plain) ? showDuration(plain) : (showInterval(plain) ?? showPoint(plain));
  if (words === null) return value;
  const said = withModifier(words, modifier, isDuration(plain));
  if (doubt === '' || modifier === 'approx') return said;
  return doubt === '?' ? `${said}, perhaps` : `about ${said}`;
}

const longMonth = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/gu;
const weekdayName = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d)/u;

/** The same where there is little room: `25 Jan 2019`, `1st half 2020`. */
export function showDateBriefly(value: string, modifier = 'none'): string {
  return showDate(value, modifier)
    .replace(weekdayName, '')
    .replace(longMonth, (name) => name.slice(0, 3))
    .replace(/\b(first|second|third|fourth) (half|quarter) of\b/u, (_words, place: string, unit: string) => {
      return `${{ first: '1st', second: '2nd', third: '3rd' }[place] ?? '4th'} ${unit}`;
    });
}

function withModifier(words: string, modifier: string, isLength: boolean): string {
  switch (modifier) {
    case 'approx':
      return `about ${words}`;
    case 'start':
      return `early ${words}`;
    case 'mid':
      return `mid ${words}`;
    case 'end':
      return `late ${words}`;
    case 'before':
      return isLength ? `less than ${words}` : `before ${words}`;
    case 'after':
      return isLength ? `more than ${words}` : `after ${words}`;
    default:
      return words;
  }
}

/** Where a date stands in a list: by its first moment, then by its last; lengths of time come last. */
export function compareDates(left: string, right: string): number {
  const [a, b] = [dateBounds(left), dateBounds(right)];
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return order(a.min, b.min) || order(a.max, b.max);
}

/** Infinite where an interval is open: they cannot be subtracted. */
function order(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

type Precision = 'day' | 'month' | 'year';

function precisionOf(text: string): Precision | null {
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) return 'day';
  if (/^\d{4}-\d\d$/u.test(text)) return Number(text.slice(5)) <= 12 ? 'month' : null;
  return /^\d{4}$/u.test(text) ? 'year' : null;
}

function dateIn(text: string): Date | null {
  const bounds = dateBounds(text);
  return bounds === null ? null : new Date(bounds.min);
}

function showPoint(text: string): string | null {
  const decade = /^(\d{3})X$/u.exec(text)?.[1];
  if (decade !== undefined) return `${decade}0s`;
  const century = /^(\d\d)XX$/u.exec(text)?.[1];
  if (century !== undefined) return `${ordinal(Number(century) + 1)} century`;
  const moment = dateIn(text);
  const precision = precisionOf(text);
  if (moment === null || precision === null) return null;
  switch (precision) {
    case 'day':
      // The comma after the weekday differs between versions of the data.
      return day.format(moment).replace(',', '');
    case 'month':
      return month.format(moment);
    case 'year':
      return text;
  }
}

function ordinal(count: number): string {
  const end = count % 100 >= 11 && count % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${String(count)}${end}`;
}

function showInterval(text: string): string | null {
  const [first, last, more] = text.split('/');
  if (first === undefined || last === undefined || more !== undefined) return null;
  if (first === '..' || first === '') return ends(last, 'until');
  if (last === '..' || last === '') return ends(first, 'from');
  const [from, to] = [dateIn(first), dateIn(last)];
  const precision = precisionOf(first);
  if (from === null || to === null || precision === null || precision !== precisionOf(last)) return null;
  switch (precision) {
    case 'day':
      return dayRange(from, to);
    case 'month':
      return periodName(first, last) ?? monthRange(from, to);
    case 'year':
      return `${first}–${last}`;
  }
}

function ends(text: string, word: string): string | null {
  const shown = showPoint(text);
  return shown === null ? null : `${word} ${shown}`;
}

/** Not by `formatRange`, whose dash and spaces differ between versions of the data. */
function dayRange(from: Date, to: Date): string {
  if (from.getUTCFullYear() !== to.getUTCFullYear()) return `${date.format(from)} – ${date.format(to)}`;
  if (from.getUTCMonth() !== to.getUTCMonth()) return `${dayAndMonth.format(from)} – ${date.format(to)}`;
  return `${String(from.getUTCDate())}–${date.format(to)}`;
}

function monthRange(from: Date, to: Date): string {
  if (from.getUTCFullYear() !== to.getUTCFullYear()) return `${month.format(from)} – ${month.format(to)}`;
  return `${monthName.format(from)}–${month.format(to)}`;
}

const periods: Readonly<Record<string, string>> = {
  '01/03': 'first quarter of',
  '04/06': 'second quarter of',
  '07/09': 'third quarter of',
  '10/12': 'fourth quarter of',
  '01/06': 'first half of',
  '07/12': 'second half of',
  '03/05': 'spring',
  '06/08': 'summer',
  '09/11': 'autumn',
};

function periodName(first: string, last: string): string | null {
  const [firstYear, lastYear] = [first.slice(0, 4), last.slice(0, 4)];
  const key = `${first.slice(5)}/${last.slice(5)}`;
  if (key === '12/02' && Number(lastYear) === Number(firstYear) + 1) return `winter ${firstYear}/${lastYear.slice(2)}`;
  const name = firstYear === lastYear ? periods[key] : undefined;
  return name === undefined ? null : `${name} ${firstYear}`;
}

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function showDuration(text: string): string {
  const parts = Array.from(text.matchAll(/(\d+)([YMWD])/gu), ([, digits = '', unit = '']) => {
    const count = Number(digits);
    const name = { Y: 'year', M: 'month', W: 'week', D: 'day' }[unit] ?? '';
    return `${small[count - 1] ?? String(count)} ${count === 1 ? name : `${name}s`}`;
  });
  return parts.join(' and ');
}
