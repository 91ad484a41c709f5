import { compareCreation, compareText } from '#core/model/record-order';
import type { EntityRecord, Id } from '#core/model/records';
import { foldText } from '#core/text/fold';

/** Which actor entities are the same although colleagues made a record each. */
export interface EntityIdentity {
  /** One id for all records of an actor; an id that is not known stays. */
  canonical(id: Id): Id;
  /** Name of the canonical record; the id where there is none. */
  name(id: Id): string;
}

/** The list of entities stays the same object until one of them changes, and folding thousands of names takes time. */
const known = new WeakMap<readonly EntityRecord[], EntityIdentity>();

/**
 * Two records are the same actor when their names fold to the same, unless kind or country tell them apart: of the
 * records of one name, those with the same kind and country are one, and all are one where what is filled in agrees.
 * The oldest record stands for all.
 */
export function identifyEntities(entities: readonly EntityRecord[]): EntityIdentity {
  const answer = known.get(entities) ?? build(entities);
  known.set(entities, answer);
  return answer;
}

function build(entities: readonly EntityRecord[]): EntityIdentity {
  const namesakes = new Map<string, EntityRecord[]>();
  for (const entity of entities) {
    const name = foldText(entity.name).folded.trim();
    const key = name === '' ? JSON.stringify(['id', entity.id]) : JSON.stringify(['name', name]);
    const group = namesakes.get(key);
    if (group === undefined) namesakes.set(key, [entity]);
    else group.push(entity);
  }
  const canonical = new Map<Id, EntityRecord>();
  for (const group of namesakes.values()) {
    for (const same of sameActors(group)) {
      const [oldest] = same.toSorted((left, right) => compareCreation(left, right));
      if (oldest !== undefined) for (const { id } of same) canonical.set(id, oldest);
    }
  }
  return {
    canonical: (id) => canonical.get(id)?.id ?? id,
    name: (id) => canonical.get(id)?.name ?? id,
  };
}

function sameActors(namesakes: readonly EntityRecord[]): readonly (readonly EntityRecord[])[] {
  const agree = (values: readonly string[]) => new Set(values.filter((value) => value !== '')).size <= 1;
  if (agree(namesakes.map(({ entityKind }) => entityKind)) && agree(namesakes.map(({ country }) => country))) {
    return [namesakes];
  }
  const apart = new Map<string, EntityRecord[]>();
  for (const entity of namesakes) {
    const key = JSON.stringify([entity.entityKind, entity.country]);
    apart.set(key, [...(apart.get(key) ?? []), entity]);
  }
  return [...apart].sort(([left], [right]) => compareText(left, right)).map(([, group]) => group);
}
