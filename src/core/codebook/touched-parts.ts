import { equalData } from '#core/model/equal-data';
import type {
  AttributeDefinition,
  CodebookPart,
  CodebookRecord,
  Id,
  RelationDefinition,
  TagDefinition,
} from '#core/model/records';

/**
 * The parts of a codebook whose meaning differs between the two, as narrow as it can be said; nothing where codings
 * under both mean the same. Names, labels, keys, colours, the order of parts, examples and constraints are no part of
 * the meaning, nor is how long an open list of concepts has become.
 */
export function touchedParts(before: CodebookRecord, after: CodebookRecord): readonly CodebookPart[] {
  const parts: CodebookPart[] = [];
  for (const [old, next] of pairs(before.tags, after.tags)) {
    const tag = (old ?? next)?.id ?? '';
    if (old === undefined || next === undefined || old.guideline !== next.guideline) parts.push(partOf({ tag }));
    if (old !== undefined && next !== undefined) parts.push(...touchedAttributes(old, next));
  }
  for (const [old, next] of pairs(before.relations, after.relations)) {
    if (!equalData(relationMeaning(old), relationMeaning(next))) {
      parts.push(partOf({ relation: (old ?? next)?.id ?? '' }));
    }
  }
  return parts;
}

/** A part of a codebook by what is said of it; the other levels are empty. */
export function partOf(said: Partial<CodebookPart>): CodebookPart {
  return { tag: '', attribute: '', value: '', relation: '', ...said };
}

/** The same part has the same key. */
export function keyOfPart({ tag, attribute, value, relation }: CodebookPart): string {
  return JSON.stringify([tag, attribute, value, relation]);
}

function touchedAttributes(before: TagDefinition, after: TagDefinition): readonly CodebookPart[] {
  const tag = after.id;
  return pairs(before.attributes, after.attributes).flatMap(([old, next]) => {
    const attribute = (old ?? next)?.id ?? '';
    if (old === undefined || next === undefined) return [partOf({ tag, attribute })];
    if (!equalData(attributeMeaning(old), attributeMeaning(next))) return [partOf({ tag, attribute })];
    return pairs(old.values, next.values).flatMap(([was, is]) => {
      if (was === undefined && next.type === 'concept') return [];
      return was?.description === is?.description && was !== undefined && is !== undefined
        ? []
        : [partOf({ tag, attribute, value: (was ?? is)?.id ?? '' })];
    });
  });
}

function attributeMeaning({ type, on, description }: AttributeDefinition): unknown {
  return [type, on, description];
}

function relationMeaning(relation: RelationDefinition | undefined): unknown {
  if (relation === undefined) return null;
  const { from, to, max, literals, on, description } = relation;
  return [from, to, max, [...literals].sort(), on, description];
}

/** Items of both lists by id, first those of the second list in its order, then those that only the first one has. */
function pairs<Item extends { readonly id: Id }>(
  before: readonly Item[],
  after: readonly Item[],
): readonly (readonly [Item | undefined, Item | undefined])[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const ids = new Set(after.map(({ id }) => id));
  return [
    ...after.map((item) => [old.get(item.id), item] as const),
    ...before.filter(({ id }) => !ids.has(id)).map((item) => [item, undefined] as const),
  ];
}
