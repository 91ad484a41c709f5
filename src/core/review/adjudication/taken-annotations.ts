import { contentKey } from '#core/review/adjudication/voted-content';
import type { Id, VerdictRecord, VotedAnnotation } from '#core/model/records';

/**
 * What a verdict takes, one group for each annotation that it brings about: voted annotations that say the same make
 * one. The groups stand in the order of the verdict's `results`, so that a result leads back to its votes.
 */
export function takenAnnotations({
  votes,
  taken,
}: Pick<VerdictRecord, 'votes' | 'taken'>): readonly (readonly VotedAnnotation[])[] {
  const groups = new Map<string, VotedAnnotation[]>();
  for (const { coder, annotations } of votes) {
    if (!taken.includes(coder)) continue;
    for (const annotation of annotations) {
      const key = contentKey(annotation);
      groups.set(key, [...(groups.get(key) ?? []), annotation]);
    }
  }
  return Array.from(groups.values());
}

/** The adjudicated annotation that a voted one became, `undefined` where its reading was not taken. */
export function resultOf(verdict: VerdictRecord, annotationId: Id): Id | undefined {
  const index = takenAnnotations(verdict).findIndex((group) => group.some(({ id }) => id === annotationId));
  return index < 0 ? undefined : verdict.results[index];
}
