import { changedByHand } from '#core/commands/changed-by-hand';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted, tagInSentence } from '#core/commands/label-parts';
import { findSameAnnotation, prepareSpan } from '#core/commands/prepare-span';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import type { AnnotationRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Moves an annotation to another span; everything else about it stays. An orphaned one is at home again. */
export function setBoundaries(
  reader: CommandReader,
  details: { readonly annotationId: Id; readonly start: number; readonly end: number },
): Command {
  const shown = reader.view.annotation(details.annotationId);
  const span = shown === undefined ? undefined : prepareSpan(reader.text(shown.documentId), details);
  return {
    name: 'set-boundaries',
    label:
      shown === undefined || span?.ok !== true
        ? 'Move boundaries'
        : `Move ${tagInSentence(reader.view.codebook(), shown.tag)} to ${quoted(span.value.quote)}`,
    documentIds: shown === undefined ? [] : [shown.documentId],
    plan({ view, now, text }) {
      const annotation = view.annotation(details.annotationId);
      if (annotation === undefined) return refuse('not-found', 'This annotation is no longer there.');
      const prepared = prepareSpan(text(annotation.documentId), details);
      if (!prepared.ok) return prepared;
      const { start, end, quote } = prepared.value;
      const orphaned = annotation.status === 'orphaned';
      if (!orphaned && start === annotation.start && end === annotation.end && quote === annotation.quote) {
        return success(emptyChangeSet);
      }
      const same = findSameAnnotation(view, { ...annotation, start, end }, annotation.id);
      if (same !== undefined) {
        const name = tagInSentence(view.codebook(), annotation.tag);
        return refuse('already-tagged', `${quoted(same.quote)} is tagged as ${name} already.`, same.id);
      }
      const next: AnnotationRecord = {
        ...annotation,
        ...prepared.value,
        status: orphaned ? 'confirmed' : annotation.status,
        updatedAt: now,
      };
      return success(updated(annotation, changedByHand(annotation, next)));
    },
  };
}
