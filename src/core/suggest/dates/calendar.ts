/** Days of the Gregorian calendar as plain numbers; no clock and no time zone come into it. */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const dayLength = 86_400_000;

/** Days since 1970-01-01, which was a Thursday. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

export function dayOfNumber(number: number): CalendarDay {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOfNumber(dayNumber(day) + count);
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: CalendarDay): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** Whether the calendar has such a day: 30 February is none. */
export function isDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Months counted through: January of year 1 is 12. */
export function monthNumber({ year, month }: Pick<CalendarDay, 'year' | 'month'>): number {
  return year * 12 + month - 1;
}

export function dayText({ year, month, day }: CalendarDay): string {
  return `${monthText(monthNumber({ year, month }))}-${two(day)}`;
}

/** `2019-01`, of a month counted through. */
export function monthText(number: number): string {
  return `${yearText(Math.floor(number / 12))}-${two((number % 12) + 1)}`;
}

export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** `199X`, of any year in it. */
export function decadeText(year: number): string {
  return `${yearText(year).slice(0, 3)}X`;
}

/** Monday to Sunday around the day, as an EDTF interval. */
export function weekText(day: CalendarDay): string {
  const monday = addDays(day, -weekdayOf(day));
  return `${dayText(monday)}/${dayText(addDays(monday, 6))}`;
}

/** Saturday and Sunday of the day's week. */
export function weekendText(day: CalendarDay): string {
  const saturday = addDays(day, 5 - weekdayOf(day));
  return `${dayText(saturday)}/${dayText(addDays(saturday, 1))}`;
}

/** A run of months, counted through, as an EDTF interval. */
export function monthsText(first: number, last: number): string {
  return first === last ? monthText(first) : `${monthText(first)}/${monthText(last)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm, Meeus 1991, chapter 8). */
export function easterOf(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}
