import type { Finding } from '#core/codebook/finding';
import type { FindingsByAnnotation } from '#core/codebook/lint';
import type { AnnotationRecord, Severity } from '#core/model/records';

export interface CheckRow {
  readonly id: string;
  readonly finding: Finding;
  /** The words that it is about. */
  readonly quote: string;
}

export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings of one layer, in reading order. */
export function rowsOfLayer(layer: readonly AnnotationRecord[], findings: FindingsByAnnotation): readonly CheckRow[] {
  if (findings.size === 0) return [];
  return layer.flatMap(({ id, quote }) =>
    (findings.get(id) ?? []).map((finding) => ({ id: finding.id, finding, quote })),
  );
}

/** Worst first; findings of one severity stay in the order in which they came. */
export function sortRows(rows: readonly CheckRow[]): readonly CheckRow[] {
  const bySeverity = (wanted: Severity) => rows.filter(({ finding }) => finding.severity === wanted);
  return [...bySeverity('error'), ...bySeverity('warning'), ...bySeverity('info')];
}

/** How many findings there are of each severity. */
export function countRows(rows: readonly CheckRow[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of rows) counts[finding.severity] += 1;
  return counts;
}
