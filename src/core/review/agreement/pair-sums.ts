import { isShared } from '#core/review/agreement/coder-set';
import type { Comparison } from '#core/review/agreement/comparison';
import type { ScoredPairs } from '#core/review/agreement/scored-pairs';
import type { SpanTotals } from '#core/review/measures/span-scores';

/** What the scores of all pairs are made of, by document. */
export interface PairSums {
  /** Sums over the documents, each counted as often as its weight says; once without weights. Valid until the next. */
  weigh(weights?: ArrayLike<number>): { totalsOf(pair: number, kind: number): SpanTotals };
}

/**
 * A dense table with a row a document, since most pairs have something in most documents. What a coder has is one
 * column for all pairs, unless another coder did not code the same documents: then there are fewer columns to weigh.
 */
export function sumPairs({ documents, pairs }: Comparison, { kinds, isOwn, count }: ScoredPairs): PairSums {
  const columns = new Map<string, number>();
  const columnOf = (key: string) => {
    const column = columns.get(key) ?? columns.size;
    columns.set(key, column);
    return column;
  };
  const ownColumn = (coder: number, other: number) => {
    const isWhole = isOwn && documents.every(({ coded }) => coded[coder] !== true || coded[other] === true);
    return columnOf(isWhole ? `of ${String(coder)}` : `of ${String(coder)} beside ${String(other)}`);
  };
  const places = pairs.map(([first = 0, second = 0], pair) => ({
    gold: ownColumn(first, second),
    predicted: ownColumn(second, first),
    matched: kinds.map((kind) => columnOf(`${kind} of pair ${String(pair)}`)),
  }));
  const width = columns.size;
  // Whole numbers, and sums of them far below 2³¹: half the memory to go through, a thousand times.
  const table = new Int32Array(documents.length * width);
  for (const document of documents) {
    const row = document.index * width;
    for (let index = 0; index < pairs.length; index += 1) {
      const place = places[index];
      const pair = pairs[index] ?? [];
      if (place === undefined || !isShared(document, pair)) continue;
      const { gold, predicted, matched } = count(document, pair);
      table[row + place.gold] = gold;
      table[row + place.predicted] = predicted;
      for (const [kind, column] of place.matched.entries()) table[row + column] = matched[kind] ?? 0;
    }
  }
  const sums = new Int32Array(width);
  return {
    weigh(weights) {
      sums.fill(0);
      for (let document = 0; document < documents.length; document += 1) {
        const weight = weights === undefined ? 1 : (weights[document] ?? 0);
        if (weight === 0) continue;
        const row = document * width;
        for (let column = 0; column < width; column += 1) {
          sums[column] = (sums[column] ?? 0) + Math.imul(weight, table[row + column] ?? 0);
        }
      }
      return {
        totalsOf(pair, kind) {
          const place = places[pair];
          const sumAt = (column: number | undefined) => (column === undefined ? 0 : (sums[column] ?? 0));
          return {
            gold: sumAt(place?.gold),
            predicted: sumAt(place?.predicted),
            matched: sumAt(place?.matched[kind]),
          };
        },
      };
    },
  };
}
