import type { AgreementTable, Figure } from '#core/review/agreement/agreement-table';
import { formatFigure, formatInterval } from '#core/review/report/format-figure';
import type { TableCell } from '#core/review/report/report-blocks';
import { signOf } from '#core/review/report/small-sample';

/** A value, marked where it rests on little, with its interval below; nothing where the measure is not made. */
export function figureCell(table: Pick<AgreementTable, 'shared'>, figure: Figure | undefined): TableCell {
  if (figure === undefined) return { text: '' };
  const text = `${formatFigure(figure)}${signOf(table, figure)}`;
  return figure.interval === null ? { text } : { text, below: formatInterval(figure.interval, figure.measure) };
}
