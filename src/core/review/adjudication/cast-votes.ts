import { canVote } from '#core/review/adjudication/adjudicator';
import type { Reading } from '#core/review/compare/difference';
import type { ProjectView } from '#core/model/project-view';
import { compareSpans, compareText } from '#core/model/record-order';
import type { AnnotationRecord, Id, RelationTarget, Vote, VotedAnnotation, VotedRelation } from '#core/model/records';

/**
 * The readings as they are now, each with its relations, in the order of the readings; also those of coders who tagged
 * nothing. `undefined` where an annotation is gone, or is not the coder's any more: then the passage has changed.
 */
export function castVotes(
  view: ProjectView,
  documentId: Id,
  readings: readonly Reading[],
): readonly Vote[] | undefined {
  const votes: Vote[] = [];
  for (const { coder, annotations } of readings) {
    if (!canVote(view, coder)) continue;
    const voted: AnnotationRecord[] = [];
    for (const id of annotations) {
      const annotation = view.annotation(id);
      if (annotation?.documentId !== documentId || annotation.coder !== coder) return undefined;
      if (annotation.status !== 'confirmed') return undefined;
      voted.push(annotation);
    }
    votes.push({ coder, annotations: voted.sort(compareSpans).map((each) => voteFor(view, each)) });
  }
  return votes;
}

export function voteFor(view: ProjectView, annotation: AnnotationRecord): VotedAnnotation {
  const { id, start, end, quote, tag, attributes } = annotation;
  return { id, start, end, quote, tag, attributes, relations: relationsFrom(view, id) };
}

/** Sorted, so that the same relations always make the same vote. */
function relationsFrom(view: ProjectView, id: Id): readonly VotedRelation[] {
  return view
    .relationsAt(id)
    .filter((relation) => relation.from === id)
    .map(({ type, target }) => ({ type, target, words: wordsOf(view, target) }))
    .sort((left, right) => compareText(left.type, right.type) || compareText(keyOf(left.target), keyOf(right.target)));
}

function keyOf(target: RelationTarget): string {
  return target.kind === 'record' ? `record ${target.id}` : `literal ${target.value}`;
}

function wordsOf(view: ProjectView, target: RelationTarget): string {
  if (target.kind === 'literal') return '';
  const record = view.record(target.id);
  if (record?.kind === 'annotation') return record.quote;
  return record?.kind === 'entity' ? record.name : '';
}
