/** From what an expression says to values: likeliest first, the runner-up next. */
import {
  addDays,
  dayNumber,
  dayOfNumber,
  dayText,
  decadeText,
  easterOf,
  isDay,
  monthNumber,
  monthsText,
  monthText,
  weekdayOf,
  weekendText,
  weekText,
  yearText,
  type CalendarDay,
} from '#core/suggest/dates/calendar';
import type { DateExpression, Unit, YearSaid } from '#core/suggest/dates/expression';
import type { TenseCue } from '#core/suggest/dates/tense';
import type { DateReading, Modifier } from '#core/suggest/suggestion';

/** The day from which an expression counts, as exactly as it is known. */
export interface Reference {
  readonly year: number;
  /** `null` where only the year is known. */
  readonly month: number | null;
  readonly day: number | null;
}

export interface ResolveContext {
  /** Date of the document or region; `null` where it is not filled in. */
  readonly document: Reference | null;
  /** The last date before the expression in the text, and the value it has. */
  readonly text: Reference | null;
  readonly textValue: string;
  /** The last whole day before it, for what counts in days and weeks. */
  readonly textDay: Reference | null;
  /** What the sentence tells; asked only where it matters. */
  readonly tense: () => TenseCue;
  /** Years that the text gave to the same day or month before. */
  readonly yearBefore: (month: number, day: number | null) => number | null;
}

export interface Resolution {
  readonly readings: readonly DateReading[];
  readonly needsDate: boolean;
}

const nothing: Resolution = { readings: [], needsDate: false };
const asksForDate: Resolution = { readings: [], needsDate: true };

/** `2019-01-25`, `2019-01` or `2019`; `null` for anything else. The first day of an interval counts. */
export function referenceOf(value: string): Reference | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:\/|$)/u.exec(value);
  if (match === null) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

export function resolveDate(expression: DateExpression, context: ResolveContext): Resolution {
  switch (expression.kind) {
    case 'vague':
      return nothing;
    case 'fixed':
      return found(
        expression.values.map((value, index) =>
          reading(value, expression.modifier, 'none', index === 0 ? 'as it is written' : 'month before day'),
        ),
      );
    case 'length':
      return found([
        {
          value: expression.value,
          modifier: expression.modifier,
          type: expression.type,
          anchor: 'none',
          rule: expression.type === 'set' ? 'how often it recurs' : 'as long as it is written',
        },
      ]);
    case 'day':
      return resolveDay(expression.year, context, expression.month, expression.day, (year) =>
        isDay({ year, month: expression.month, day: expression.day })
          ? dayText({ year, month: expression.month, day: expression.day })
          : null,
      );
    case 'days': {
      const { first, last } = expression;
      return resolveDay(expression.year, context, first[0], first[1], (year) => {
        const from = { year, month: first[0], day: first[1] };
        const to = { year: last[0] < first[0] ? year + 1 : year, month: last[0], day: last[1] };
        return isDay(from) && isDay(to) ? `${dayText(from)}/${dayText(to)}` : null;
      });
    }
    case 'easter':
      return resolveDay(expression.year, context, 4, 10, (year) => dayText(addDays(easterOf(year), expression.days)));
    case 'months':
      return resolveMonths(expression, context);
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'shift':
      return resolveShift(expression, context);
    case 'same-period':
      return resolveSamePeriod(expression.year, context);
  }
}

/** Counting back from a document leads out of the years that are written with four digits. */
const storable = /^(?:P\d|\d\dXX$|[1-9]\d\d[\dX])(?!.*\/(?![1-9]\d{3}))/u;

function found(readings: readonly DateReading[]): Resolution {
  const seen = new Set<string>();
  const different = readings.filter(({ value, modifier }) => {
    if (!storable.test(value)) return false;
    const key = `${value} ${modifier}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { readings: different, needsDate: false };
}

function reading(value: string, modifier: Modifier, anchor: DateReading['anchor'], rule: string): DateReading {
  return { value, modifier, type: 'date', anchor, rule };
}

function because(rule: string, { words }: TenseCue): string {
  return words === '' ? rule : `${rule}, because of “${words.replace(/\s+/gu, ' ')}”`;
}

/** A day of a month whose year may have to be found: by tense, and near the document’s date without one. */
function resolveDay(
  said: YearSaid,
  context: ResolveContext,
  month: number,
  day: number,
  valueIn: (year: number) => string | null,
): Resolution {
  const given = yearGiven(said, context);
  if (given === 'missing') return asksForDate;
  if (given !== null) {
    const value = valueIn(given.year);
    return value === null ? nothing : found([reading(value, 'none', given.anchor, given.rule)]);
  }
  const known = context.yearBefore(month, day);
  const { document } = context;
  if (document === null) {
    if (known === null) return asksForDate;
    const value = valueIn(known);
    return value === null ? nothing : found([reading(value, 'none', 'text', 'the year it has before in the text')]);
  }
  const tense = context.tense();
  const here = dayNumber({ year: document.year, month: document.month ?? 7, day: document.day ?? 15 });
  // The 29th of February may not be there.
  const at = (year: number) => dayNumber({ year, month, day: Math.min(day, 28) });
  const isLater = at(document.year) > here;
  const past = isLater ? document.year - 1 : document.year;
  const future = isLater || at(document.year) === here ? document.year : document.year + 1;
  const isNear = here - at(past) <= (tense.isWeak === true ? 120 : 240);
  const isPast = tense.tense === 'none' || tense.isWeak === true ? isNear : tense.tense === 'past';
  const first = isPast ? past : future;
  const order =
    known === null
      ? [first, first === past ? past + 1 : future - 1, first === past ? past - 1 : future + 1]
      : [known, first, known + 1, known - 1];
  return found(
    order.flatMap((year) => {
      const value = valueIn(year);
      if (value === null) return [];
      return [reading(value, 'none', 'document', ruleOfYear(year, first, known, document, tense))];
    }),
  );
}

function ruleOfYear(year: number, first: number, known: number | null, document: Reference, tense: TenseCue): string {
  if (year === known) return 'the year it has before in the text';
  const rule =
    year === document.year
      ? 'the year of the document'
      : year < document.year
        ? `${year === document.year - 1 ? 'the year' : 'two years'} before the document’s`
        : 'the year after the document’s';
  return year === first ? because(rule, tense) : rule;
}

/** A year that the words give; `missing` where they count from a document without a date. */
function yearGiven(
  said: YearSaid,
  { document }: ResolveContext,
): { readonly year: number; readonly anchor: DateReading['anchor']; readonly rule: string } | 'missing' | null {
  switch (said.kind) {
    case 'year':
      return { year: said.year, anchor: 'none', rule: 'as it is written' };
    case 'shift':
      if (document === null) return 'missing';
      return { year: document.year + said.by, anchor: 'document', rule: `counted from ${String(document.year)}` };
    case 'which':
    case 'open':
      return null;
  }
}

type MonthsExpression = Extract<DateExpression, { kind: 'months' }>;

function resolveMonths(expression: MonthsExpression, context: ResolveContext): Resolution {
  const { first, last, modifier, year: said } = expression;
  const valueIn = (year: number) => monthsText(year * 12 + first - 1, year * 12 + last - 1);
  const given = yearGiven(said, context);
  if (given === 'missing') return asksForDate;
  if (given !== null) return found([reading(valueIn(given.year), modifier, given.anchor, given.rule)]);
  const { document } = context;
  const known = said.kind === 'open' ? context.yearBefore(first, null) : null;
  if (document === null) {
    if (known === null) return asksForDate;
    return found([reading(valueIn(known), modifier, 'text', 'the year it has before in the text')]);
  }
  const tense = context.tense();
  const here = monthNumber({ year: document.year, month: document.month ?? 7 });
  const best = said.kind === 'which' ? namedYear(expression, here, said.which) : bareYear(expression, here, tense);
  const others = tense.tense === 'future' ? [best - 1, best + 1] : [best + 1, best - 1];
  // With “last” and “next” the other one that it can mean comes second.
  const order = said.kind === 'which' && said.which === 'next' ? [best, best - 1, best + 1] : [best, ...others];
  return found(
    [...(known === null ? [] : [known]), ...order].map((year) =>
      reading(valueIn(year), modifier, 'document', ruleOfYear(year, best, known, document, tense)),
    ),
  );
}

function namedYear({ first, last }: MonthsExpression, here: number, which: 'this' | 'last' | 'next'): number {
  const year = Math.floor(here / 12);
  const begins = (of: number) => of * 12 + first - 1;
  const ends = (of: number) => of * 12 + last - 1;
  switch (which) {
    case 'this':
      // In January, “this winter” began the year before.
      return ends(year - 1) >= here ? year - 1 : year;
    case 'last': {
      if (ends(year) < here) return year;
      return ends(year - 1) < here ? year - 1 : year - 2;
    }
    case 'next':
      return begins(year) > here ? year : year + 1;
  }
}

const looksAhead =
  /^(?:promised|pledged|vowed|predicted|announced|expected|called|proposed|agreed|delayed|postponed)$/iu;

/** News speaks of the month that was, unless something says that it is to come. */
function bareYear({ first, last }: MonthsExpression, here: number, { tense, isWeak, words }: TenseCue): number {
  const year = Math.floor(here / 12);
  const begins = year * 12 + first - 1;
  const length = last - first;
  if (begins <= here && here <= begins + length) return year;
  const past = begins <= here ? year : year - 1;
  const future = begins > here ? year : year + 1;
  const sincePast = here - (past * 12 + first - 1);
  // “Promised another rise in July”, in June: not the July of the year before.
  if (tense === 'past') return sincePast >= 10 && looksAhead.test(words) ? future : past;
  if (tense === 'future') return isWeak === true && sincePast <= 3 ? past : future;
  return sincePast <= 9 ? past : future;
}

function resolveWeekday(
  { weekday, which, modifier }: Extract<DateExpression, { kind: 'weekday' }>,
  { document, textDay, tense: askTense }: ResolveContext,
): Resolution {
  const fromText = which === 'following' || which === 'previous';
  const reference = fromText ? wholeDay(textDay) : wholeDay(document);
  if (reference === null) return fromText ? nothing : document === null ? asksForDate : nothing;
  const tense: TenseCue = which === 'bare' || which === 'this' ? askTense() : { tense: 'none', words: '' };
  const here = dayNumber(reference);
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  const monday = here - weekdayOf(reference);
  const name = weekdayName(weekday);
  const anchor = fromText ? 'text' : 'document';
  const say = (days: number): string => {
    if (fromText) return `the ${name} ${days > 0 ? 'after' : 'before'} the date before it in the text`;
    if (days === 0) return 'the day of the document';
    const far = Math.abs(days) > 7 ? `the ${name} after next` : `the ${name} after the document’s date`;
    return days > 0 ? far : Math.abs(days) > 7 ? `the last ${name} but one` : `the ${name} before the document’s date`;
  };
  const of = (days: readonly number[], cue = false): Resolution =>
    found(
      days.map((by, index) =>
        reading(
          dayText(dayOfNumber(here + by)),
          modifier,
          anchor,
          cue && index === 0 ? because(say(by), tense) : say(by),
        ),
      ),
    );
  const past = ahead === 0 ? 0 : ahead - 7;
  const strictlyPast = ahead - 7;
  const next = ahead === 0 ? 7 : ahead;
  switch (which) {
    case 'following':
      return of([next, next + 7]);
    case 'previous':
      return of([strictlyPast, strictlyPast - 7]);
    case 'last':
      return of([strictlyPast, strictlyPast - 7]);
    case 'week-before':
      return of([monday - 7 + weekday - here, monday + weekday - here]);
    case 'week-after':
      return of([monday + 7 + weekday - here, monday + weekday - here]);
    case 'next': {
      const inNextWeek = monday + 7 + weekday - here;
      return of(inNextWeek === next ? [next, next + 7] : [inNextWeek, next]);
    }
    case 'this':
      return tense.tense === 'past' ? of([past, next], true) : of([ahead, ahead - 7], true);
    case 'bare':
      return tense.tense === 'future'
        ? of(ahead === 0 ? [0, 7, -7] : [ahead, ahead - 7, ahead + 7], true)
        : of(past === 0 ? [0, -7, 7] : [past, past + 7, past - 7], true);
  }
}

function weekdayName(weekday: number): string {
  return ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday] ?? '';
}

function wholeDay(reference: Reference | null): CalendarDay | null {
  if (reference?.month == null || reference.day === null) return null;
  return { year: reference.year, month: reference.month, day: reference.day };
}

type ShiftExpression = Extract<DateExpression, { kind: 'shift' }>;

function resolveShift(expression: ShiftExpression, context: ResolveContext): Resolution {
  const { unit, by, from, modifier } = expression;
  const { document, tense } = context;
  const text = unit === 'day' || unit === 'week' || unit === 'weekend' ? context.textDay : context.text;
  const anchor = from === 'text' && text !== null ? 'text' : 'document';
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

function resolveSamePeriod(said: YearSaid, context: ResolveContext): Resolution {
  const given = yearGiven(said, context);
  if (given === 'missing') return asksForDate;
  const months = /^\d{4}-(\d{2})(?:-\d{2})?(?:\/\d{4}-(\d{2})(?:-\d{2})?)?$/u.exec(context.textValue);
  if (months === null || given === null) return nothing;
  const first = Number(months[1]);
  const last = Number(months[2] ?? months[1]);
  const value = monthsText(given.year * 12 + first - 1, given.year * 12 + last - 1);
  return found([reading(value, 'none', 'text', 'the months before it in the text, in this year')]);
}
