import {
  compareUnits,
  type Dissimilarity,
  dissimilarityOf,
  type GammaUnit,
} from '#core/review/measures/gamma/dissimilarity';

/**
 * The search for the best alignment, stated as a grouping: units of different coders are put into groups with at most
 * one unit a coder, and every group is a unitary alignment. With n coders its disorder is the mean over the n(n−1)/2
 * pairs of coders of the dissimilarity of their units, Δ∅ wherever one of the two has none. All costs here are sums
 * over these pairs, not yet divided by their number: so the cost of equal units is 0, without rounding.
 */
export interface AlignmentProblem {
  readonly coders: number;
  /** Pairs of coders. */
  readonly pairs: number;
  /** Δ∅: what a pair costs that has not both units. */
  readonly empty: number;
  /** In reading order. */
  readonly units: readonly GammaUnit[];
  /** By unit: who marked it. */
  readonly coderOf: Int32Array;
  /**
   * By unit: units of other coders that it can stand beside in a best alignment. There, of any two parts of a group,
   * two units have a dissimilarity of at most Δ∅ (1 + number of coder pairs), or the group had better be split.
   */
  readonly neighbours: readonly Int32Array[];
  /** Dissimilarity of two units. */
  between(a: number, b: number): number;
}

/** @param layers Units of each coder. */
export function createAlignmentProblem(
  layers: readonly (readonly GammaUnit[])[],
  dissimilarity: Dissimilarity,
): AlignmentProblem {
  const coders = layers.length;
  const pairs = (coders * (coders - 1)) / 2;
  const marked = layers
    .flatMap((layer, coder) => layer.map((unit) => ({ unit, coder })))
    .toSorted((a, b) => compareUnits(a.unit, b.unit) || a.coder - b.coder);
  const units = marked.map(({ unit }) => unit);
  const coderOf = Int32Array.from(marked, ({ coder }) => coder);
  const { empty } = dissimilarity;
  const between = (a: number, b: number): number => {
    const [unit, other] = [units[a], units[b]];
    return unit === undefined || other === undefined ? Infinity : dissimilarityOf(unit, other, dissimilarity);
  };
  return {
    coders,
    pairs,
    empty,
    units,
    coderOf,
    neighbours: findNeighbours(units, coderOf, (1 + pairs) * empty, dissimilarity),
    between: units.length > mostRemembered ? between : remember(units.length, between),
  };
}

/** Units up to which each dissimilarity is worked out once: it is asked for many times. */
const mostRemembered = 1000;

function remember(units: number, between: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Float64Array(units * units).fill(-1);
  return (a, b) => {
    const at = a * units + b;
    const found = known[at] ?? -1;
    if (found >= 0) return found;
    const value = between(a, b);
    known[at] = value;
    known[b * units + a] = value;
    return value;
  };
}

function findNeighbours(
  units: readonly GammaUnit[],
  coderOf: Int32Array,
  limit: number,
  dissimilarity: Dissimilarity,
): Int32Array[] {
  const lists = units.map((): number[] => []);
  const longest = units.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  // From here on the positional part alone is over the limit.
  const reach = Math.sqrt(limit / (dissimilarity.alpha * dissimilarity.empty));
  units.forEach((unit, index) => {
    for (let next = index + 1; next < units.length; next++) {
      const other = units[next];
      if (other === undefined || other.start - unit.start > reach * (unit.end - unit.start + longest)) break;
      if (coderOf[index] === coderOf[next] || dissimilarityOf(unit, other, dissimilarity) > limit) continue;
      lists[index]?.push(next);
      lists[next]?.push(index);
    }
  });
  return lists.map((list) => Int32Array.from(list).sort());
}
