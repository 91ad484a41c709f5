import { foldName } from '#core/commands/entity-rules';
import type { CommandContext } from '#core/commands/command';
import type { EntityRecord, Id } from '#core/model/records';
import type { EntityGuess } from '#core/suggest/suggestion';

/** From what the assistant thinks an actor is to an actor entity of the project; those that are missing are made. */
export interface EntityFinder {
  idOf(guess: EntityGuess): Id;
  /** Entities that had to be made, in the order in which they were asked for. */
  made(): readonly EntityRecord[];
}

export function createEntityFinder({ view, now, newId }: Pick<CommandContext, 'view' | 'now' | 'newId'>): EntityFinder {
  const made: EntityRecord[] = [];
  const known = (guess: EntityGuess): EntityRecord | undefined => {
    // The entity may have gone, or come, since the suggestion was made.
    const named = guess.id === null ? undefined : view.entity(guess.id);
    if (named !== undefined) return named;
    const name = foldName(guess.name);
    const isIt = (entity: EntityRecord) => foldName(entity.name) === name;
    return made.find(isIt) ?? view.entities().find(isIt);
  };
  return {
    idOf(guess) {
      const found = known(guess);
      if (found !== undefined) return found.id;
      const { name, entityKind, country } = guess;
      const entity: EntityRecord = {
        kind: 'entity',
        id: newId(),
        name: name.replace(/\s+/gu, ' ').trim(),
        entityKind,
        country,
        aliases: [],
        note: '',
        createdAt: now,
      };
      made.push(entity);
      return entity.id;
    },
    made: () => made,
  };
}
