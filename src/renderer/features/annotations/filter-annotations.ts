import type { LintFinding } from '#core/codebook/lint';
import type { AnnotationRecord, Id } from '#core/model/records';

export interface AnnotationFilter {
  /** Tag id, or `all`. */
  readonly tag: Id;
  /** Every word must stand in the quote or the note. */
  readonly text: string;
  readonly lint: 'all' | 'findings' | 'errors';
}

/** Annotations that pass the filter, in the order in which they came. */
export function filterAnnotations(
  annotations: readonly AnnotationRecord[],
  { tag, text, lint }: AnnotationFilter,
  findings: ReadonlyMap<Id, readonly LintFinding[]>,
): readonly AnnotationRecord[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (tag === 'all' && words.length === 0 && lint === 'all') return annotations;
  return annotations.filter((annotation) => {
    if (tag !== 'all' && annotation.tag !== tag) return false;
    if (lint !== 'all') {
      const own = findings.get(annotation.id) ?? [];
      if (!own.some(({ severity }) => lint === 'findings' || severity === 'error')) return false;
    }
    if (words.length === 0) return true;
    const haystack = `${annotation.quote} ${annotation.note}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
