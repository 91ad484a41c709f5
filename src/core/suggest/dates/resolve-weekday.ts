/** Weekdays. */
import { dayNumber, dayOfNumber, dayText, weekdayOf } from '#core/suggest/dates/calendar';
import { type DateExpression } from '#core/suggest/dates/expression';
import {
  asksForDate,
  because,
  found,
  nothing,
  reading,
  wholeDay,
  type Resolution,
  type ResolveContext,
} from '#core/suggest/dates/resolution';
import type { TenseCue } from '#core/suggest/dates/tense';

export function resolveWeekday(
  { weekday, last, which, modifier }: Extract<DateExpression, { kind: 'weekday' }>,
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
          last === undefined
            ? dayText(dayOfNumber(here + by))
            : `${dayText(dayOfNumber(here + by))}/${dayText(dayOfNumber(here + by + ((last - weekday + 7) % 7)))}`,
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
    case 'coming':
      return of([next, next + 7]);
    case 'week-later':
      return of([next + 7, next]);
    case 'week-earlier':
      return of([strictlyPast - 7, strictlyPast]);
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
      // “Was to hold talks Wednesday”, on Thursday: it was then to come, and is over.
      return tense.tense === 'future' && !(ahead >= 5 && /^(?:was|were)\s/iu.test(tense.words))
        ? of(ahead === 0 ? [0, 7, -7] : [ahead, ahead - 7, ahead + 7], true)
        : of(past === 0 ? [0, -7, 7] : [past, past + 7, past - 7], true);
  }
}

function weekdayName(weekday: number): string {
  return ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday] ?? '';
}
