import { isCalledAsMade } from '#core/codebook/concept-id';
import { isWithin, labelOfLevels, levelsOf } from '#core/codebook/concept-tree';
import { attributeOf } from '#core/codebook/definitions';
import { numberTwins } from '#core/codebook/number-twins';
import { keyOfPart, partOf } from '#core/codebook/touched-parts';
import { sortConcepts } from '#core/codebook/sort-concepts';
import { equalData } from '#core/model/equal-data';
import type { AttributeDefinition, CodebookRecord, CodebookRevision, Id, ValueDefinition } from '#core/model/records';

interface JoinOptions {
  /** Keeps list entries that they took away on purpose, because something here still uses them. */
  readonly keepRemoved?: boolean;
  /** Theirs as this copy last knew it: a name that they have not changed since does not replace one given here. */
  readonly base?: CodebookRecord;
}

/**
 * The codebook of who hands it out, with the list entries that only this copy has; what they took away goes. Where ours
 * is a later version of theirs, ours stays: the package is older than what is here.
 */
export function joinCodebooks(
  theirs: CodebookRecord,
  ours: CodebookRecord,
  { keepRemoved = false, base }: JoinOptions = {},
): CodebookRecord {
  if (isLaterVersion(ours, theirs)) return ours;
  const taken = keepRemoved ? new Set<string>() : partsTakenAway(theirs, ours);
  const tags = theirs.tags.map((tag) => {
    const attributes = tag.attributes.map((attribute) => {
      const here = attributeOf(ours, tag.id, attribute.id)?.values ?? [];
      const known = base === undefined ? undefined : attributeOf(base, tag.id, attribute.id)?.values;
      const named = base === undefined ? attribute : withNamesGivenHere(attribute, here, known ?? []);
      const joined = joinAttribute(tag.id, named, here, taken);
      if (joined.type !== 'concept') return joined;
      const isTheirs = new Map(attribute.values.map(({ id, label }) => [id, label]));
      const free = new Set(joined.values.flatMap(({ id, label }) => (isTheirs.get(id) === label ? [] : [id])));
      const values = numberTwins(joined.values, (id) => free.has(id));
      return equalData(values, joined.values) ? joined : { ...joined, values: sortConcepts(values) };
    });
    return { ...tag, attributes };
  });
  const joined = { ...theirs, id: ours.id, tags };
  return equalData(joined, ours) ? ours : joined;
}

/** Whether one codebook went on from the other: it knows every version of it, and more. */
function isLaterVersion(one: CodebookRecord, other: CodebookRecord): boolean {
  const [past, earlier] = [one.revisions ?? [], other.revisions ?? []];
  return (
    one.version > other.version &&
    past.length > earlier.length &&
    earlier.every((revision, index) => sameRevision(revision, past[index]))
  );
}

function sameRevision(left: CodebookRevision, right: CodebookRevision | undefined): boolean {
  return left.version === right?.version && left.at === right.at;
}

/** Parts that versions which are new to us touched: entries among them that their lists have not got were removed. */
function partsTakenAway(theirs: CodebookRecord, ours: CodebookRecord): ReadonlySet<string> {
  const known = ours.revisions ?? [];
  const news = (theirs.revisions ?? []).filter((revision) => !known.some((each) => sameRevision(revision, each)));
  return new Set(news.flatMap(({ touched }) => touched.map(keyOfPart)));
}

/** Their list of concepts, which are called as here where only this copy has given another name since. */
function withNamesGivenHere(
  theirs: AttributeDefinition,
  here: readonly ValueDefinition[],
  base: readonly ValueDefinition[],
): AttributeDefinition {
  if (theirs.type !== 'concept') return theirs;
  const values = theirs.values.map((value) => {
    const ours = here.find(({ id }) => id === value.id);
    if (ours === undefined || ours.label === value.label) return value;
    const before = base.find(({ id }) => id === value.id);
    const isUnchanged = before === undefined ? isCalledAsMade(value.id, value.label) : before.label === value.label;
    return isUnchanged ? { ...value, label: ours.label } : value;
  });
  return equalData(values, theirs.values) ? theirs : { ...theirs, values: sortConcepts(values) };
}

function joinAttribute(
  tag: Id,
  theirs: AttributeDefinition,
  here: readonly ValueDefinition[],
  taken: ReadonlySet<string>,
): AttributeDefinition {
  const known = new Set(theirs.values.map(({ id }) => id));
  const isTaken = (value: Id) => taken.has(keyOfPart(partOf({ tag, attribute: theirs.id, value })));
  const others = here.filter(({ id }) => !known.has(id) && !isTaken(id));
  if (others.length === 0) return theirs;
  if (theirs.type !== 'concept') return { ...theirs, values: [...theirs.values, ...others] };
  return { ...theirs, values: sortConcepts([...theirs.values, ...atTheirPaths(others, here, theirs.values)]) };
}

/** Concepts that only this copy has, beneath what they lay under: that may be called otherwise, or lie elsewhere, now. */
function atTheirPaths(
  others: readonly ValueDefinition[],
  here: readonly ValueDefinition[],
  theirs: readonly ValueDefinition[],
): readonly ValueDefinition[] {
  const known = new Map(theirs.map(({ id, label }) => [id, label]));
  const moved = here.flatMap(({ id, label }) => {
    const now = known.get(id);
    return now === undefined || now === label ? [] : [{ from: levelsOf(label), to: levelsOf(now) }];
  });
  if (moved.length === 0) return others;
  return others.map((value) => {
    const levels = levelsOf(value.label);
    const above = moved
      .filter(({ from }) => isWithin(levels, from))
      .toSorted((left, right) => right.from.length - left.from.length)[0];
    if (above === undefined) return value;
    return { ...value, label: labelOfLevels([...above.to, ...levels.slice(above.from.length)]) };
  });
}
