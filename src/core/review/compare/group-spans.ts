import type { Link, LinkedLayers } from '#core/review/compare/link-layers';
import { pairLevels, type PairLevel } from '#core/review/compare/match-spans';
import { rankByContent } from '#core/review/compare/span-order';

/** Annotations that belong together, as indices into the linked layers' `spans`, ascending: in the order of layers. */
export type Group = readonly number[];

/**
 * Puts the pairs of all layers together to groups of at most one annotation a layer: the strongest links first (by
 * level, then by overlap), and a link that would bring two annotations of one layer into a group is left out. With two
 * layers the groups are the pairs. Every annotation is in exactly one group; the groups come in reading order, and are
 * the same whatever the order of the layers.
 */
export function groupSpans(linked: LinkedLayers, levels: readonly PairLevel[] = pairLevels): readonly Group[] {
  const rank = rankByContent(linked.spans);
  const groups = linked.spans.map((_, index): number[] => [index]);
  const joined = linked.links.filter(({ level }) => levels.includes(level));
  for (const { first, second } of sortLinks(joined, rank)) {
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

/** Strongest first; equals by what they link, never by which layer is named first. */
function sortLinks(links: readonly Link[], rank: Int32Array): readonly Link[] {
  return links
    .map((link) => {
      const one = rank[link.first] ?? 0;
      const other = rank[link.second] ?? 0;
      return { link, step: pairLevels.indexOf(link.level), low: Math.min(one, other), high: Math.max(one, other) };
    })
    .sort(
      (left, right) =>
        left.step - right.step ||
        right.link.overlap - left.link.overlap ||
        left.low - right.low ||
        left.high - right.high,
    )
    .map(({ link }) => link);
}
