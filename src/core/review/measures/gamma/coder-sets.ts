import { compareUnits, type GammaUnit } from '#core/review/measures/gamma/dissimilarity';
import type { Corpus } from '#core/review/measures/gamma/random-document';

/** What several coders marked in one document. */
export interface GammaDocument {
  /** Half-open units lie between 0 and this. */
  readonly length: number;
  /** One a coder who coded the document, also one who marked nothing. */
  readonly layers: readonly { readonly coder: string; readonly units: readonly GammaUnit[] }[];
}

export interface Member {
  /** In the request. */
  readonly position: number;
  readonly length: number;
  /** By coder, in the order of the set; in reading order. */
  readonly layers: readonly (readonly GammaUnit[])[];
}

/** Documents that the same coders coded. */
export interface CoderSet {
  readonly members: readonly Member[];
  readonly corpus: Corpus;
}

/**
 * Documents by who coded them. Coders come in the order of what they marked, so that their names and the order in which
 * they are given change nothing.
 */
export function groupByCoders(documents: readonly GammaDocument[]): CoderSet[] {
  const positions = new Map<string, number[]>();
  documents.forEach(({ layers }, position) => {
    if (layers.length < 2) return;
    const key = JSON.stringify(layers.map(({ coder }) => coder).toSorted());
    positions.set(key, [...(positions.get(key) ?? []), position]);
  });
  return [...positions.values()].map((list) => {
    const [first = 0] = list;
    const coders = documents[first]?.layers.map(({ coder }) => coder) ?? [];
    const layersOf = (coder: string): GammaUnit[][] =>
      list.map((position) => {
        const layer = documents[position]?.layers.find((each) => each.coder === coder);
        return (layer?.units ?? []).filter(({ start, end }) => end > start).toSorted(compareUnits);
      });
    const byCoder = coders.map(layersOf).toSorted(compareLayers);
    const members = list.map((position, member) => ({
      position,
      length: documents[position]?.length ?? 0,
      layers: byCoder.map((layers) => layers[member] ?? []),
    }));
    return { members, corpus: layEndToEnd(members) };
  });
}

function compareLayers(a: readonly (readonly GammaUnit[])[], b: readonly (readonly GammaUnit[])[]): number {
  const write = (layers: readonly (readonly GammaUnit[])[]): string =>
    JSON.stringify(layers.map((units) => units.map(({ start, end, category }) => [start, end, category])));
  const [left, right] = [write(a), write(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function layEndToEnd(members: readonly Member[]): Corpus {
  const layers = (members[0]?.layers ?? []).map((): GammaUnit[] => []);
  let length = 0;
  for (const member of members) {
    member.layers.forEach((units, coder) => {
      for (const { start, end, category } of units) {
        layers[coder]?.push({ start: start + length, end: end + length, category });
      }
    });
    length += member.length;
  }
  const lengths = layers.flat().map(({ start, end }) => end - start);
  return { length, layers, unitLength: lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length) };
}

export function countUnits(layers: readonly (readonly GammaUnit[])[]): number {
  return layers.reduce((sum, units) => sum + units.length, 0);
}
