import { foldName } from '#core/entities/fold-name';
import { nameKeys } from '#core/entities/name-keys';
import type { Id } from '#core/model/records';
import type { KnownEntity } from '#core/suggest/suggestion';

/**
 * The actor entities of a project by what they are called. Reading and changing it costs the same however many there
 * are, so that a mention resolves on the way of the key that tags it.
 */
export interface NameIndex {
  /**
   * Entities with this name or alias, exact or folded (see `foldName`): those that spell it exactly come first, then
   * those whose own name it is, then by id. Empty where nobody is called so. “us” in small letters is not the US.
   */
  exact(name: string): readonly KnownEntity[];
  get(id: Id): KnownEntity | undefined;
  /** Every entity, in the order in which they came. */
  all(): readonly KnownEntity[];
}

/** A name index that its owner keeps up by change sets. */
export interface EditableNameIndex extends NameIndex {
  /** Adds the entity, or replaces the one with its id. */
  with(entity: KnownEntity): void;
  without(id: Id): void;
}

export function createNameIndex(entities: readonly KnownEntity[] = []): EditableNameIndex {
  const byId = new Map<Id, KnownEntity>();
  const byKey = new Map<string, Set<Id>>();
  let listed: readonly KnownEntity[] | null = null;

  function without(id: Id): void {
    const entity = byId.get(id);
    if (!entity) return;
    byId.delete(id);
    listed = null;
    for (const key of keysOf(entity)) {
      const ids = byKey.get(key);
      ids?.delete(id);
      if (ids?.size === 0) byKey.delete(key);
    }
  }

  function add(entity: KnownEntity): void {
    without(entity.id);
    byId.set(entity.id, entity);
    listed = null;
    for (const key of keysOf(entity)) {
      const ids = byKey.get(key);
      if (ids) ids.add(entity.id);
      else byKey.set(key, new Set([entity.id]));
    }
  }

  for (const entity of entities) add(entity);

  return {
    exact(name) {
      const key = foldName(name);
      const found: KnownEntity[] = [];
      for (const id of byKey.get(key) ?? []) {
        const entity = byId.get(id);
        if (entity && spelledForThis(entity, name, key)) found.push(entity);
      }
      return found.length < 2 ? found : found.sort((left, right) => compareFits(left, right, name, key));
    },
    get: (id) => byId.get(id),
    all: () => (listed ??= [...byId.values()]),
    with: add,
    without,
  };
}

function keysOf(entity: KnownEntity): ReadonlySet<string> {
  return new Set(nameKeys(entity).map(({ folded }) => folded));
}

/** A short acronym is not meant by a small word with the same letters: “who” is not the WHO. */
function spelledForThis({ name, aliases }: KnownEntity, mention: string, key: string): boolean {
  if (mention !== mention.toLowerCase() || mention === mention.toUpperCase()) return true;
  return [name, ...aliases].some((spelling) => foldName(spelling) === key && !isAcronym(spelling));
}

function isAcronym(spelling: string): boolean {
  const letters = spelling.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters.length <= 3 && letters === letters.toUpperCase();
}

function compareFits(left: KnownEntity, right: KnownEntity, mention: string, key: string): number {
  return fit(right, mention, key) - fit(left, mention, key) || (left.id < right.id ? -1 : 1);
}

function fit({ name, aliases }: KnownEntity, mention: string, key: string): number {
  if (name === mention) return 3;
  if (aliases.includes(mention)) return 2;
  return foldName(name) === key ? 1 : 0;
}
