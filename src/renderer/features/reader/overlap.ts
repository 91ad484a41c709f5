import type { Id } from '#core/model/records';

/** Several annotations at a place that was clicked, innermost first; `x` and `y` are client pixels. */
export interface Overlap {
  readonly ids: readonly Id[];
  readonly x: number;
  readonly y: number;
}
