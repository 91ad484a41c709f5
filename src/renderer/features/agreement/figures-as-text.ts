import type { AgreementTable } from '#core/review/agreement/agreement-table';
import { measureNames } from '#core/review/report/measure-names';
import type { FigureGrid } from '#renderer/features/agreement/figure-rows.ts';

/**
 * The grid as lines with tabs, for a spreadsheet: a column each for value, lower and upper end of the interval, and n,
 * with a plain point and minus so that every program reads a number.
 */
export function figuresAsText({ groups, measures }: FigureGrid, { request }: AgreementTable): string {
  const level = `${String(Number((request.level * 100).toFixed(4)))} %`;
  const head = [
    'Variable',
    ...measures.flatMap((measure) => {
      const name = measureNames[measure].name;
      return [name, `${name}, ${level} low`, `${name}, ${level} high`, `${name}, n`];
    }),
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map(({ variable, cells }) => [
      variable.variable.label,
      ...cells.flatMap((figure) => {
        if (figure === null) return ['', '', '', ''];
        const value = figure.value === null ? 'undefined' : digits(figure.value);
        return [value, digits(figure.interval?.low), digits(figure.interval?.high), String(figure.n)];
      }),
    ]),
  );
  return [head, ...rows].map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')).join('\n');
}

function digits(value: number | undefined): string {
  return value === undefined ? '' : String(Number(value.toFixed(6)));
}
