import { lookUp } from '#core/entities/gazetteer/gazetteer';
import { foldName } from '#core/entities/fold-name';
import type { NameIndex } from '#core/entities/name-index';
import type { EntityGuess, KnownEntity, Suggestion } from '#core/suggest/suggestion';

type Names = Pick<NameIndex, 'exact' | 'get' | 'all'>;

/**
 * The suggestion with its actors as the project knows them now, each once: what a card says of it is what accepting
 * does. It may have been made before the project had the actor, or under a name that the project has as an alias.
 */
export function settleGuesses(suggestion: Suggestion, names: Names): Suggestion {
  if (suggestion.tag !== 'actor') return suggestion;
  const seen = new Set<string>();
  const entities = suggestion.entities
    .map((guess) => settled(guess, names))
    .filter(({ name }) => {
      const key = foldName(name);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return { ...suggestion, entities };
}

function settled(guess: EntityGuess, names: Names): EntityGuess {
  const entity = entityOfGuess(guess, names);
  if (entity === undefined) return guess.id === null ? guess : { ...guess, id: null };
  const { id, name, entityKind, country } = entity;
  return { id, name, entityKind, country, rule: guess.rule };
}

/**
 * The actor of the project that a guess means: by its id, by its name, by an alias that no other actor has, or by
 * another name of the same actor in the gazetteer (“US” for “United States”).
 */
export function entityOfGuess({ id, name }: EntityGuess, names: Names): KnownEntity | undefined {
  const known = id === null ? undefined : names.get(id);
  if (known !== undefined) return known;
  // Capitals keep “nato” from being no acronym.
  const called = names.exact(name.toUpperCase());
  const key = foldName(name);
  const named = called.find((entity) => foldName(entity.name) === key);
  if (named !== undefined || called.length > 0) return named ?? (called.length === 1 ? called[0] : undefined);
  const others = names.all().filter((entity) => isCalledInGazetteer(entity, key));
  return others.length === 1 ? others[0] : undefined;
}

/** By records: looking up ten thousand names again for every card would be felt. */
const gazetteerNames = new WeakMap<KnownEntity, string>();

function isCalledInGazetteer(entity: KnownEntity, key: string): boolean {
  let name = gazetteerNames.get(entity);
  if (name === undefined) {
    const uses = lookUp(entity.name).filter(({ use }) => use === 'name');
    const [only, ...more] = new Set(uses.map((entry) => foldName(entry.name)));
    name = only !== undefined && more.length === 0 ? only : '';
    gazetteerNames.set(entity, name);
  }
  return name === key;
}
