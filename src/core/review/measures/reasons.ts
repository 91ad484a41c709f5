import { type Undefined, undefinedBecause } from '#core/review/measures/measured';

/** Why a measure is undefined, in the words that figures show. */

export const noItemRatedTwice = 'No unit was rated by two coders.';
export const noItemRatedByBoth = 'No unit was rated by both coders.';

export function oneCategoryOnly(
  measure: string,
  found: { readonly observed?: number; readonly expected?: number } = {},
): Undefined {
  return undefinedBecause(`One category only: ${measure} is undefined.`, found);
}

export function notTwoRaters(measure: string, raters: number): Undefined {
  return undefinedBecause(`${measure} compares two coders; here ${raters === 1 ? 'is one' : `are ${raters}`}.`);
}
