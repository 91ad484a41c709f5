import type { CodebookRecord } from '#core/model/records';
import type { AgreementTable, Figure, MeasureId, VariableTable } from '#core/review/agreement/agreement-table';
import { measuresOf } from '#core/review/report/measure-names';
import { isMainMeasure, overallFigures } from '#core/review/report/select-figures';

export interface FigureRow {
  readonly variable: VariableTable;
  /** Without the tag, which heads the group. */
  readonly label: string;
  /** One a measure of the grid; `null` where the measure does not apply. */
  readonly cells: readonly (Figure | null)[];
}

export interface FigureGroup {
  /** Tag id; empty for what goes across tags. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly FigureRow[];
}

export interface FigureGrid {
  readonly measures: readonly MeasureId[];
  readonly groups: readonly FigureGroup[];
}

/** Figures over all coders: a row a variable, grouped by tag, a column a measure that any of them has. */
export function figureGrid(table: AgreementTable, codebook: Pick<CodebookRecord, 'tags'>): FigureGrid {
  const overall = new Map(table.variables.map((variable) => [variable, overallFigures(table, variable)]));
  const used = new Set([...overall.values()].flat().map(({ measure }) => measure));
  const measures = measuresOf(table.variables).filter((measure) => used.has(measure) && isMainMeasure(measure));
  const groups: { id: string; label: string; rows: FigureRow[] }[] = [];
  for (const variable of table.variables) {
    const { tag, label } = variable.variable;
    const tagLabel = codebook.tags.find(({ id }) => id === tag)?.label ?? tag;
    const row: FigureRow = {
      variable,
      label: shortLabel(label, tagLabel),
      cells: measures.map((measure) => overall.get(variable)?.find((figure) => figure.measure === measure) ?? null),
    };
    const group = groups.find(({ id }) => id === tag);
    if (group === undefined) groups.push({ id: tag, label: tag === '' ? 'All tags' : tagLabel, rows: [row] });
    else group.rows.push(row);
  }
  return { measures, groups };
}

/** `Claim: stance` under the heading Claim is `Stance`. */
function shortLabel(label: string, tagLabel: string): string {
  const start = `${tagLabel}: `;
  const short = tagLabel !== '' && label.startsWith(start) ? label.slice(start.length) : label;
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}
