import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Sets or clears an annotation's note. */
export function setNote(
  reader: CommandReader,
  { annotationId, note }: { readonly annotationId: Id; readonly note: string },
): Command {
  const shown = reader.view.annotation(annotationId);
  return {
    name: 'set-note',
    label: `${note === '' ? 'Clear' : 'Edit'} note of ${quoted(shown?.quote ?? '')}`,
    documentIds: shown === undefined ? [] : [shown.documentId],
    plan({ view, now }) {
      const annotation = view.annotation(annotationId);
      if (annotation === undefined) return refuse('not-found', 'This annotation is no longer there.');
      if (annotation.note === note) return success(emptyChangeSet);
      return success(updated(annotation, { ...annotation, note, updatedAt: now }));
    },
  };
}
