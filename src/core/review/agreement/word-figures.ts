import type { Figure } from '#core/review/agreement/agreement-table';
import { isShared, type CoderSet } from '#core/review/agreement/coder-set';
import type { Comparison } from '#core/review/agreement/comparison';
import { itemFigures } from '#core/review/agreement/item-figures';
import type { Resampling } from '#core/review/agreement/resample-figures';
import { wordCategories, wordPatterns } from '#core/review/agreement/word-patterns';

/**
 * Agreement on every word, tagged or not. It is high wherever little is tagged, which is why one has to ask for it.
 *
 * @param tagged What `countTaggedWords` found, by document of the comparison.
 */
export function wordFigures(
  comparison: Comparison,
  set: CoderSet,
  tagged: readonly ReadonlyMap<number, number>[],
  resampling: Resampling,
): readonly Figure[] {
  let [n, others] = [0, 0];
  const patterns = comparison.documents.map((document, index) => {
    const counts = tagged[index] ?? new Map<number, number>();
    const words = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (isShared(document, set)) n += words;
    else others += words;
    return wordPatterns(document, counts, set);
  });
  const units = {
    categories: wordCategories,
    items: patterns.map((ofDocument) => ofDocument.map(({ item }) => item)),
    times: patterns.map((ofDocument) => ofDocument.map(({ words }) => words)),
    scale: 'nominal',
  } as const;
  const who = set.length === 2 ? 'both of the two' : 'two of the coders';
  const base = {
    n,
    excluded: [{ reason: `Words of documents that not ${who} coded.`, count: others }],
    rule: 'Each word of the text is a unit, tagged or not; one with a tagged character is tagged. Untagged words count.',
  };
  return itemFigures(comparison, set, units, base, resampling);
}
