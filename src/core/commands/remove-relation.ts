import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { relationInSentence, sourceInLabel, targetInLabel } from '#core/commands/relation-rules';
import { removed } from '#core/changes/change-set';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Removes one relation; what it linked stays. */
export function removeRelation(reader: CommandReader, { relationId }: { readonly relationId: Id }): Command {
  const { view } = reader;
  const record = view.record(relationId);
  const shown = record?.kind === 'relation' ? record : undefined;
  return {
    name: 'remove-relation',
    label:
      shown === undefined
        ? 'Remove relation'
        : `Unlink ${sourceInLabel(view, shown.from)} ${relationInSentence(view, shown.type)} ${targetInLabel(view, shown.target)}`,
    documentIds: shown === undefined || shown.documentId === '' ? [] : [shown.documentId],
    plan(context) {
      const relation = context.view.record(relationId);
      if (relation?.kind !== 'relation') return refuse('not-found', 'This relation is no longer there.');
      return success(removed(relation));
    },
  };
}
