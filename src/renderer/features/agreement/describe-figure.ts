import type { Figure } from '#core/review/agreement/agreement-table';
import { formatCount, formatFigure, formatValue } from '#core/review/report/format-figure';
import { measureNames } from '#core/review/report/measure-names';

/** A figure in one sentence, as a screen reader says it. */
export function describeFigure(variable: string, figure: Figure): string {
  const name = `${variable}, ${measureNames[figure.measure].name}`;
  if (figure.value === null) return `${name}: undefined. ${figure.reason}`;
  const { interval, measure } = figure;
  const range =
    interval === null
      ? ''
      : `, interval from ${formatValue(interval.low, measure)} to ${formatValue(interval.high, measure)}`;
  return `${name}: ${formatFigure(figure)}${range}, n ${formatCount(figure.n)}`;
}
