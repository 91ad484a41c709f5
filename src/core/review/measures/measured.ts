/**
 * What a measure found: a number, or the reason in words why there is none. Never NaN, and never a 1 or 0 that stands
 * for “undefined”.
 */
export type Measured = Defined | Undefined;

export interface Defined {
  readonly value: number;
  /** Observed and expected agreement (or disagreement, for Krippendorff's measures), where the measure has them. */
  readonly observed?: number;
  readonly expected?: number;
}

export interface Undefined {
  readonly value: null;
  /** Such as `One category only: κ is undefined.` */
  readonly reason: string;
  /** What could be computed all the same. */
  readonly observed?: number;
  readonly expected?: number;
}

export function undefinedBecause(
  reason: string,
  found: { readonly observed?: number; readonly expected?: number } = {},
): Undefined {
  return { value: null, reason, ...found };
}
