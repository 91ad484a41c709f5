import { useState } from 'react';
import type { Id } from '#core/model/records';
import type { AgreementTable, Confusion, VariableTable } from '#core/review/agreement/agreement-table';
import { widestConfusion } from '#core/review/report/confusion-blocks';
import { disagreements, withoutEmptyValues } from '#core/review/report/confusion-sum';
import type { ChosenFigure } from '#renderer/features/agreement/agreement-run.ts';
import { ConfusionGrid } from '#renderer/features/agreement/confusion-grid.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { UnitCell } from '#services/review-engine';

interface Props {
  readonly table: AgreementTable;
  readonly variable: VariableTable;
  readonly chosen: ChosenFigure;
  readonly onChoose: (coders: readonly Id[], cell: UnitCell | null) => void;
}

/** Who chose what where the other chose what; every number leads to its units. */
export function ConfusionPanel({ table, variable, chosen, onChoose }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  const keyOf = ({ coders }: Confusion) => coders.join(' ');
  const ofPair = variable.confusions.find(({ coders }) =>
    chosen.coders.length === 2 ? coders.every((coder) => chosen.coders.includes(coder)) : false,
  );
  const confusion = ofPair ?? variable.confusions.find((one) => keyOf(one) === asked) ?? variable.confusions[0];
  if (confusion === undefined) return null;
  const labelOf = (id: Id) => table.coders.find((coder) => coder.id === id)?.label ?? id;
  const labels = [labelOf(confusion.coders[0]), labelOf(confusion.coders[1])] as const;
  const shown = withoutEmptyValues(confusion);
  const choose = (cell: UnitCell) => {
    onChoose(confusion.coders, isSameCell(cell, chosen.cell) ? null : cell);
  };
  return (
    <div className="agreement-confusion" data-panel="agreement-confusion">
      <h3>Confusions</h3>
      {variable.confusions.length > 1 && (
        <Select
          label="Pair"
          labelHidden
          value={keyOf(confusion)}
          choices={variable.confusions.map((one) => ({ id: keyOf(one), label: one.coders.map(labelOf).join(' – ') }))}
          onChange={(id) => {
            setAsked(id);
            if (chosen.coders.length !== 2) return;
            const wanted = variable.confusions.find((one) => keyOf(one) === id);
            if (wanted !== undefined) onChoose(wanted.coders, null);
          }}
        />
      )}
      {shown.values.length === 0 ? (
        <p className="agreement-hint">No unit was coded by both.</p>
      ) : shown.values.length <= widestConfusion ? (
        <ConfusionGrid labels={labels} confusion={shown} chosen={chosen.cell} onChoose={choose} />
      ) : (
        <ul className="agreement-differences" aria-label="Disagreements, most frequent first">
          {disagreements(shown).map(({ row, column, count }) => {
            const cell = { row: row.id, column: column.id };
            return (
              <li key={`${row.id} ${column.id}`}>
                <button
                  type="button"
                  aria-pressed={isSameCell(cell, chosen.cell)}
                  onClick={() => {
                    choose(cell);
                  }}
                >
                  <span>
                    {row.label} ≠ {column.label}
                  </span>
                  <span>{count.toLocaleString('en')}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

export function isSameCell(left: UnitCell | null, right: UnitCell | null): boolean {
  return left !== null && right !== null && left.row === right.row && left.column === right.column;
}
