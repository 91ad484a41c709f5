import type { Placed } from '#core/formats/corpus/collect-corpus';
import { pointerTo, type FindingList } from '#core/formats/corpus/corpus-finding';
import type { CorpusCodebook } from '#core/formats/corpus/corpus-shape';

/**
 * Constraints ask for parts that are there, and no revision is newer than the codebook: with one that is, every coding
 * would be out of date for ever.
 *
 * @param mild reports what a backup is forgiven
 */
export function checkCodebookParts(
  { value: codebook, place }: Placed<CorpusCodebook>,
  mild: FindingList['error'],
): void {
  (codebook.constraints ?? []).forEach(({ rule }, index) => {
    if (rule.kind === 'built-in') return;
    const dangling = (said: string, ...path: readonly string[]): void => {
      mild('dangling-reference', said, pointerTo('codebook', 'constraints', index, 'rule', ...path), place);
    };
    const tag = codebook.tags.find(({ id }) => id === rule.tag);
    if (tag === undefined) {
      dangling(`A constraint asks something of the tag “${rule.tag}”, which is not there.`, 'tag');
      return;
    }
    const isAttribute = (id: string): boolean => tag.attributes.some((attribute) => attribute.id === id);
    const isThere =
      rule.kind === 'needs-attribute'
        ? isAttribute(rule.part)
        : codebook.relations.some(({ id, from }) => id === rule.part && from === tag.id);
    if (!isThere) dangling(`A constraint asks for “${rule.part}”, which “${tag.id}” has not got.`, 'part');
    if (rule.when !== null && !isAttribute(rule.when.attribute)) {
      const said = `A constraint depends on “${rule.when.attribute}”, which “${tag.id}” has not got.`;
      dangling(said, 'when', 'attribute');
    }
  });
  (codebook.revisions ?? []).forEach(({ version }, index) => {
    if (version <= codebook.version) return;
    const said = `A change of the codebook led to version ${String(version)}, but its version is ${String(codebook.version)}.`;
    mild('codebook', said, pointerTo('codebook', 'revisions', index, 'version'), place);
  });
}
