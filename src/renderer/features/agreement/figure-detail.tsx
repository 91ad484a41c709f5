import { X } from 'lucide-react';
import type { AgreementTable, Figure, VariableTable } from '#core/review/agreement/agreement-table';
import { formatCount, formatFigure, formatLevel, formatPart, formatValue } from '#core/review/report/format-figure';
import { measureNames } from '#core/review/report/measure-names';
import { inTextCitation } from '#core/review/report/references';
import { smallSample } from '#core/review/report/small-sample';
import type { AgreementRun, ChosenFigure } from '#renderer/features/agreement/agreement-run.ts';
import { ConfusionPanel } from '#renderer/features/agreement/confusion-panel.tsx';
import { PairList } from '#renderer/features/agreement/pair-list.tsx';
import { UnitList } from '#renderer/features/agreement/unit-list.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { MeasuredLayers } from '#services/measure-layers';
import '#renderer/features/agreement/figure-detail.css';

interface Props {
  readonly run: AgreementRun;
  readonly result: MeasuredLayers;
  readonly variable: VariableTable;
  readonly chosen: ChosenFigure;
}

/** What stands behind one figure: how it was made, what it rests on, and every unit of it. */
export function FigureDetail({ run, result, variable, chosen }: Props) {
  const { table } = result;
  const figure = figureOf(variable, chosen);
  const choose = (change: Partial<ChosenFigure>) => {
    run.state.set({ chosen: { ...chosen, cell: null, ...change } });
  };
  const title = `${variable.variable.label} · ${measureNames[chosen.measure].name}`;
  return (
    <section className="agreement-detail" aria-label={title} data-panel="agreement-detail">
      <header className="agreement-detail-head">
        <h2>{title}</h2>
        <Button
          look="quiet"
          aria-label="Close the details"
          icon={<X size={16} aria-hidden />}
          onPress={() => {
            run.state.set({ chosen: null });
          }}
        />
      </header>
      <div className="agreement-detail-body">
        <div className="agreement-behind">
          <div className="agreement-facts" role="group" aria-label="How the figure was made" tabIndex={0}>
            {figure === null ? (
              <p>This measure is not made for these coders.</p>
            ) : (
              <Facts table={table} variable={variable} figure={figure} />
            )}
          </div>
          {(table.coders.length > 2 || variable.confusions.length > 0) && (
            <div className="agreement-comparisons">
              {table.coders.length > 2 && (
                <PairList
                  table={table}
                  variable={variable}
                  chosen={chosen}
                  onChoose={(coders) => {
                    choose({ coders });
                  }}
                />
              )}
              {variable.confusions.length > 0 && (
                <ConfusionPanel
                  table={table}
                  variable={variable}
                  chosen={chosen}
                  onChoose={(coders, cell) => {
                    choose({ coders, cell });
                  }}
                />
              )}
            </div>
          )}
        </div>
        <UnitList run={run} result={result} chosen={chosen} />
      </div>
    </section>
  );
}

function figureOf({ figures }: VariableTable, { measure, coders }: ChosenFigure): Figure | null {
  const isAsked = (figure: Figure) =>
    figure.measure === measure &&
    figure.coders.length === coders.length &&
    coders.every((coder) => figure.coders.includes(coder));
  return figures.find(isAsked) ?? null;
}

function Facts({
  table,
  variable,
  figure,
}: {
  readonly table: AgreementTable;
  readonly variable: VariableTable;
  readonly figure: Figure;
}) {
  const { interval, measure } = figure;
  return (
    <>
      <p className="agreement-big">
        {figure.value === null ? (
          <>
            Undefined <span className="agreement-reason">{figure.reason}</span>
          </>
        ) : (
          formatFigure(figure)
        )}
      </p>
      <dl>
        <dt>Interval</dt>
        <dd>
          {interval === null
            ? figure.intervalReason
            : `${formatValue(interval.low, measure)} to ${formatValue(interval.high, measure)} (${formatLevel(table.request.level)}, over documents, ${formatCount(interval.resamples)} resamples, seed ${String(table.request.seed)})`}
        </dd>
        <dt>n</dt>
        <dd>{[formatCount(figure.n), ...smallSample(table, figure)].join('; ')}</dd>
        <dt>Left out</dt>
        <dd>
          {figure.excluded.length === 0 ? (
            'Nothing'
          ) : (
            <ul>
              {figure.excluded.map(({ reason, count }) => (
                <li key={reason}>
                  {formatCount(count)}: {reason}
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>Unit</dt>
        <dd>{variable.variable.unit}</dd>
        {figure.observed !== null && (
          <>
            <dt>Observed</dt>
            <dd>{formatPart(figure.observed)}</dd>
          </>
        )}
        {figure.expected !== null && (
          <>
            <dt>Expected</dt>
            <dd>{formatPart(figure.expected)}</dd>
          </>
        )}
        <dt>Coders</dt>
        <dd>{figure.coders.map((id) => labelOf(table, id)).join(', ')}</dd>
        <dt>Rule</dt>
        <dd>{figure.rule === '' ? 'None' : figure.rule}</dd>
        <dt>After</dt>
        <dd>{inTextCitation(measureNames[measure].references)}</dd>
      </dl>
    </>
  );
}

function labelOf({ coders }: AgreementTable, id: string): string {
  return coders.find((coder) => coder.id === id)?.label ?? id;
}
