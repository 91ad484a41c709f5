/** From what an expression says to values: likeliest first, the runner-up next. */
import { addDays, dayText, easterOf, isDay } from '#core/suggest/dates/calendar';
import { type DateExpression } from '#core/suggest/dates/expression';
import { found, nothing, reading, type Resolution, type ResolveContext } from '#core/suggest/dates/resolution';
import { resolveDay } from '#core/suggest/dates/resolve-day';
import { resolveMonths, resolveSamePeriod } from '#core/suggest/dates/resolve-months';
import { resolveShift } from '#core/suggest/dates/resolve-shift';
import { resolveWeekday } from '#core/suggest/dates/resolve-weekday';

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
