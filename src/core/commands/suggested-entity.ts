import type { CommandContext } from '#core/commands/command';
import { withLearnedNames } from '#core/commands/learn-names';
import { createNameIndex, type EditableNameIndex } from '#core/entities/name-index';
import type { EntityRecord, Id } from '#core/model/records';
import { entityOfGuess } from '#core/suggest/settle-guesses';
import type { EntityGuess } from '#core/suggest/suggestion';

/**
 * From what the assistant thinks an actor is to an actor entity of the project; those that are missing are made. Each
 * learns the words of its mentions as aliases, as with a mention that is linked by hand.
 */
export interface EntityFinder {
  /** @param words of the mention */
  idOf(guess: EntityGuess, words: string): Id;
  /** Entities that had to be made, in the order in which they were asked for. */
  made(): readonly EntityRecord[];
  /** Entities of the project that learned a name, before and after. */
  learned(): readonly [EntityRecord, EntityRecord][];
}

export function createEntityFinder({ view, now, newId }: Pick<CommandContext, 'view' | 'now' | 'newId'>): EntityFinder {
  const made = new Map<Id, EntityRecord>();
  const learned = new Map<Id, EntityRecord>();
  // Made only when it is asked for: a claim without sources needs no names.
  let names: EditableNameIndex | null = null;
  return {
    idOf(guess, words) {
      names ??= createNameIndex(view.entities());
      // The entity may have gone, or come, since the suggestion was made.
      const found = entityOfGuess(guess, names);
      const entity =
        found === undefined
          ? newEntity(guess, newId(), now)
          : (made.get(found.id) ?? learned.get(found.id) ?? view.entity(found.id));
      if (entity === undefined) throw new Error('The index of names holds an actor that the project does not have.');
      const next = withLearnedNames(entity, [words]);
      if (found === undefined || made.has(entity.id)) made.set(entity.id, next);
      else if (next !== entity) learned.set(entity.id, next);
      names.with(next);
      return entity.id;
    },
    made: () => [...made.values()],
    learned: () =>
      [...learned].flatMap(([id, after]): [EntityRecord, EntityRecord][] => {
        const before = view.entity(id);
        return before === undefined ? [] : [[before, after]];
      }),
  };
}

function newEntity({ name, entityKind, country }: EntityGuess, id: Id, now: string): EntityRecord {
  return {
    kind: 'entity',
    id,
    name: name.replace(/\s+/gu, ' ').trim(),
    entityKind,
    country,
    aliases: [],
    note: '',
    createdAt: now,
  };
}
