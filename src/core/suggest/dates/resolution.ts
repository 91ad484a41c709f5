/** What the values of an expression are found from, and how readings are made. */
import { type CalendarDay } from '#core/suggest/dates/calendar';
import { type YearSaid } from '#core/suggest/dates/expression';
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
  /** The last whole day before it that is not after the document’s. */
  readonly storyDay: Reference | null;
  /** What the sentence tells; asked only where it matters. */
  readonly tense: () => TenseCue;
  /** Years that the text gave to the same day or month before. */
  readonly yearBefore: (month: number, day: number | null) => number | null;
}

export interface Resolution {
  readonly readings: readonly DateReading[];
  readonly needsDate: boolean;
}

export const nothing: Resolution = { readings: [], needsDate: false };
export const asksForDate: Resolution = { readings: [], needsDate: true };

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

/** Counting back from a document leads out of the years that are written with four digits. */
const storable = /^(?:P\d|\d\dXX$|[1-9]\d\d[\dX])(?!.*\/(?![1-9]\d{3}))/u;

export function found(readings: readonly DateReading[]): Resolution {
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

export function reading(value: string, modifier: Modifier, anchor: DateReading['anchor'], rule: string): DateReading {
  return { value, modifier, type: 'date', anchor, rule };
}

export function because(rule: string, { words }: TenseCue): string {
  return words === '' ? rule : `${rule}, because of “${words.replace(/\s+/gu, ' ')}”`;
}

export function wholeDay(reference: Reference | null): CalendarDay | null {
  if (reference?.month == null || reference.day === null) return null;
  return { year: reference.year, month: reference.month, day: reference.day };
}

export function ruleOfYear(
  year: number,
  first: number,
  known: number | null,
  document: Reference,
  tense: TenseCue,
): string {
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
export function yearGiven(
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
