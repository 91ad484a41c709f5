import { compareText } from '#core/model/record-order';
import type { AnnotationRecord, CodebookRecord, Id, RelationRecord, RelationTarget } from '#core/model/records';
import { tagOf } from '#core/codebook/definitions';
import { comparedValue, valueInWords } from '#core/review/compare/compared-value';
import type { EntityIdentity } from '#core/review/compare/entity-identity';

/** What a relation leads to, before it is known what that was matched with. */
export interface RelationLead {
  /** Id of the annotation; `null` for a literal. */
  readonly annotation: Id | null;
  /** Who or which day it is, where the annotation says so: mentions of one actor are the same end. */
  readonly identity: string | null;
  /** `NATO`, `2019-01-25`, `unattributed`, or the quote. */
  readonly words: string;
}

/** Where a relation leads, as it is compared. */
export interface RelationEnd extends RelationLead {
  /** The literal, or the number of the annotation's group: annotations that were matched have the same one. */
  readonly place: string | number;
}

export interface RelationReader {
  /** Relations of the type that start at the annotation. A target that was left out of the comparison is not there. */
  leadsOf(annotation: Id, type: Id): readonly RelationLead[];
}

const nowhere: readonly never[] = [];

export function createRelationReader(
  codebook: CodebookRecord,
  entities: EntityIdentity,
  document: { readonly annotations: readonly AnnotationRecord[]; readonly relations: readonly RelationRecord[] },
): RelationReader {
  if (document.relations.length === 0) return { leadsOf: () => nowhere };
  const annotations = new Map(document.annotations.map((annotation) => [annotation.id, annotation]));
  const leads = new Map<Id, { readonly type: Id; readonly lead: RelationLead }[]>();
  for (const { type, from, target } of document.relations) {
    const lead = leadTo(target);
    if (lead === null) continue;
    const list = leads.get(from);
    if (list === undefined) leads.set(from, [{ type, lead }]);
    else list.push({ type, lead });
  }

  function leadTo(target: RelationTarget): RelationLead | null {
    if (target.kind === 'literal') return { annotation: null, identity: null, words: target.value };
    const annotation = annotations.get(target.id);
    if (annotation === undefined) return null;
    return { annotation: target.id, ...identify(codebook, entities, annotation) };
  }

  return {
    leadsOf: (annotation, type) =>
      (leads.get(annotation) ?? nowhere).filter((one) => one.type === type).map(({ lead }) => lead),
  };
}

/**
 * @param groupOf What an annotation was matched with: a number, the same for annotations that belong together. An end
 *   of which nothing is known is not there.
 */
export function placeEnds(
  leads: readonly RelationLead[],
  groupOf: (annotation: Id) => number | undefined,
): readonly RelationEnd[] {
  const ends: RelationEnd[] = [];
  for (const { annotation, identity, words } of leads) {
    const place = annotation === null ? words : groupOf(annotation);
    if (place !== undefined) ends.push({ annotation, identity, words, place });
  }
  return ends;
}

/** By the attribute that says which actor or day a mention means, where the tag has one and it is filled in. */
function identify(
  codebook: CodebookRecord,
  entities: EntityIdentity,
  { tag, attributes, quote }: AnnotationRecord,
): Pick<RelationEnd, 'identity' | 'words'> {
  const definitions = tagOf(codebook, tag)?.attributes ?? [];
  const definition = definitions.find(({ type }) => type === 'entity' || type === 'edtf');
  const value = definition === undefined ? undefined : attributes[definition.id];
  const compared = definition === undefined ? null : comparedValue(definition, value, entities);
  if (definition === undefined || compared === null) return { identity: null, words: quote };
  return { identity: `${definition.type} ${compared}`, words: valueInWords(definition, value, entities) };
}

/**
 * Gives the ends of one unit names that are equal where the ends are the same: matched annotations, mentions of the
 * same actor or day, or the same literal. Each coder's ends become one sorted list of names; `null` where there are none.
 * The name is an identity where one of the ends has one, so that it means the same in other units.
 */
export function nameEnds(coders: readonly (readonly RelationEnd[])[]): readonly (readonly string[] | null)[] {
  const [one, other] = coders;
  if (coders.length === 2 && one?.length === 1 && other?.length === 1) {
    const [end] = one;
    const [otherEnd] = other;
    // By far the most frequent case: two coders, one end each, and the same.
    if (end !== undefined && otherEnd !== undefined && isSameEnd(end, otherEnd)) {
      const name = [nameOf([end, otherEnd])];
      return [name, name];
    }
  }
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
    const own = new Set(ends.map((end) => names.get(end) ?? ''));
    return own.size === 0 ? null : [...own].sort(compareText);
  });
}

/** The ends in classes, those of the earliest place first. */
function sameEnds(ends: readonly RelationEnd[]): readonly (readonly RelationEnd[])[] {
  const sorted = ends.toSorted((one, other) => comparePlaces(one.place, other.place));
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

function isSameEnd(one: RelationEnd, other: RelationEnd): boolean {
  return one.place === other.place || (one.identity !== null && one.identity === other.identity);
}

/** Groups in reading order, then literals. */
function comparePlaces(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return compareText(one, other);
  return typeof one === 'number' ? -1 : 1;
}

function nameOf(same: readonly RelationEnd[]): string {
  const [first] = same;
  if (first !== undefined && typeof first.place === 'string') return `word ${first.place}`;
  const identities = same.flatMap(({ identity }) => (identity === null ? [] : [identity]));
  if (first !== undefined && identities.every((identity) => identity === identities[0])) {
    const words = same.map((end) => end.words);
    if (identities[0] !== undefined) return identities[0];
    if (words.every((text) => text === words[0])) return `quote ${first.words}`;
  }
  return mostFrequent(identities.length > 0 ? identities : same.map(({ words }) => `quote ${words}`));
}

/** Of equally frequent ones the first by its text, so that the order of coders does not matter. */
function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([one, ones], [other, others]) => others - ones || compareText(one, other));
  return first?.[0] ?? '';
}
