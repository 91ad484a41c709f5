import { entityAttributeOf } from '#core/codebook/definitions';
import { changedByHand } from '#core/commands/changed-by-hand';
import { type Command, type CommandReader } from '#core/commands/command';
import { checkEntity, type EntityDetails } from '#core/commands/entity-rules';
import { findAnnotations } from '#core/commands/find-annotations';
import { quoted } from '#core/commands/label-parts';
import { withLearnedNames } from '#core/commands/learn-names';
import type { AnyRecord, EntityRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Creates an actor entity and, in the same step, makes it the one behind the given mentions, whose words it learns. */
export function createEntity(
  reader: CommandReader,
  details: Pick<EntityDetails, 'name'> & Partial<EntityDetails> & { readonly mentions?: readonly Id[] },
): Command {
  const { mentions = [], name, entityKind = '', country = '', aliases = [], note = '' } = details;
  const shown = findAnnotations(reader.view, mentions);
  const only = shown.length === 1 ? shown[0] : undefined;
  return {
    name: 'create-entity',
    label: `Create actor entity ${quoted(name)}${only === undefined ? '' : ` for ${quoted(only.quote)}`}`,
    documentIds: Array.from(new Set(shown.map((annotation) => annotation.documentId))),
    plan({ view, now, newId }) {
      const checked = checkEntity(view, { name, entityKind, country, aliases, note });
      if (!checked.ok) return checked;
      const named: EntityRecord = { kind: 'entity', id: newId(), ...checked.value, createdAt: now };
      const linked = findAnnotations(view, mentions).filter(
        ({ tag }) => entityAttributeOf(view.codebook(), tag) !== undefined,
      );
      const entity = withLearnedNames(
        named,
        linked.map(({ quote }) => quote),
      );
      const updated = linked.flatMap((annotation): [AnyRecord, AnyRecord][] => {
        const attribute = entityAttributeOf(view.codebook(), annotation.tag);
        if (attribute === undefined) return [];
        const attributes = { ...annotation.attributes, [attribute.id]: entity.id };
        const codebookVersion = view.codebook().version;
        const next = { ...annotation, attributes, codebookVersion, updatedAt: now };
        return [[annotation, changedByHand(annotation, next)]];
      });
      return success({ added: [entity], updated, removed: [] });
    },
  };
}
