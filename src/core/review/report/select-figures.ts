import type { AgreementTable, Figure, MeasureId, VariableTable } from '#core/review/agreement/agreement-table';
import { byMeasure } from '#core/review/report/measure-names';

/** Figures over all compared coders, one a measure, in the order in which measures are shown. */
export function overallFigures(table: Pick<AgreementTable, 'coders'>, variable: VariableTable): readonly Figure[] {
  const found = new Map<MeasureId, Figure>();
  for (const figure of variable.figures) {
    const isOverall = table.coders.every(({ id }) => figure.coders.includes(id));
    // With two coders a pair is everybody; the figure in the table's order leads.
    if (isOverall && !found.has(figure.measure)) found.set(figure.measure, figure);
  }
  return [...found.values()].sort((left, right) => byMeasure(left.measure, right.measure));
}

/** One pair of coders and its figures, in the order in which measures are shown. */
export interface PairFigures {
  readonly coders: readonly [string, string];
  readonly labels: readonly [string, string];
  readonly figures: readonly Figure[];
}

/** Pairs in the table's order; with two coders there is one. */
export function pairFigures(table: Pick<AgreementTable, 'coders'>, variable: VariableTable): readonly PairFigures[] {
  return table.coders.flatMap((first, index) =>
    table.coders.slice(index + 1).flatMap((second) => {
      const figures = variable.figures
        .filter(({ coders }) => coders.length === 2 && coders.includes(first.id) && coders.includes(second.id))
        .filter((figure, at, all) => all.findIndex(({ measure }) => measure === figure.measure) === at)
        .sort((left, right) => byMeasure(left.measure, right.measure));
      return figures.length === 0
        ? []
        : [{ coders: [first.id, second.id] as const, labels: [first.label, second.label] as const, figures }];
    }),
  );
}

/** Precision and recall say the same as F1 from one coder's side; they stand in the details. */
export function isMainMeasure(measure: MeasureId): boolean {
  return !/^(?:precision|recall)-/u.test(measure);
}
