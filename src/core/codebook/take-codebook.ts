import { sortConcepts } from '#core/codebook/sort-concepts';
import { withHistoryOf } from '#core/codebook/with-history-of';
import type { CodebookRecord } from '#core/model/records';

/**
 * Another project's codebook in the place of ours. It keeps our id, version and past; open lists of concepts keep what
 * has grown here, because it belongs to the coding and not to the scheme.
 */
export function takeCodebook(ours: CodebookRecord, theirs: CodebookRecord): CodebookRecord {
  const tags = theirs.tags.map((tag) => {
    const here = ours.tags.find((each) => each.id === tag.id);
    const attributes = tag.attributes.map((attribute) => {
      const own = here?.attributes.find((each) => each.id === attribute.id);
      if (attribute.type !== 'concept' || own?.type !== 'concept') return attribute;
      const more = own.values.filter((value) => !attribute.values.some((each) => each.id === value.id));
      return more.length === 0 ? attribute : { ...attribute, values: sortConcepts([...attribute.values, ...more]) };
    });
    return { ...tag, attributes };
  });
  return withHistoryOf(ours, { ...theirs, id: ours.id, tags });
}
