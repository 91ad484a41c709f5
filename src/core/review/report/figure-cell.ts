import type { Figure } from '#core/review/agreement/agreement-table';
import { formatFigure, formatInterval } from '#core/review/report/format-figure';
import type { TableCell } from '#core/review/report/report-blocks';

/** A value with its interval below; nothing where the measure is not made. */
export function figureCell(figure: Figure | undefined): TableCell {
  if (figure === undefined) return { text: '' };
  const text = formatFigure(figure);
  return figure.interval === null ? { text } : { text, below: formatInterval(figure.interval, figure.measure) };
}
