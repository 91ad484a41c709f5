import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { AgreementTable, Figure } from '#core/review/agreement/agreement-table';
import { formatCount, formatFigure, formatNumber } from '#core/review/report/format-figure';
import { measureNames } from '#core/review/report/measure-names';
import { smallSample, smallSampleSign } from '#core/review/report/small-sample';
import type { FigureGrid as Grid, FigureRow } from '#renderer/features/agreement/figure-rows.ts';
import { stepInGrid, type GridPlace } from '#renderer/features/agreement/step-in-grid.ts';
import { describeFigure } from '#renderer/features/agreement/describe-figure.ts';
import '#renderer/features/agreement/figure-grid.css';

interface Props {
  readonly table: Pick<AgreementTable, 'shared'>;
  readonly grid: Grid;
  /** Variable and measure of the figure one looks into. */
  readonly chosen: { readonly variable: string; readonly measure: string } | null;
  readonly onChoose: (row: FigureRow, figure: Figure) => void;
}

/** All figures at a glance: arrow keys go from figure to figure, Enter looks into one. */
export function FigureGrid({ table: measured, grid, chosen, onChoose }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const rows = grid.groups.flatMap((group) => group.rows);
  const filled = rows.map(({ cells }) => cells.map((figure) => figure !== null));
  const [asked, setAsked] = useState<GridPlace>({ row: 0, column: 0 });
  const current = stepInGrid(filled, asked, 'stay');

  // With the details open the table is lower, and what they are about may have gone out of sight.
  useEffect(() => {
    table.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || current === null || event.altKey || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    const next = stepInGrid(filled, current, step);
    if (next === null) return;
    setAsked(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${placeName(next)}"]`)?.focus();
  };

  return (
    <table ref={table} className="agreement-grid" role="grid" aria-label="Agreement" onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">Variable</th>
          {grid.measures.map((measure) => (
            <th key={measure} scope="col" className="agreement-number" title={measureNames[measure].name}>
              {measureNames[measure].short}
            </th>
          ))}
        </tr>
      </thead>
      {grid.groups.map((group) => (
        <tbody key={group.id}>
          <tr className="agreement-group">
            <th scope="rowgroup" colSpan={grid.measures.length + 1}>
              {group.label}
            </th>
          </tr>
          {group.rows.map((row) => {
            const rowIndex = rows.indexOf(row);
            return (
              <tr key={row.variable.variable.id}>
                <th scope="row">{row.label}</th>
                {row.cells.map((figure, column) => (
                  <FigureCell
                    key={grid.measures[column]}
                    table={measured}
                    row={row}
                    figure={figure}
                    place={{ row: rowIndex, column }}
                    isCurrent={current?.row === rowIndex && current.column === column}
                    isChosen={
                      chosen !== null &&
                      chosen.variable === row.variable.variable.id &&
                      chosen.measure === figure?.measure
                    }
                    onChoose={(one) => {
                      setAsked({ row: rowIndex, column });
                      onChoose(row, one);
                    }}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

const steps: Readonly<Record<string, 'left' | 'right' | 'up' | 'down' | 'first' | 'last'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

function placeName({ row, column }: GridPlace): string {
  return `${String(row)}-${String(column)}`;
}

interface CellProps {
  readonly table: Pick<AgreementTable, 'shared'>;
  readonly row: FigureRow;
  readonly figure: Figure | null;
  readonly place: GridPlace;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (figure: Figure) => void;
}

function FigureCell({ table, row, figure, place, isCurrent, isChosen, onChoose }: CellProps) {
  if (figure === null) return <td className="agreement-none" />;
  const { interval } = figure;
  const little = smallSample(table, figure);
  return (
    <td
      className="agreement-figure"
      data-place={placeName(place)}
      data-undefined={figure.value === null || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isChosen}
      aria-label={describeFigure(table, row.variable.variable.label, figure)}
      title={figure.value === null ? figure.reason : upperFirst(little.join('; '))}
      onClick={() => {
        onChoose(figure);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(figure);
      }}
    >
      <span className="agreement-value">
        {formatFigure(figure)}
        {little.length > 0 && <span className="agreement-little"> {smallSampleSign}</span>}
      </span>
      {interval !== null && (
        <span className="agreement-interval">
          {shortEnd(interval.low, figure)} – {shortEnd(interval.high, figure)}
        </span>
      )}
      <span className="agreement-basis">n {formatCount(figure.n)}</span>
    </td>
  );
}

function upperFirst(text: string): string | undefined {
  return text === '' ? undefined : text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Two digits are enough at a glance; the details have more. */
function shortEnd(value: number, { measure }: Figure): string {
  return measureNames[measure].shownAs === 'share' ? formatNumber(value * 100, 0) : formatNumber(value, 2);
}
