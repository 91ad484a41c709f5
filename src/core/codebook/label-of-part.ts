import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import type { CodebookPart, CodebookRecord } from '#core/model/records';

/**
 * A part of a codebook in words: `Claim › Function › Demand`, `Made by`. Labels are looked up in the codebooks in
 * their order; a part that none of them knows shows its id.
 */
export function labelOfPart(part: CodebookPart, ...codebooks: readonly CodebookRecord[]): string {
  const first = (look: (codebook: CodebookRecord) => string | undefined, id: string): string => {
    for (const codebook of codebooks) {
      const label = look(codebook);
      if (label !== undefined) return label;
    }
    return id;
  };
  const { tag, attribute, value, relation } = part;
  if (relation !== '') return first((codebook) => relationOf(codebook, relation)?.label, relation);
  const levels = [first((codebook) => tagOf(codebook, tag)?.label, tag)];
  if (attribute !== '') levels.push(first((codebook) => attributeOf(codebook, tag, attribute)?.label, attribute));
  if (value !== '') {
    const labelIn = (codebook: CodebookRecord) =>
      attributeOf(codebook, tag, attribute)?.values.find(({ id }) => id === value)?.label;
    levels.push(first(labelIn, value));
  }
  return levels.join(' › ');
}
