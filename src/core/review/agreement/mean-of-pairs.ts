import { undefinedBecause, type Measured } from '#core/review/measures/measured';

/**
 * The mean over the pairs for which a measure is defined. Summed from small to large, so that the order of coders
 * cannot change a digit.
 */
export function meanOfPairs(pairs: readonly (Measured | null)[]): Measured {
  const values = pairs.flatMap((measured) => (measured === null || measured.value === null ? [] : [measured.value]));
  if (values.length === 0) return undefinedBecause('No pair of coders has spans of this tag in documents of both.');
  return { value: values.sort((left, right) => left - right).reduce((sum, value) => sum + value, 0) / values.length };
}
