/** Days of a month. */
import { dayNumber, dayText, isDay, monthNumber } from '#core/suggest/dates/calendar';
import { type YearSaid } from '#core/suggest/dates/expression';
import {
  asksForDate,
  because,
  found,
  nothing,
  reading,
  ruleOfYear,
  yearGiven,
  type Resolution,
  type ResolveContext,
} from '#core/suggest/dates/resolution';

/** A day of a month whose year may have to be found: by tense, and near the document’s date without one. */
export function resolveDay(
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
  // A day or two ahead is the dateline’s own week, not the year before: “Oct. 13” in a text of 10 October.
  const daysAhead = at(document.year) - here;
  const isClose = document.day != null && daysAhead > 0 && daysAhead <= 7;
  const isPast = isClose
    ? false
    : document.day != null && daysAhead < 0 && daysAhead >= -7
      ? true
      : tense.tense === 'none' || tense.isWeak === true
        ? isNear
        : tense.tense === 'past';
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

/** `the 12th`: the nearest one that the tense allows. */
export function resolveDayOfMonth(day: number, { document, tense }: ResolveContext): Resolution {
  if (document?.month == null) return document === null ? asksForDate : nothing;
  const here = monthNumber({ year: document.year, month: document.month });
  const on = document.day ?? 15;
  const cue = tense();
  const isFuture = cue.tense === 'future' || (cue.tense === 'none' && day - on > 0 && day - on < 15);
  const first = isFuture ? (day >= on ? here : here + 1) : day <= on ? here : here - 1;
  const order = [first, isFuture ? first - 1 : first + 1];
  return found(
    order.flatMap((month) => {
      const of = { year: Math.floor(month / 12), month: (month % 12) + 1, day };
      if (!isDay(of)) return [];
      const rule =
        month === here
          ? 'in the month of the document'
          : `in the month ${month < here ? 'before' : 'after'} the document’s`;
      return [reading(dayText(of), 'none', 'document', month === first ? because(rule, cue) : rule)];
    }),
  );
}
