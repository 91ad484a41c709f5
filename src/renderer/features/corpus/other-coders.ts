import type { AnnotationRecord, Id } from '#core/model/records';

/** How many coders other than this one tagged something; the coder's own tags count nowhere, not even outside the article. */
export function otherCoders(annotations: readonly AnnotationRecord[], coder: Id): number {
  return new Set(annotations.flatMap((annotation) => (annotation.coder === coder ? [] : [annotation.coder]))).size;
}
