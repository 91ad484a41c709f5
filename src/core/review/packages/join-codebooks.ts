import { sortConcepts } from '#core/codebook/sort-concepts';
import { equalData } from '#core/model/equal-data';
import type { AttributeDefinition, CodebookRecord } from '#core/model/records';

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
  const values = [...theirs.values, ...others];
  return { ...theirs, values: theirs.type === 'concept' ? sortConcepts(values) : values };
}
