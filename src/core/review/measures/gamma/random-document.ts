import { compareUnits, type GammaUnit } from '#core/review/measures/gamma/dissimilarity';
import type { Random } from '#core/review/measures/random';

/** Documents that the same coders coded, laid end to end; the chance that γ is compared with is drawn from them. */
export interface Corpus {
  /** Length of all documents together. */
  readonly length: number;
  /** Units of each coder, in reading order. */
  readonly layers: readonly (readonly GammaUnit[])[];
  /** Mean length of a unit. */
  readonly unitLength: number;
}

/**
 * A document as coders would make it who mark as much, as long and in the same categories as the real ones, but each
 * in another place (Mathet et al. 2015, § 5.2): every coder's part is a stretch of the corpus of one of the coders,
 * drawn at random, which begins at a random point and goes on at the corpus' beginning where it reaches the end. No two
 * parts begin closer to each other than half of a mean unit, since they would agree by more than chance.
 *
 * @param length Length of the document; that of the corpus where this has only one document, as in the paper.
 */
export function drawDocument(corpus: Corpus, length: number, random: Random): GammaUnit[][] {
  const { length: all, layers, unitLength } = corpus;
  const begun: number[] = [];
  return layers.map(() => {
    const layer = layers[random.below(layers.length)] ?? [];
    const begin = drawBeginning(all, begun, unitLength / 2, random);
    begun.push(begin);
    return stretchOf(layer, all, begin, length);
  });
}

/** Tries until a point is far enough from the others; where there is no room for one, any will do. */
function drawBeginning(all: number, begun: readonly number[], apart: number, random: Random): number {
  let begin = 0;
  for (let attempt = 0; attempt < 50; attempt++) {
    begin = random.below(all);
    const isFree = begun.every((other) => {
      const distance = Math.abs(begin - other);
      return Math.min(distance, all - distance) >= apart;
    });
    if (isFree) break;
  }
  return begin;
}

/** Units that begin in the stretch, whole, counted from its beginning. */
function stretchOf(layer: readonly GammaUnit[], all: number, begin: number, length: number): GammaUnit[] {
  const moved = (units: readonly GammaUnit[], by: number): GammaUnit[] =>
    units.map(({ start, end, category }) => ({ start: start + by, end: end + by, category }));
  const first = layer.slice(firstFrom(layer, begin), firstFrom(layer, begin + length));
  const second = layer.slice(0, firstFrom(layer, begin + length - all));
  return [...moved(first, -begin), ...moved(second, all - begin)].toSorted(compareUnits);
}

/** Position of the first unit that begins at the offset or after it. */
function firstFrom(layer: readonly GammaUnit[], offset: number): number {
  let [low, high] = [0, layer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layer[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
