import { entityAttributeOf } from '#core/codebook/definitions';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { checkEntity, type EntityDetails, tidyAliases } from '#core/commands/entity-rules';
import { quoted } from '#core/commands/label-parts';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import { foldName } from '#core/entities/fold-name';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import type { EntityRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';

/**
 * Edits an actor entity; details not given stay. A name that is given up becomes an alias where mentions are called so,
 * so that the next one still resolves; a slip of the pen, which no text has, is forgotten.
 */
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
      const named = { ...entity, ...checked.value };
      const next = details.aliases === undefined ? withFormerName(view, named, entity.name) : named;
      return success(equalData(entity, next) ? emptyChangeSet : updated(entity, next));
    },
  };
}

function withFormerName(view: ProjectView, entity: EntityRecord, former: string): EntityRecord {
  const folded = foldName(former);
  const isKnown = [entity.name, ...entity.aliases].some((name) => foldName(name) === folded);
  if (isKnown || !isMentionedAs(view, entity.id, folded)) return entity;
  return { ...entity, aliases: tidyAliases(entity.name, [...entity.aliases, former]) };
}

/** Whether a mention of the entity, or one that is nobody’s yet, is called so. Looks at the whole project. */
function isMentionedAs(view: ProjectView, entityId: Id, folded: string): boolean {
  const codebook = view.codebook();
  return view.documents().some(({ id }) =>
    view.annotationsOf(id).some(({ tag, status, attributes, quote }) => {
      if (status !== 'confirmed' && status !== 'orphaned') return false;
      const attribute = entityAttributeOf(codebook, tag);
      if (attribute === undefined) return false;
      const of = attributes[attribute.id];
      return (of === undefined || of === entityId) && foldName(quote) === folded;
    }),
  );
}
