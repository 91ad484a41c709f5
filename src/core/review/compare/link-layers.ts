import { matchSpans, type PairLevel } from '#core/review/compare/match-spans';
import type { PlaceTest } from '#core/review/compare/same-place';
import { rankByContent, type ComparedSpan } from '#core/review/compare/span-order';

/** The layers of one document, paired two by two. */
export interface LinkedLayers<Span extends ComparedSpan = ComparedSpan> {
  /** All annotations: those of the first layer, of the second, … */
  readonly spans: readonly Span[];
  /** Index of the layer, by index into `spans`. */
  readonly layerOf: readonly number[];
  /** Place in the order of `compareContent`, by index into `spans`. */
  readonly rank: Int32Array;
  readonly links: readonly Link[];
}

/** That two annotations of two layers were paired; `first` belongs to the earlier layer. Indices into `spans`. */
export interface Link {
  readonly first: number;
  readonly second: number;
  readonly level: PairLevel;
  /** Intersection over union of their characters. */
  readonly overlap: number;
}

/** @param layers One coder's annotations each, sorted by start, then longest first, then id. */
export function linkLayers<Span extends ComparedSpan>(
  layers: readonly (readonly Span[])[],
  isSamePlace: PlaceTest,
): LinkedLayers<Span> {
  const bases: number[] = [];
  let count = 0;
  for (const layer of layers) {
    bases.push(count);
    count += layer.length;
  }
  const links: Link[] = [];
  for (const [one, layer] of layers.entries()) {
    for (let other = one + 1; other < layers.length; other += 1) {
      for (const { left, right, level, overlap } of matchSpans(layer, layers[other] ?? [], isSamePlace)) {
        links.push({ first: (bases[one] ?? 0) + left, second: (bases[other] ?? 0) + right, level, overlap });
      }
    }
  }
  const spans = layers.flat();
  const layerOf = layers.flatMap((layer, index) => layer.map(() => index));
  return { spans, layerOf, rank: rankByContent(spans), links };
}
