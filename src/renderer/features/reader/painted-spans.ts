import type { ChangeSet } from '#core/changes/change-set';
import type { AnnotationRecord, AnyRecord, Id } from '#core/model/records';
import type { PaintedSpan, SurfaceChange } from '#renderer/surface/surface.ts';

/** Which annotations stand in a place: the text, or a lane. */
export type IsShown = (annotation: AnnotationRecord) => boolean;

/** The text shows one layer, and of it what has a place. */
export function shownInText(documentId: Id, coder: Id): IsShown {
  return (annotation) =>
    annotation.documentId === documentId && annotation.coder === coder && annotation.status !== 'orphaned';
}

/** A lane shows what is compared: suggestions and what was rejected are not. */
export function shownInLane(documentId: Id, coder: Id): IsShown {
  return (annotation) =>
    annotation.documentId === documentId && annotation.coder === coder && annotation.status === 'confirmed';
}

export function toSpans(annotations: readonly AnnotationRecord[], isShown: IsShown): readonly PaintedSpan[] {
  return annotations.filter(isShown).map(toSpan);
}

function toSpan({ id, start, end, tag }: AnnotationRecord): PaintedSpan {
  return { id, start, end, channel: tag };
}

/** What a change set means for the spans of one place; `null` where it means nothing. */
export function spanChange(change: ChangeSet, isShown: IsShown): SurfaceChange | null {
  const isHere = (record: AnyRecord): record is AnnotationRecord => record.kind === 'annotation' && isShown(record);
  const added: PaintedSpan[] = [];
  const removed: Id[] = [];
  const updated: PaintedSpan[] = [];
  for (const record of change.added) if (isHere(record)) added.push(toSpan(record));
  for (const record of change.removed) if (isHere(record)) removed.push(record.id);
  for (const [from, to] of change.updated) {
    const [before, after] = [isHere(from), isHere(to) ? toSpan(to) : null];
    if (after !== null) (before ? updated : added).push(after);
    else if (before) removed.push(from.id);
  }
  return added.length + removed.length + updated.length === 0 ? null : { added, removed, updated };
}
