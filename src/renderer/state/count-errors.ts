import type { FindingsByAnnotation } from '#core/codebook/lint';
import type { AnnotationRecord, Severity } from '#core/model/records';

/** Errors that are left to mend in a layer. */
export function countErrors(layer: readonly AnnotationRecord[], findings: FindingsByAnnotation): number {
  return countFindings(layer, findings, 'error');
}

/** Findings of one severity in a layer. */
export function countFindings(
  layer: readonly AnnotationRecord[],
  findings: FindingsByAnnotation,
  severity: Severity,
): number {
  let count = 0;
  for (const { id } of layer) {
    for (const finding of findings.get(id) ?? []) if (finding.severity === severity) count += 1;
  }
  return count;
}
