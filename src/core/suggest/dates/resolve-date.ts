/** From what an expression says to values: likeliest first, the runner-up next. */
import {
  addDays,
  dayText,
  easterOf,
  isDay,
  lengthOfMonth,
  weekdayOf,
  weekText,
  type CalendarDay,
} from '#core/suggest/dates/calendar';
import { type DateExpression } from '#core/suggest/dates/expression';
import { found, nothing, reading, type Resolution, type ResolveContext } from '#core/suggest/dates/resolution';
import { resolveDay, resolveDayOfMonth } from '#core/suggest/dates/resolve-day';
import { resolveMonths, resolveSamePeriod } from '#core/suggest/dates/resolve-months';
import { resolveShift, resolveUpToNow } from '#core/suggest/dates/resolve-shift';
import { resolveWeekday } from '#core/suggest/dates/resolve-weekday';

export function resolveDate(expression: DateExpression, context: ResolveContext): Resolution {
  switch (expression.kind) {
    case 'vague':
      return nothing;
    case 'fixed':
      return found(
        expression.values.map((value, index) =>
          reading(
            value,
            expression.modifier,
            'none',
            index === 0 ? 'as it is written' : 'day and month the other way round',
          ),
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
    case 'day': {
      const { month, day, week } = expression;
      return resolveDay(expression.year, context, month, day, (year) =>
        isDay({ year, month, day }) ? weekOrDay({ year, month, day }, week) : null,
      );
    }
    case 'day-of-month':
      return resolveDayOfMonth(expression.day, context);
    case 'weekday-of-month': {
      const { month, weekday, place } = expression;
      const about = place === -1 ? 25 : place * 7 - 3;
      return resolveDay(expression.year, context, month, about, (year) =>
        dayText(weekdayOfMonth({ year, month, weekday, place })),
      );
    }
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
    case 'up-to-now':
      return resolveUpToNow(expression.days, context);
    case 'same-period':
      return resolveSamePeriod(expression.year, context);
  }
}

function weekOrDay(day: CalendarDay, week: 'around' | 'from' | 'to' | undefined): string {
  switch (week) {
    case undefined:
      return dayText(day);
    case 'around':
      return weekText(day);
    case 'from':
      return `${dayText(day)}/${dayText(addDays(day, 6))}`;
    case 'to':
      return `${dayText(addDays(day, -6))}/${dayText(day)}`;
  }
}

/** The first Monday of a month, or its last one (place -1). */
function weekdayOfMonth(which: { year: number; month: number; weekday: number; place: number }): CalendarDay {
  const { year, month, weekday, place } = which;
  if (place === -1) {
    const last = { year, month, day: lengthOfMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7);
}
