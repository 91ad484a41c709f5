import { FileDown } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { smallSample, smallSampleNote } from '#core/review/report/small-sample';
import { agreementRunOf } from '#renderer/features/agreement/agreement-run.ts';
import { AgreementSettings } from '#renderer/features/agreement/agreement-settings.tsx';
import { FigureDetail } from '#renderer/features/agreement/figure-detail.tsx';
import { FigureGrid } from '#renderer/features/agreement/figure-grid.tsx';
import { figureGrid } from '#renderer/features/agreement/figure-rows.ts';
import { figuresAsText } from '#renderer/features/agreement/figures-as-text.ts';
import { NothingToCompare } from '#renderer/features/agreement/nothing-to-compare.tsx';
import { RunState } from '#renderer/features/agreement/run-state.tsx';
import { MiddleScreen } from '#renderer/parts/middle-screen.tsx';
import { atAnyPlace } from '#renderer/parts/use-leave-for-text.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import type { MeasuredLayers } from '#services/measure-layers';
import '#renderer/features/agreement/agreement.css';

/** How far the coders agree: all figures on one page, and what stands behind each of them. */
export function Agreement() {
  const app = useApp();
  const session = useSession();
  const run = agreementRunOf(app, session);
  // Part by part: progress, which comes often, draws nothing of this again.
  const request = useStore(run.state, (state) => state.request);
  const result = useStore(run.state, (state) => state.result);
  const chosen = useStore(run.state, (state) => state.chosen);

  useEffect(() => run.watch(), [run]);
  useEffect(() => {
    const isBack = run.state.get().visit !== null;
    focusSoon(isBack ? '[data-panel="agreement-units"] [role="listbox"]' : '.agreement-grid [tabindex="0"]', 90);
  }, [run]);

  const grid = useMemo(() => (result === null ? null : figureGrid(result.table, result.corpus.codebook)), [result]);
  const variable = result?.table.variables.find((one) => one.variable.id === chosen?.variable);
  const isEmpty = result !== null && (result.table.coders.length < 2 || result.table.shared === 0);

  return (
    <MiddleScreen
      view="agreement"
      title="Agreement"
      leavesFor={atAnyPlace}
      onEscape={() => {
        if (chosen === null) return false;
        run.state.set({ chosen: null });
        focusSoon('.agreement-grid [tabindex="0"]');
        return true;
      }}
      facts={result !== null && summaryOf(result)}
      actions={
        <>
          {grid !== null && result !== null && !isEmpty && (
            <CopyButton label="Copy table" text={figuresAsText(grid, result.table)} />
          )}
          <Button
            icon={<FileDown size={14} aria-hidden />}
            isDisabled={result === null || isEmpty}
            onPress={() => {
              app.commands.run('save-report');
            }}
          >
            Save report…
          </Button>
        </>
      }
    >
      <AgreementSettings request={request} onAsk={run.ask} />
      <RunState run={run} />
      {result !== null && isEmpty && <NothingToCompare result={result} />}
      {grid !== null && result !== null && !isEmpty && (
        <div className="agreement-body" data-detail={variable !== undefined}>
          <div className="agreement-figures">
            <FigureGrid
              table={result.table}
              grid={grid}
              chosen={chosen}
              onChoose={(row, figure) => {
                const { measure, coders } = figure;
                run.state.set({
                  chosen: { variable: row.variable.variable.id, measure, coders, cell: null },
                  visit: null,
                });
              }}
            />
            <SmallSampleNote result={result} />
            <LeftOutNote result={result} />
          </div>
          {variable !== undefined && chosen !== null && (
            <FigureDetail
              key={`${chosen.variable} ${chosen.measure}`}
              run={run}
              result={result}
              variable={variable}
              chosen={chosen}
            />
          )}
        </div>
      )}
    </MiddleScreen>
  );
}

function summaryOf({ table, blind }: MeasuredLayers): string {
  const count = (number: number) => number.toLocaleString('en');
  const names = table.coders.map(({ label }) => label).join(', ');
  const hidden = blind === 0 ? '' : `; ${count(blind)} blind ones are not compared yet`;
  return `${names}: ${count(table.shared)} of ${count(table.documents)} documents coded by several${hidden}`;
}

/** What the sign beside a figure means. */
function SmallSampleNote({ result: { table } }: { readonly result: MeasuredLayers }) {
  const isMarked = table.variables.some(({ figures }) =>
    figures.some((figure) => smallSample(table, figure).length > 0),
  );
  return isMarked ? <p className="agreement-small-sample">{smallSampleNote}</p> : null;
}

/** What no figure rests on; it stays in sight, because it changes what the figures mean. */
function LeftOutNote({ result: { table } }: { readonly result: MeasuredLayers }) {
  if (table.leftOut.length === 0) return null;
  return (
    <div className="agreement-left-out">
      <h2>Left out everywhere</h2>
      <ul>
        {table.leftOut.map(({ reason, count }) => (
          <li key={reason}>
            {count.toLocaleString('en')}: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
