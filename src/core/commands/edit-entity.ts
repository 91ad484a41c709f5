import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { checkEntity, type EntityDetails } from '#core/commands/entity-rules';
import { quoted } from '#core/commands/label-parts';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Edits an actor entity; details not given stay. */
export function editEntity(
  reader: CommandReader,
  { entityId, details }: { readonly entityId: Id; readonly details: Partial<EntityDetails> },
): Command {
  return {
    name: 'edit-entity',
    label: `Edit actor entity ${quoted(reader.view.entity(entityId)?.name ?? '')}`,
    documentIds: [],
    plan({ view }) {
      const entity = view.entity(entityId);
      if (entity === undefined) return refuse('not-found', 'This actor entity is no longer in the project.');
      const { name, entityKind, country, aliases, note } = { ...entity, ...details };
      const checked = checkEntity(view, { name, entityKind, country, aliases, note }, entityId);
      if (!checked.ok) return checked;
      const next = { ...entity, ...checked.value };
      return success(equalData(entity, next) ? emptyChangeSet : updated(entity, next));
    },
  };
}
