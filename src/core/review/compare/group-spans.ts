import type { Link, LinkedLayers } from '#core/review/compare/link-layers';
import { pairLevels, type PairLevel } from '#core/review/compare/match-spans';

/** Annotations that belong together, as indices into the linked layers' `spans`, ascending: in the order of layers. */
export type Group = readonly number[];

/**
 * Puts the pairs of all layers together to groups of at most one annotation a layer: the strongest links first (by
 * level, then by overlap), and a link that would bring two annotations of one layer into a group is left out. With two
 * layers the groups are the pairs. Every annotation is in exactly one group; the groups come in reading order, and are
 * the same whatever the order of the layers.
 */
export function groupSpans(linked: LinkedLayers, levels: readonly PairLevel[] = pairLevels): readonly Group[] {
  const { rank } = linked;
  const groups = linked.spans.map((_, index): number[] => [index]);
  for (const { first, second } of strongestFirst(linked, levels)) {
    const one = groups[first] ?? [];
    const other = groups[second] ?? [];
    if (one === other || sharesLayer(one, other, linked.layerOf)) continue;
    const [into, from] = one.length >= other.length ? [one, other] : [other, one];
    for (const index of from) {
      into.push(index);
      groups[index] = into;
    }
  }
  return [...new Set(groups)]
    .map((group) => ({ group, first: Math.min(...group.map((index) => rank[index] ?? 0)) }))
    .sort((left, right) => left.first - right.first)
    .map(({ group }) => group.sort((left, right) => left - right));
}

function sharesLayer(one: readonly number[], other: readonly number[], layerOf: readonly number[]): boolean {
  return one.some((index) => other.some((each) => layerOf[each] === layerOf[index]));
}

/**
 * Links of the levels, strongest first; equals by what they link, never by which layer is named first. Most spans are
 * equal, so those links are many: they are sorted as plain numbers.
 */
function strongestFirst({ spans, links, rank }: LinkedLayers, levels: readonly PairLevel[]): readonly Ends[] {
  const at = new Int32Array(spans.length);
  for (const [index, place] of rank.entries()) at[place] = index;
  const count = spans.length;
  return levels.flatMap((level) => {
    const equal: number[] = [];
    const others: { readonly overlap: number; readonly key: number }[] = [];
    for (const link of links) {
      if (link.level !== level) continue;
      const one = rank[link.first] ?? 0;
      const other = rank[link.second] ?? 0;
      const key = Math.min(one, other) * count + Math.max(one, other);
      if (link.overlap === 1) equal.push(key);
      else others.push({ overlap: link.overlap, key });
    }
    others.sort((left, right) => right.overlap - left.overlap || left.key - right.key);
    return [...Float64Array.from(equal).sort(), ...others.map(({ key }) => key)].map((key) => ({
      first: at[Math.floor(key / count)] ?? 0,
      second: at[key % count] ?? 0,
    }));
  });
}

type Ends = Pick<Link, 'first' | 'second'>;
