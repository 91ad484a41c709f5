/** What the rules for days, months and years share. */
import { isDay } from '#core/suggest/dates/calendar';
import { yearSaid, type DateExpression, type Unit, type YearSaid } from '#core/suggest/dates/expression';
import { fullYear, gap, monthOf, stepOf } from '#core/suggest/dates/vocabulary';
import type { Modifier } from '#core/suggest/suggestion';

export function fixed(value: string, modifier: Modifier = 'none'): DateExpression {
  return { kind: 'fixed', values: [value], modifier };
}

/** Digits of a day, `undefined` where they are none; with or without `st` and `th`. */
export function numberIn(words: string | undefined): number {
  return Number.parseInt(words ?? '', 10);
}

/** A day that the calendar has; without a year, one of a leap year will do. */
export function dayIn(
  said: YearSaid,
  monthWord: string | undefined,
  dayWord: string | undefined,
): DateExpression | null {
  const inMonth = monthOf(monthWord ?? '');
  const onDay = numberIn(dayWord);
  const sample = said.kind === 'year' ? said.year : 2000;
  if (inMonth === undefined || !isDay({ year: sample, month: inMonth, day: onDay })) return null;
  return { kind: 'day', year: said, month: inMonth, day: onDay };
}

/** `4 May` and `May 4`, but not `may 4` of a verb: one letter tells. */
export function looksLikeMonth(word: string | undefined, hasNumber: boolean): boolean {
  if (word === undefined) return false;
  return /^\p{Lu}/u.test(word) || (hasNumber && !/^(?:may|march|mar|dec)/u.test(word));
}

export const relativeYear = String.raw`(?:the${gap})?(?<which>this|last|next|previous|following)${gap}year`;

/** The year after a day or month: four digits, two after an apostrophe, or `last year`. */
export function saidIn(groups: RegExpMatchArray['groups']): YearSaid {
  const which = groups?.['which'];
  return which === undefined ? yearSaid(fullYear(groups?.['y'])) : { kind: 'shift', by: stepOf(which) };
}

/** Some units from a day. */
export function shift(
  unit: Unit,
  by: number,
  from: 'document' | 'text' | 'story' = 'document',
  modifier: Modifier = 'none',
): DateExpression {
  return { kind: 'shift', unit, by, from, modifier };
}
