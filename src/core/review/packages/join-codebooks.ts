import { isWithin, labelOfLevels, levelsOf } from '#core/codebook/concept-tree';
import { sortConcepts } from '#core/codebook/sort-concepts';
import { equalData } from '#core/model/equal-data';
import type { AttributeDefinition, CodebookRecord, ValueDefinition } from '#core/model/records';

/** The codebook of who hands it out, with the list entries that only this copy has. */
export function joinCodebooks(theirs: CodebookRecord, ours: CodebookRecord): CodebookRecord {
  const tags = theirs.tags.map((tag) => {
    const here = ours.tags.find(({ id }) => id === tag.id);
    return { ...tag, attributes: tag.attributes.map((attribute) => joinAttribute(attribute, here?.attributes)) };
  });
  const joined = { ...theirs, id: ours.id, tags };
  return equalData(joined, ours) ? ours : joined;
}

function joinAttribute(
  theirs: AttributeDefinition,
  ours: readonly AttributeDefinition[] | undefined,
): AttributeDefinition {
  const here = ours?.find(({ id }) => id === theirs.id)?.values ?? [];
  const known = new Set(theirs.values.map(({ id }) => id));
  const others = here.filter(({ id }) => !known.has(id));
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
