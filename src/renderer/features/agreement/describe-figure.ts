import type { AgreementTable, Figure } from '#core/review/agreement/agreement-table';
import { formatCount, formatFigure, formatValue } from '#core/review/report/format-figure';
import { measureNames } from '#core/review/report/measure-names';
import { smallSample } from '#core/review/report/small-sample';

/** A figure in one sentence, as a screen reader says it. */
export function describeFigure(table: Pick<AgreementTable, 'shared'>, variable: string, figure: Figure): string {
  const name = `${variable}, ${measureNames[figure.measure].name}`;
  if (figure.value === null) return `${name}: undefined. ${figure.reason}`;
  const { interval, measure } = figure;
  const range =
    interval === null
      ? ''
      : `, interval from ${formatValue(interval.low, measure)} to ${formatValue(interval.high, measure)}`;
  const little = smallSample(table, figure).map((said) => `, ${said}`);
  return `${name}: ${formatFigure(figure)}${range}, n ${formatCount(figure.n)}${little.join('')}`;
}
