import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { findAnnotations, relationsAtAny } from '#core/commands/find-annotations';
import { counted, quoted, tagInSentence } from '#core/commands/label-parts';
import { removed } from '#core/changes/change-set';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Deletes annotations and the relations that start or end at them. */
export function deleteAnnotations(
  reader: CommandReader,
  { annotationIds }: { readonly annotationIds: readonly Id[] },
): Command {
  const known = findAnnotations(reader.view, annotationIds);
  const only = known.length === 1 ? known[0] : undefined;
  return {
    name: 'delete-annotations',
    label:
      only === undefined
        ? `Delete ${counted(known.length, 'annotation')}`
        : `Delete ${tagInSentence(reader.view.codebook(), only.tag)} ${quoted(only.quote)}`,
    documentIds: Array.from(new Set(known.map((annotation) => annotation.documentId))),
    plan({ view }) {
      const annotations = findAnnotations(view, annotationIds);
      if (annotations.length === 0) return refuse('not-found', 'There is nothing to delete here any more.');
      return success(
        removed(
          ...relationsAtAny(
            view,
            annotations.map(({ id }) => id),
          ),
          ...annotations,
        ),
      );
    },
  };
}
