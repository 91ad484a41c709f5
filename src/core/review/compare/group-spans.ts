import type { LinkedLayers } from '#core/review/compare/link-layers';
import type { PairLevel } from '#core/review/compare/match-spans';

/** Annotations that belong together, as indices into the linked layers' `spans`, ascending: in the order of layers. */
export type Group = readonly number[];

/** Groups by how weak the links may be that hold them together; those of `crossing` stand on all links. */
export type GroupsByLevel = Readonly<Record<PairLevel, readonly Group[]>>;

/**
 * Puts the pairs of all layers together to groups of at most one annotation a layer: the strongest links first (by
 * level, then by overlap), and a link that would bring two annotations of one layer into a group is left out. With two
 * layers the groups are the pairs. At each level every annotation is in exactly one group, alone or not; the groups
 * come in reading order, and are the same whatever the order of the layers.
 */
export function groupSpans(linked: LinkedLayers): GroupsByLevel {
  const groups = linked.spans.map((_, index): number[] => [index]);
  const count = linked.spans.length;
  const at = new Int32Array(count);
  for (const [index, place] of linked.rank.entries()) at[place] = index;
  const links = linksByLevel(linked);
  const atLevel = (level: PairLevel): readonly Group[] => {
    for (const key of strongestFirst(links[level])) {
      const one = groups[at[Math.floor(key / count)] ?? 0] ?? [];
      const other = groups[at[key % count] ?? 0] ?? [];
      if (one === other || sharesLayer(one, other, linked.layerOf)) continue;
      const [into, from] = one.length >= other.length ? [one, other] : [other, one];
      for (const index of from) {
        into.push(index);
        groups[index] = into;
      }
    }
    return inReadingOrder(linked, groups);
  };
  // In this order: each level goes on from the groups of the one before.
  const sameTag = atLevel('same-tag');
  const otherTag = atLevel('other-tag');
  return { 'same-tag': sameTag, 'other-tag': otherTag, crossing: atLevel('crossing') };
}

function inReadingOrder({ rank }: LinkedLayers, groups: readonly (readonly number[])[]): readonly Group[] {
  return [...new Set(groups)]
    .map((group) => ({
      group: group.toSorted((left, right) => left - right),
      first: group.reduce((least, index) => Math.min(least, rank[index] ?? 0), Infinity),
    }))
    .sort((left, right) => left.first - right.first)
    .map(({ group }) => group);
}

function sharesLayer(one: readonly number[], other: readonly number[], layerOf: readonly number[]): boolean {
  return one.some((index) => other.some((each) => layerOf[each] === layerOf[index]));
}

interface LevelLinks {
  /** Links of equal spans: most are. */
  readonly equal: number[];
  readonly others: { readonly overlap: number; readonly key: number }[];
}

/** A link is the ranks of its two ends in one number, `smaller · spans + larger`: the same whichever layer is first. */
function linksByLevel({ spans, bases, pairs, rank }: LinkedLayers): Readonly<Record<PairLevel, LevelLinks>> {
  const levels: Record<PairLevel, LevelLinks> = {
    'same-tag': { equal: [], others: [] },
    'other-tag': { equal: [], others: [] },
    crossing: { equal: [], others: [] },
  };
  for (const { first, second, links } of pairs) {
    const base = bases[first] ?? 0;
    const otherBase = bases[second] ?? 0;
    for (const { left, right, level, overlap } of links) {
      const one = rank[base + left] ?? 0;
      const other = rank[otherBase + right] ?? 0;
      const key = Math.min(one, other) * spans.length + Math.max(one, other);
      if (overlap === 1) levels[level].equal.push(key);
      else levels[level].others.push({ overlap, key });
    }
  }
  return levels;
}

/** Strongest first; equals by what they link. */
function strongestFirst({ equal, others }: LevelLinks): Iterable<number> {
  const sorted = Float64Array.from(equal).sort();
  if (others.length === 0) return sorted;
  others.sort((left, right) => right.overlap - left.overlap || left.key - right.key);
  return [...sorted, ...others.map(({ key }) => key)];
}
