import type { FindingsByAnnotation } from '#core/codebook/lint';
import type { AnnotationRecord } from '#core/model/records';

/** Errors that are left to mend in a layer. */
export function countErrors(layer: readonly AnnotationRecord[], findings: FindingsByAnnotation): number {
  let errors = 0;
  for (const { id } of layer) {
    for (const { severity } of findings.get(id) ?? []) if (severity === 'error') errors += 1;
  }
  return errors;
}
