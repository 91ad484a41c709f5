import { useEffect, useState } from 'react';
import type { UnitRow } from '#core/review/agreement/agreement-table';
import type { ChosenFigure } from '#renderer/features/agreement/agreement-run.ts';
import { useApp } from '#renderer/state/app-context.ts';
import type { MeasuredLayers } from '#services/measure-layers';

export type Units =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly rows: readonly UnitRow[] }
  | { readonly state: 'failed'; readonly message: string };

const reading: Units = { state: 'reading' };

/** The units behind a figure, from the corpus that it was measured on. */
export function useUnits(result: MeasuredLayers, chosen: ChosenFigure): Units {
  const { reviewEngine } = useApp();
  const [answered, setAnswered] = useState<{
    readonly result: MeasuredLayers;
    readonly chosen: ChosenFigure;
    readonly units: Units;
  } | null>(null);

  useEffect(() => {
    let isWanted = true;
    const { variable, coders, cell } = chosen;
    const query = { request: result.table.request, variable, coders, cell };
    void reviewEngine.units(result.corpus, query).then((answer) => {
      if (!isWanted) return;
      const units: Units = answer.ok
        ? { state: 'read', rows: answer.value }
        : { state: 'failed', message: answer.error.message };
      setAnswered({ result, chosen, units });
    });
    return () => {
      isWanted = false;
    };
  }, [reviewEngine, result, chosen]);

  return answered?.result === result && answered.chosen === chosen ? answered.units : reading;
}
