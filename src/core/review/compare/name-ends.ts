import { compareText } from '#core/model/record-order';
import type { Id } from '#core/model/records';
import type { RelationLead } from '#core/review/compare/relation-leads';

/** What an annotation was matched with: a number, the same for annotations that belong together. */
export type GroupOf = (annotation: Id) => number | undefined;

/** Names of a coder's ends, sorted, each once. */
export type EndNames = readonly string[];

const none: EndNames = [];

/**
 * Gives the ends of the relations of one unit names that are equal where the ends are the same: matched annotations,
 * mentions of the same actor or day, or the same literal. The name is an identity where one of the ends has one, so
 * that it means the same in other units. An end that was not compared, of which `groupOf` knows nothing, is not there.
 *
 * @param coders What each coder's relations lead to.
 */
export function nameEnds(coders: readonly (readonly RelationLead[])[], groupOf: GroupOf): readonly EndNames[] {
  const ends = coders.map((leads) => placeEnds(leads, groupOf));
  const end = ends[0]?.[0];
  const otherEnd = ends[1]?.[0];
  // By far the most frequent case: two coders, one end each.
  if (ends.length === 2 && ends.every(({ length }) => length === 1) && end !== undefined && otherEnd !== undefined) {
    if (isSameEnd(end, otherEnd)) {
      const name = [end.name === otherEnd.name ? end.name : nameOf([end, otherEnd])];
      return [name, name];
    }
    if (end.name !== otherEnd.name) return [[end.name], [otherEnd.name]];
  }
  return nameAll(ends);
}

/** Where a relation leads, as it is compared. */
interface RelationEnd {
  /** The number of the annotation's group; −1 for a literal. */
  readonly place: number;
  readonly identity: string | null;
  readonly name: string;
}

function placeEnds(leads: readonly RelationLead[], groupOf: GroupOf): readonly RelationEnd[] {
  const ends: RelationEnd[] = [];
  for (const { annotation, identity, name } of leads) {
    const place = annotation === null ? -1 : groupOf(annotation);
    if (place !== undefined) ends.push({ place, identity, name });
  }
  return ends;
}

function isSameEnd(one: RelationEnd, other: RelationEnd): boolean {
  if (one.place < 0 || other.place < 0) return one.place === other.place && one.name === other.name;
  return one.place === other.place || (one.identity !== null && one.identity === other.identity);
}

function nameAll(coders: readonly (readonly RelationEnd[])[]): readonly EndNames[] {
  const names = new Map<RelationEnd, string>();
  const taken = new Set<string>();
  for (const same of sameEnds(coders.flat())) {
    const name = nameOf(same);
    // Two places that say the same words, of which nobody said whom they mean, are two ends.
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} (${String(number)})`;
    taken.add(free);
    for (const end of same) names.set(end, free);
  }
  return coders.map((ends) => {
    if (ends.length === 0) return none;
    return [...new Set(ends.map((end) => names.get(end) ?? ''))].sort(compareText);
  });
}

/** The ends in classes, those of the earliest place first. */
function sameEnds(ends: readonly RelationEnd[]): readonly (readonly RelationEnd[])[] {
  const sorted = ends.toSorted((one, other) => one.place - other.place || compareText(one.name, other.name));
  const classes: RelationEnd[][] = [];
  for (const end of sorted) {
    const isMet = (same: readonly RelationEnd[]) => same.some((other) => isSameEnd(end, other));
    const [first, ...others] = classes.filter(isMet);
    if (first === undefined) {
      classes.push([end]);
      continue;
    }
    first.push(end, ...others.flat());
    for (const other of others) classes.splice(classes.indexOf(other), 1);
  }
  return classes;
}

/** The most frequent identity, else the most frequent words; of equally frequent ones the first by its text. */
function nameOf(same: readonly RelationEnd[]): string {
  const identities = same.flatMap(({ identity }) => identity ?? []);
  const counts = new Map<string, number>();
  for (const name of identities.length > 0 ? identities : same.map((end) => end.name)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([one, ones], [other, others]) => others - ones || compareText(one, other));
  return first?.[0] ?? '';
}
