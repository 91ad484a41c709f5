import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { counted, quoted } from '#core/commands/label-parts';
import { removed } from '#core/changes/change-set';
import type { AnyRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Removes documents with everything that was tagged in them. Their texts stay in the store, so that undo brings all back. */
export function removeDocuments(
  { view: shown }: CommandReader,
  { documentIds }: { readonly documentIds: readonly Id[] },
): Command {
  const ids = Array.from(new Set(documentIds));
  const only = ids.length === 1 && ids[0] !== undefined ? shown.document(ids[0]) : undefined;
  const annotations = ids.reduce((sum, id) => sum + shown.annotationsOf(id).length, 0);
  const what = only === undefined ? counted(ids.length, 'document') : `document ${quoted(only.title)}`;
  return {
    name: 'remove-documents',
    label: annotations === 0 ? `Remove ${what}` : `Remove ${what} with ${counted(annotations, 'annotation')}`,
    documentIds: ids,
    plan({ view }) {
      const gone: AnyRecord[] = [];
      for (const id of ids) {
        const document = view.document(id);
        if (document !== undefined) gone.push(...view.relationsOf(id), ...view.annotationsOf(id), document);
      }
      return gone.length === 0
        ? refuse('not-found', 'This document is no longer in the project.')
        : success(removed(...gone));
    },
  };
}
