import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { mentionsOf, withEntity } from '#core/commands/entity-rules';
import { quoted } from '#core/commands/label-parts';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Deletes an actor entity and its relations; its mentions stay tagged, without an entity. */
export function deleteEntity(reader: CommandReader, { entityId }: { readonly entityId: Id }): Command {
  return {
    name: 'delete-entity',
    label: `Delete actor entity ${quoted(reader.view.entity(entityId)?.name ?? '')}`,
    documentIds: [],
    plan({ view, now }) {
      const entity = view.entity(entityId);
      if (entity === undefined) return refuse('not-found', 'This actor entity is no longer in the project.');
      const gone = new Set([entityId]);
      return success({
        added: [],
        updated: mentionsOf(view, gone).map(
          (mention) => [mention, withEntity(view, mention, gone, null, now)] as const,
        ),
        removed: [...view.relationsAt(entityId), entity],
      });
    },
  };
}
