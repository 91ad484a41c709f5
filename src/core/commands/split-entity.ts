import { type Command, type CommandContext, type CommandReader, refuse, type Refusal } from '#core/commands/command';
import { checkEntity, type EntityDetails, mentionsOf, tidyAliases, withEntity } from '#core/commands/entity-rules';
import { quoted } from '#core/commands/label-parts';
import { withLearnedNames } from '#core/commands/learn-names';
import { foldName } from '#core/entities/fold-name';
import { equalData } from '#core/model/equal-data';
import type { AnnotationRecord, AnyRecord, EntityRecord, Id } from '#core/model/records';
import { success, type Result } from '#core/model/result';

/** Where split-off mentions go. */
export type SplitTarget =
  | { readonly kind: 'new'; readonly details: Pick<EntityDetails, 'name'> & Partial<EntityDetails> }
  | { readonly kind: 'known'; readonly id: Id };

export interface SplitDetails {
  readonly entityId: Id;
  /** Mentions that go, whatever their words. */
  readonly mentions?: readonly Id[];
  /** All mentions with these words go (as `foldName` compares them), and so does the alias. */
  readonly names?: readonly string[];
  readonly into: SplitTarget;
}

/**
 * Takes mentions from an actor entity and gives them to another or a new one. An alias goes with them where no mention
 * that is called so stays behind. Relations stay with the entity, which keeps its name.
 */
export function splitEntity(reader: CommandReader, details: SplitDetails): Command {
  const { entityId, into } = details;
  const name = (id: Id) => quoted(reader.view.entity(id)?.name ?? '');
  const target = into.kind === 'new' ? quoted(into.details.name) : name(into.id);
  return {
    name: 'split-entity',
    label: `Split ${target} off actor entity ${name(entityId)}`,
    documentIds: [],
    plan(context) {
      const { view, now } = context;
      const entity = view.entity(entityId);
      if (entity === undefined) return refuse('not-found', 'This actor entity is no longer in the project.');
      const going = whatGoes(mentionsOf(view, new Set([entityId])), entity, details);
      if (going.mentions.length === 0 && going.aliases.length === 0) {
        return refuse('nothing-to-split', 'No mention was chosen. Choose names or mentions to split off.');
      }
      const settled = settleTarget(context, entity, into, going);
      if (!settled.ok) return settled;
      const { before, after } = settled.value;
      const own = new Set([entityId]);
      const updated: [AnyRecord, AnyRecord][] = going.mentions.map((mention) => [
        mention,
        withEntity(view, mention, own, after.id, now),
      ]);
      const named = new Set([foldName(after.name), ...going.aliases.map(foldName)]);
      const rest = { ...entity, aliases: entity.aliases.filter((alias) => !named.has(foldName(alias))) };
      if (!equalData(entity, rest)) updated.push([entity, rest]);
      if (before !== undefined && !equalData(before, after)) updated.push([before, after]);
      return success({ added: before === undefined ? [after] : [], updated, removed: [] });
    },
  };
}

interface Going {
  readonly mentions: readonly AnnotationRecord[];
  readonly aliases: readonly string[];
}

function whatGoes(all: readonly AnnotationRecord[], entity: EntityRecord, details: SplitDetails): Going {
  const chosen = new Set(details.mentions);
  const names = new Set((details.names ?? []).map(foldName));
  const mentions: AnnotationRecord[] = [];
  const leaving = new Set(names);
  const staying = new Set<string>();
  for (const mention of all) {
    const folded = foldName(mention.quote);
    if (chosen.has(mention.id) || names.has(folded)) {
      mentions.push(mention);
      leaving.add(folded);
    } else staying.add(folded);
  }
  const aliases = entity.aliases.filter((alias) => leaving.has(foldName(alias)) && !staying.has(foldName(alias)));
  return { mentions, aliases };
}

/** The record that takes the mentions, as it was and as it becomes. */
function settleTarget(
  { view, now, newId }: CommandContext,
  entity: EntityRecord,
  into: SplitTarget,
  going: Going,
): Result<{ readonly before: EntityRecord | undefined; readonly after: EntityRecord }, Refusal> {
  const quotes = going.mentions.map(({ quote }) => quote);
  if (into.kind === 'known') {
    const before = view.entity(into.id);
    if (before === undefined) return refuse('not-found', 'The other actor entity is no longer in the project.');
    if (before.id === entity.id) return refuse('same-entity', 'Choose another actor entity to take the mentions.');
    const aliases = tidyAliases(before.name, [...before.aliases, ...going.aliases]);
    return success({ before, after: withLearnedNames({ ...before, aliases }, quotes) });
  }
  const { name, entityKind = '', country = '', aliases = [], note = '' } = into.details;
  const checked = checkEntity(view, { name, entityKind, country, aliases: [...aliases, ...going.aliases], note });
  if (!checked.ok) return checked;
  const made: EntityRecord = { kind: 'entity', id: newId(), ...checked.value, createdAt: now };
  return success({ before: undefined, after: withLearnedNames(made, quotes) });
}
