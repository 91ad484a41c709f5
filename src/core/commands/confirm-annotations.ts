import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { findAnnotations } from '#core/commands/find-annotations';
import { counted, quoted } from '#core/commands/label-parts';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Says that annotations were looked at again and are right under the codebook as it is now. */
export function confirmAnnotations(
  reader: CommandReader,
  { annotationIds }: { readonly annotationIds: readonly Id[] },
): Command {
  const known = findAnnotations(reader.view, annotationIds);
  const [first] = known;
  const what = first !== undefined && known.length === 1 ? quoted(first.quote) : counted(known.length, 'annotation');
  return {
    name: 'confirm-annotations',
    label: `Confirm ${what} under codebook version ${String(reader.view.codebook().version)}`,
    documentIds: Array.from(new Set(known.map(({ documentId }) => documentId))),
    plan({ view, now }) {
      const { version } = view.codebook();
      const annotations = findAnnotations(view, annotationIds);
      if (annotations.length === 0) return refuse('not-found', 'This annotation is no longer there.');
      return success({
        added: [],
        updated: annotations
          .filter(({ codebookVersion }) => codebookVersion < version)
          .map((annotation) => [annotation, { ...annotation, codebookVersion: version, updatedAt: now }] as const),
        removed: [],
      });
    },
  };
}
