import { attributeOf } from '#core/codebook/definitions';
import { numberTwins } from '#core/codebook/number-twins';
import { sortConcepts } from '#core/codebook/sort-concepts';
import { equalData } from '#core/model/equal-data';
import type { AnnotationRecord, CodebookRecord } from '#core/model/records';
import { conceptsHeld } from '#core/review/packages/propose-values';

/** The codebook with the concepts that arriving annotations have and that its lists lack: what is used is understood. */
export function withUsedConcepts(
  ours: CodebookRecord,
  theirs: CodebookRecord,
  annotations: readonly AnnotationRecord[],
): CodebookRecord {
  const tags = ours.tags.map((tag) => {
    const attributes = tag.attributes.map((attribute) => {
      if (attribute.type !== 'concept') return attribute;
      const held = conceptsHeld(annotations, tag.id, attribute.id);
      const known = new Set(attribute.values.map(({ id }) => id));
      const there = attributeOf(theirs, tag.id, attribute.id)?.values ?? [];
      const missing = there.filter(({ id }) => held.has(id) && !known.has(id));
      if (missing.length === 0) return attribute;
      const values = numberTwins([...attribute.values, ...missing], (id) => !known.has(id));
      return { ...attribute, values: sortConcepts(values) };
    });
    return { ...tag, attributes };
  });
  const next = { ...ours, tags };
  return equalData(next, ours) ? ours : next;
}
