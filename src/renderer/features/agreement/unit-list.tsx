import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { equalData } from '#core/model/equal-data';
import type { AgreementTable, UnitRow } from '#core/review/agreement/agreement-table';
import type { AgreementRun, ChosenFigure, Visit } from '#renderer/features/agreement/agreement-run.ts';
import { useGoToUnit } from '#renderer/features/agreement/go-to-unit.ts';
import { useUnits } from '#renderer/features/agreement/use-units.ts';
import { useStore } from '#renderer/state/store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import type { MeasuredLayers } from '#services/measure-layers';
import '#renderer/features/agreement/unit-list.css';

interface Props {
  readonly run: AgreementRun;
  readonly result: MeasuredLayers;
  readonly chosen: ChosenFigure;
}

interface Row {
  readonly id: string;
  readonly index: number;
  readonly unit: UnitRow;
}

const rowHeight = 46;

/** The units behind the figure or the chosen cell; Enter or a click goes to the text. */
export function UnitList({ run, result, chosen }: Props) {
  const units = useUnits(result, chosen);
  const visit = useStore(run.state, (state) => state.visit);
  const kept = useStore(run.state, (state) => state.kept);
  const [marked, setMarked] = useState<string | null>(null);
  const goTo = useGoToUnit(run);
  const all = units.state === 'read' ? units.rows : none;
  const differ = useMemo(() => all.filter(({ agree }) => !agree), [all]);
  const rows = useMemo(() => {
    const wanted = kept === 'differ' ? differ : kept === 'agree' ? all.filter(({ agree }) => agree) : all;
    return wanted.map((unit, index): Row => ({ id: String(index), index, unit }));
  }, [all, differ, kept]);
  const list = useMemo(() => rows.map(({ unit }) => unit), [rows]);
  const labels = chosen.coders.map((id) => result.table.coders.find((coder) => coder.id === id)?.label ?? id);
  const visited = useMemo(() => placeOf(visit, list), [visit, list]);

  return (
    <div className="agreement-units" data-panel="agreement-units">
      <header className="agreement-units-head">
        <h3>Units</h3>
        {units.state === 'read' && (
          <ChoiceGroup
            label="Show"
            choices={[
              { id: 'all', label: `All ${all.length.toLocaleString('en')}` },
              { id: 'differ', label: `Different ${differ.length.toLocaleString('en')}` },
              { id: 'agree', label: `Same ${(all.length - differ.length).toLocaleString('en')}` },
            ]}
            chosen={[kept]}
            onToggle={(id) => {
              run.state.set({ kept: id === 'differ' || id === 'agree' ? id : 'all' });
              setMarked(null);
            }}
          />
        )}
      </header>
      {chosen.cell !== null && <CellChip run={run} table={result.table} chosen={chosen} />}
      {units.state === 'failed' ? (
        <p role="alert">{units.message}</p>
      ) : units.state === 'reading' ? (
        <p className="agreement-hint">Looking for the units…</p>
      ) : rows.length === 0 ? (
        <p className="agreement-hint">{all.length === 0 ? 'No unit stands behind this figure.' : 'None of these.'}</p>
      ) : (
        <VirtualList
          label={`Units: ${countOf(rows.length, 'unit')}`}
          items={rows}
          rowHeight={rowHeight}
          idOf={(row) => row.id}
          selectedId={marked ?? (visited < 0 ? null : String(visited))}
          onSelect={(row) => {
            setMarked(row.id);
          }}
          opensOnClick
          onOpen={(row) => {
            goTo(list, row.index);
          }}
        >
          {({ unit }) => <Unit unit={unit} labels={labels} />}
        </VirtualList>
      )}
    </div>
  );
}

const none: readonly UnitRow[] = [];

/** Where the unit one comes back from stands in the list, or −1: the list was made anew meanwhile. */
function placeOf(visit: Visit | null, list: readonly UnitRow[]): number {
  const from = visit?.rows[visit.index];
  return from === undefined ? -1 : list.findIndex((unit) => equalData(unit, from));
}

function Unit({ unit, labels }: { readonly unit: UnitRow; readonly labels: readonly string[] }) {
  const values = unit.values.map((value, index) => `${labels[index] ?? ''}: ${value}`);
  return (
    <span className="agreement-unit" data-agree={unit.agree}>
      <span className="agreement-unit-quote">
        <span className="agreement-unit-mark">
          <span aria-hidden>{unit.agree ? '=' : '≠'}</span>
          <span className="visually-hidden">{unit.agree ? 'Same: ' : 'Different: '}</span>
        </span>
        <q className="agreement-unit-words">{unit.quote}</q>
      </span>
      <span className="agreement-unit-values" title={[unit.title, ...values].join('\n')}>
        {values.join(' · ')}
        <span className="agreement-unit-title"> – {unit.title}</span>
      </span>
    </span>
  );
}

function CellChip({
  run,
  table,
  chosen,
}: {
  readonly run: AgreementRun;
  readonly table: AgreementTable;
  readonly chosen: ChosenFigure;
}) {
  const confusion = table.variables
    .find(({ variable }) => variable.id === chosen.variable)
    ?.confusions.find(({ coders }) => coders.every((coder) => chosen.coders.includes(coder)));
  const labelOf = (id: string | undefined) => confusion?.values.find((value) => value.id === id)?.label ?? id;
  return (
    <p className="agreement-cell">
      <span>
        {labelOf(chosen.cell?.row)} and {labelOf(chosen.cell?.column)}
      </span>
      <Button
        look="quiet"
        aria-label="Show the units of all cells"
        icon={<X size={14} aria-hidden />}
        onPress={() => {
          run.state.set({ chosen: { ...chosen, cell: null } });
        }}
      />
    </p>
  );
}
