import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { mentionsOf, withEntity } from '#core/commands/entity-rules';
import { quoted } from '#core/commands/label-parts';
import type { Id, RelationRecord } from '#core/model/records';
import { success } from '#core/model/result';

/** Deletes an actor entity and its relations; its mentions stay tagged, without an entity. */
export function deleteEntity(reader: CommandReader, { entityId }: { readonly entityId: Id }): Command {
  return deleteEntities(reader, { entityIds: [entityId] });
}

/** Deletes actor entities as `deleteEntity` does, all in one step. */
export function deleteEntities(reader: CommandReader, { entityIds }: { readonly entityIds: readonly Id[] }): Command {
  const gone = new Set(entityIds);
  const [only = ''] = gone;
  return {
    name: 'delete-entity',
    label:
      gone.size === 1
        ? `Delete actor entity ${quoted(reader.view.entity(only)?.name ?? '')}`
        : `Delete ${gone.size.toLocaleString('en')} actor entities`,
    documentIds: [],
    plan({ view, now }) {
      const entities = Array.from(gone, (id) => view.entity(id)).filter((entity) => entity !== undefined);
      if (entities.length === 0) return refuse('not-found', 'This actor entity is no longer in the project.');
      // One between two of them is met at both ends.
      const relations = new Map<Id, RelationRecord>();
      for (const { id } of entities) for (const each of view.relationsAt(id)) relations.set(each.id, each);
      return success({
        added: [],
        updated: mentionsOf(view, gone).map(
          (mention) => [mention, withEntity(view, mention, gone, null, now)] as const,
        ),
        removed: [...relations.values(), ...entities],
      });
    },
  };
}
