/** What counts from a day: `last week`, `three days ago`, `six months later`. */
import {
  addDays,
  dayText,
  decadeText,
  monthNumber,
  monthsText,
  monthText,
  weekdayOf,
  weekendText,
  weekText,
  yearText,
} from '#core/suggest/dates/calendar';
import { type DateExpression, type Unit } from '#core/suggest/dates/expression';
import {
  asksForDate,
  found,
  nothing,
  reading,
  wholeDay,
  type Reference,
  type Resolution,
  type ResolveContext,
} from '#core/suggest/dates/resolution';
import type { TenseCue } from '#core/suggest/dates/tense';
import type { DateReading } from '#core/suggest/suggestion';

type ShiftExpression = Extract<DateExpression, { kind: 'shift' }>;

export function resolveShift(expression: ShiftExpression, context: ResolveContext): Resolution {
  const { unit, by, from, modifier } = expression;
  const { document, tense } = context;
  const text =
    from === 'story'
      ? context.storyDay
      : unit === 'day' || unit === 'week' || unit === 'weekend'
        ? context.textDay
        : context.text;
  const anchor = from !== 'document' && text !== null ? 'text' : 'document';
  const reference = anchor === 'text' ? text : document;
  if (reference === null) return asksForDate;
  // Nothing in the text to count from, and “that day” is not the day of the document.
  if (from === 'text' && text === null && by === 0) return nothing;
  const shifts =
    unit === 'weekend' && by === 0 && from === 'document' ? weekendShifts(reference, tense) : neighbours(by);
  const from0 = anchor === 'text' ? 'the date before it in the text' : 'the document’s date';
  return found(
    shifts.flatMap((step) => {
      const value = shifted(reference, unit, step);
      if (value === null) return [];
      return [reading(value, modifier, anchor, `${distance(step, unit)} ${from0}`)];
    }),
  );
}

/** The days up to the document’s; as long as it is written where that is not known. */
export function resolveUpToNow(days: number, { document }: ResolveContext): Resolution {
  const length: DateReading = {
    value: `P${String(days / 7)}W`,
    modifier: 'none',
    type: 'duration',
    anchor: 'none',
    rule: 'as long as it is written',
  };
  const day = wholeDay(document);
  if (day === null) return found([length]);
  const value = `${dayText(addDays(day, -days))}/${dayText(day)}`;
  return found([reading(value, 'none', 'document', 'so long before the document’s date'), length]);
}

/** A runner-up where people mean different things: “last week” is the one before, or this one. */
function neighbours(by: number): readonly number[] {
  if (by === 0) return [0, -1, 1];
  return by < 0 ? [by, by + 1, by - 1] : [by, by - 1, by + 1];
}

/** “The weekend” is the one that was, unless something says that it is to come. */
function weekendShifts(reference: Reference, tense: () => TenseCue): readonly number[] {
  const day = wholeDay(reference);
  const isOn = day !== null && weekdayOf(day) >= 5;
  return isOn || tense().tense === 'future' ? [0, -1] : [-1, 0];
}

function distance(step: number, unit: Unit): string {
  if (step === 0) return `the ${unit} of`;
  const count = Math.abs(step);
  const many = unit === 'century' ? 'centuries' : `${unit}s`;
  const words = count === 1 ? `one ${unit}` : `${String(count)} ${many}`;
  return `${words} ${step < 0 ? 'before' : 'after'}`;
}

/** `null` where the reference is not known exactly enough. */
function shifted(reference: Reference, unit: Unit, by: number): string | null {
  const day = wholeDay(reference);
  switch (unit) {
    case 'day':
      return day === null ? null : dayText(addDays(day, by));
    case 'fortnight':
      return day === null ? null : dayText(addDays(day, by * 14));
    case 'week':
      if (day !== null) return weekText(addDays(day, by * 7));
      return null;
    case 'weekend':
      return day === null ? null : weekendText(addDays(day, by * 7));
    case 'month':
      if (reference.month === null) return null;
      return monthText(monthNumber({ year: reference.year, month: reference.month }) + by);
    case 'quarter': {
      if (reference.month === null) return null;
      const quarter = Math.floor(monthNumber({ year: reference.year, month: reference.month }) / 3) + by;
      return monthsText(quarter * 3, quarter * 3 + 2);
    }
    case 'year':
      return yearText(reference.year + by);
    case 'decade':
      return by < 0 ? yearText(reference.year + by * 10) : decadeText(reference.year + by * 10);
    case 'century': {
      const year = reference.year + by * 100;
      return by === 0 ? `${yearText(year).slice(0, 2)}XX` : yearText(year);
    }
  }
}
