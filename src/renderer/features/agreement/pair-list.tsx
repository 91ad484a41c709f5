import type { Id } from '#core/model/records';
import type { AgreementTable, Figure, VariableTable } from '#core/review/agreement/agreement-table';
import { formatCount, formatFigure, formatInterval } from '#core/review/report/format-figure';
import { pairFigures } from '#core/review/report/select-figures';
import type { ChosenFigure } from '#renderer/features/agreement/agreement-run.ts';

interface Props {
  readonly table: AgreementTable;
  readonly variable: VariableTable;
  readonly chosen: ChosenFigure;
  readonly onChoose: (coders: readonly Id[]) => void;
}

/** The same measure for every pair of coders. */
export function PairList({ table, variable, chosen, onChoose }: Props) {
  const pairs = pairFigures(table, variable).flatMap(({ coders, labels, figures }) => {
    const figure = figures.find(({ measure }) => measure === chosen.measure);
    return figure === undefined ? [] : [{ coders, label: labels.join(' – '), figure }];
  });
  if (pairs.length === 0) return null;
  const all = variable.figures.find(
    ({ measure, coders }) => measure === chosen.measure && coders.length === table.coders.length,
  );
  const rows = all === undefined ? pairs : [{ coders: all.coders, label: 'All coders', figure: all }, ...pairs];
  return (
    <table className="agreement-pairs">
      <caption>Pair by pair</caption>
      <tbody>
        {rows.map(({ coders, label, figure }) => (
          <tr key={coders.join(' ')} aria-current={isSame(coders, chosen.coders) || undefined}>
            <th scope="row">
              <button
                type="button"
                onClick={() => {
                  onChoose(coders);
                }}
              >
                {label}
              </button>
            </th>
            <td className="agreement-number">{formatFigure(figure)}</td>
            <td className="agreement-number agreement-interval">{rangeOf(figure)}</td>
            <td className="agreement-number">n {formatCount(figure.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rangeOf({ interval, measure }: Figure): string {
  return interval === null ? '' : formatInterval(interval, measure);
}

function isSame(left: readonly Id[], right: readonly Id[]): boolean {
  return left.length === right.length && left.every((id) => right.includes(id));
}
