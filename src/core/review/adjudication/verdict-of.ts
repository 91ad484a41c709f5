import { resultOf, takenAnnotations } from '#core/review/adjudication/taken-annotations';
import { contentKey } from '#core/review/adjudication/voted-content';
import type { Reading } from '#core/review/compare/difference';
import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { Id, VerdictRecord } from '#core/model/records';

/** Annotations that were voted on, each once. */
export function votedIds({ votes }: Pick<VerdictRecord, 'votes'>): readonly Id[] {
  return votes.flatMap(({ annotations }) => annotations.map(({ id }) => id));
}

/** Verdicts of a document by the annotations that they decided on: one look a passage. */
export type VerdictIndex = ReadonlyMap<Id, readonly VerdictRecord[]>;

export function indexVerdicts(verdicts: readonly VerdictRecord[]): VerdictIndex {
  const index = new Map<Id, VerdictRecord[]>();
  for (const verdict of verdicts) {
    for (const id of votedIds(verdict)) {
      const known = index.get(id);
      if (known === undefined) index.set(id, [verdict]);
      else known.push(verdict);
    }
  }
  return index;
}

/**
 * Verdicts about any annotation of the passage, oldest first. One, as a rule; more where the passage has grown together
 * since.
 */
export function verdictsOn(
  index: VerdictIndex,
  { readings }: { readonly readings: readonly Reading[] },
): readonly VerdictRecord[] {
  const found = new Set(readings.flatMap(({ annotations }) => annotations.flatMap((id) => index.get(id) ?? [])));
  return Array.from(found);
}

/** The latest verdict about the passage. */
export function verdictOf(
  index: VerdictIndex,
  passage: { readonly readings: readonly Reading[] },
): VerdictRecord | undefined {
  const byTime = (left: VerdictRecord, right: VerdictRecord) =>
    compareText(left.updatedAt, right.updatedAt) || compareText(left.id, right.id);
  return verdictsOn(index, passage).toSorted(byTime).at(-1);
}

export interface DecisionAbout {
  readonly verdict: VerdictRecord;
  /**
   * What became of the annotation. `taken`: it stands in the adjudicated layer, beside others where both were taken;
   * `edited`: it stands there in another form; `defensible`: it could stand as well, another one does; `rejected`: not.
   */
  readonly outcome: 'taken' | 'edited' | 'defensible' | 'rejected';
}

/** How a coder's tag was decided; also finds the verdict behind an annotation of the adjudicated layer. */
export function decisionsAbout(view: ProjectView, annotationId: Id): readonly DecisionAbout[] {
  const annotation = view.annotation(annotationId);
  if (annotation === undefined) return [];
  return view
    .verdictsOf(annotation.documentId)
    .filter((verdict) => verdict.results.includes(annotationId) || votedIds(verdict).includes(annotationId))
    .map((verdict) => ({ verdict, outcome: outcomeOf(view, verdict, annotationId) }));
}

function outcomeOf(view: ProjectView, verdict: VerdictRecord, annotationId: Id): DecisionAbout['outcome'] {
  const result = verdict.results.includes(annotationId) ? annotationId : resultOf(verdict, annotationId);
  if (result !== undefined)
    return verdict.decision === 'edit' && hasChanged(view, verdict, result) ? 'edited' : 'taken';
  return verdict.decision === 'defensible' ? 'defensible' : 'rejected';
}

/** Whether a result says something else than the reading it was copied from. */
function hasChanged(view: ProjectView, verdict: VerdictRecord, result: Id): boolean {
  const now = view.annotation(result);
  const [source] = takenAnnotations(verdict)[verdict.results.indexOf(result)] ?? [];
  return now === undefined || source === undefined || contentKey(now) !== contentKey(source);
}
