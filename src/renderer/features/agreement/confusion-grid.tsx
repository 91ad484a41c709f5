import { Fragment } from 'react';
import type { ConfusionSum } from '#core/review/report/confusion-sum';
import type { UnitCell } from '#services/review-engine';

interface Props {
  readonly labels: readonly [string, string];
  readonly confusion: ConfusionSum;
  readonly chosen: UnitCell | null;
  readonly onChoose: (cell: UnitCell) => void;
}

/** Rows the first coder, columns the second; agreement on the diagonal. The darker, the more units. */
export function ConfusionGrid({ labels: [first, second], confusion: { values, counts }, chosen, onChoose }: Props) {
  const most = Math.max(1, ...counts.flat());
  return (
    <div className="agreement-confusion-scroll">
      <table className="agreement-confusion-grid">
        <caption>
          Rows {first}, columns {second}
        </caption>
        <thead>
          <tr>
            <td />
            {values.map(({ id, label }) => (
              <th key={id} scope="col" title={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map((row, rowIndex) => (
            <tr key={row.id}>
              <th scope="row" title={row.label}>
                {row.label}
              </th>
              {values.map((column, columnIndex) => {
                const count = counts[rowIndex]?.[columnIndex] ?? 0;
                const cell = { row: row.id, column: column.id };
                return (
                  <Fragment key={column.id}>
                    {count === 0 ? (
                      <td data-agree={rowIndex === columnIndex || undefined}>0</td>
                    ) : (
                      <td
                        data-agree={rowIndex === columnIndex || undefined}
                        style={{ background: shadeOf(count / most, rowIndex === columnIndex) }}
                      >
                        <button
                          type="button"
                          aria-pressed={chosen?.row === row.id && chosen.column === column.id}
                          aria-label={`${first}: ${row.label}, ${second}: ${column.label}, ${String(count)} units`}
                          onClick={() => {
                            onChoose(cell);
                          }}
                        >
                          {count.toLocaleString('en')}
                        </button>
                      </td>
                    )}
                  </Fragment>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** At its darkest a shade still leaves text a contrast of 4.5 : 1. */
function shadeOf(share: number, isAgreement: boolean): string {
  const color = isAgreement ? '--color-accent' : '--color-warning';
  return `color-mix(in srgb, var(${color}) ${(share * 40).toFixed(0)}%, var(--color-raised))`;
}
