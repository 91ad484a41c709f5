import { foldName } from '#core/entities/fold-name';
import type { AnnotationRecord, EntityRecord, Id } from '#core/model/records';
import type { ActorsState } from '#renderer/features/actors/actors-state.ts';
import { countryName, kindLabel } from '#renderer/parts/entity-words.ts';

/** An actor in the list, with what the list shows of it. */
export interface ActorRow {
  readonly entity: EntityRecord;
  readonly mentions: number;
  readonly kind: string;
  readonly country: string;
  /** The alias that the filter found, where it did not find the name; empty otherwise. */
  readonly alias: string;
}

/** The actors that the filter leaves, in the order that was asked for; equal ones by name. */
export function actorRows(
  entities: readonly EntityRecord[],
  countOf: (id: Id) => number,
  { filter, kind, unmentioned, sort, descending }: Omit<ActorsState, 'scope' | 'visit'>,
): readonly ActorRow[] {
  const words = foldName(filter).split(' ').filter(Boolean);
  const rows = entities.flatMap((entity): ActorRow[] => {
    if (kind !== '' && entity.entityKind !== (kind === 'none' ? '' : kind)) return [];
    const row = { entity, kind: kindLabel(entity.entityKind), country: countryName(entity.country) };
    if (words.length > 0 && !holds(row, words)) return [];
    const mentions = countOf(entity.id);
    if (unmentioned && mentions > 0) return [];
    return [{ ...row, alias: foundAlias(entity, words), mentions }];
  });
  const ranks = nameRanks(entities);
  const byName = (left: ActorRow, right: ActorRow) => (ranks.get(left.entity) ?? 0) - (ranks.get(right.entity) ?? 0);
  const by = (left: ActorRow, right: ActorRow): number => {
    switch (sort) {
      case 'name':
        return byName(left, right);
      case 'kind':
        return compare(left.kind, right.kind);
      case 'country':
        return compare(left.country, right.country);
      case 'mentions':
        return left.mentions - right.mentions;
    }
  };
  const sign = descending ? -1 : 1;
  return rows.sort((left, right) => sign * by(left, right) || byName(left, right));
}

const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Where each stands by name; comparing thousands of names takes time, so the answer is kept with the list. */
const rankings = new WeakMap<readonly EntityRecord[], ReadonlyMap<EntityRecord, number>>();

function nameRanks(entities: readonly EntityRecord[]): ReadonlyMap<EntityRecord, number> {
  const known = rankings.get(entities);
  if (known !== undefined) return known;
  const sorted = entities.toSorted((left, right) => compare(left.name, right.name));
  const ranks = new Map(sorted.map((entity, index) => [entity, index]));
  rankings.set(entities, ranks);
  return ranks;
}

/** Names, aliases, kind and country as one folded line, a space before each word; records never change, so it is kept with the record. */
const haystacks = new WeakMap<EntityRecord, string>();

function holds({ entity, kind, country }: Omit<ActorRow, 'mentions' | 'alias'>, words: readonly string[]): boolean {
  let haystack = haystacks.get(entity);
  if (haystack === undefined) {
    haystack = [entity.name, ...entity.aliases, kind, country].map((part) => ` ${foldName(part)}`).join('');
    haystacks.set(entity, haystack);
  }
  const line = haystack;
  return words.every((word) => line.includes(` ${word}`));
}

/** The first alias that explains why the row is there: it begins with words that the name does not have. */
function foundAlias({ name, aliases }: EntityRecord, words: readonly string[]): string {
  const isIn = (text: string) => {
    const line = ` ${foldName(text)}`;
    return (word: string) => line.includes(` ${word}`);
  };
  const missing = words.filter((word) => !isIn(name)(word));
  return missing.length === 0 ? '' : (aliases.find((alias) => missing.some(isIn(alias))) ?? '');
}

/** A name by which mentions call an actor. */
export interface CalledName {
  /** As `foldName` compares it: spellings that differ in case, accents or the article are one. */
  readonly id: string;
  /** The most frequent spelling. */
  readonly label: string;
  readonly count: number;
}

/** By what names the mentions call it, most frequent first. */
export function calledNames(mentions: readonly Pick<AnnotationRecord, 'quote'>[]): readonly CalledName[] {
  const spellings = new Map<string, number>();
  for (const { quote } of mentions) spellings.set(quote, (spellings.get(quote) ?? 0) + 1);
  const names = new Map<string, CalledName & { readonly best: number }>();
  for (const [label, count] of spellings) {
    const id = foldName(label);
    const known = names.get(id);
    if (known === undefined) names.set(id, { id, label, count, best: count });
    else {
      const isBetter = count > known.best;
      names.set(id, {
        id,
        label: isBetter ? label : known.label,
        count: known.count + count,
        best: Math.max(known.best, count),
      });
    }
  }
  return Array.from(names.values(), ({ id, label, count }) => ({ id, label, count })).sort(
    (left, right) => right.count - left.count || compare(left.label, right.label),
  );
}
