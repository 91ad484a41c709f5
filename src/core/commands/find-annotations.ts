import type { AnnotationRecord, Id, RelationRecord } from '#core/model/records';
import type { ProjectView } from '#core/model/project-view';

/** The annotations that are still there, each once. */
export function findAnnotations(view: ProjectView, ids: readonly Id[]): readonly AnnotationRecord[] {
  return Array.from(new Set(ids))
    .map((id) => view.annotation(id))
    .filter((annotation) => annotation !== undefined);
}

/** Relations that start or end at any of the records, each once. */
export function relationsAtAny(view: ProjectView, ids: readonly Id[]): readonly RelationRecord[] {
  return Array.from(new Set(ids.flatMap((id) => view.relationsAt(id))));
}
