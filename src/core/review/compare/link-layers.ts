import { matchSpans, type SpanPair } from '#core/review/compare/match-spans';
import type { PlaceTest } from '#core/review/compare/same-place';
import { rankByContent, type ComparedSpan } from '#core/review/compare/span-order';

/** The layers of one document, paired two by two. */
export interface LinkedLayers<Span extends ComparedSpan = ComparedSpan> {
  /** All annotations: those of the first layer, of the second, … */
  readonly spans: readonly Span[];
  /** Index of the layer, by index into `spans`. */
  readonly layerOf: readonly number[];
  /** By layer: where its annotations begin in `spans`. */
  readonly bases: readonly number[];
  /** Place in an order that does not depend on the order of layers, see `rankByContent`; by index into `spans`. */
  readonly rank: Int32Array;
  /** First layer with second, first with third, … */
  readonly pairs: readonly LayerPair[];
}

/** Two layers, the smaller index first, and what was paired: indices into the annotations of each. */
export interface LayerPair {
  readonly first: number;
  readonly second: number;
  readonly links: readonly SpanPair[];
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
  const pairs: LayerPair[] = [];
  for (const [first, layer] of layers.entries()) {
    for (let second = first + 1; second < layers.length; second += 1) {
      pairs.push({ first, second, links: matchSpans(layer, layers[second] ?? [], isSamePlace) });
    }
  }
  const spans = layers.flat();
  const layerOf = layers.flatMap((layer, index) => layer.map(() => index));
  return { spans, layerOf, bases, rank: rankByContent(spans, layerOf), pairs };
}
