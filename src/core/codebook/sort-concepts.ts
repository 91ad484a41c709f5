import { compareText } from '#core/model/record-order';
import type { ValueDefinition } from '#core/model/records';

/** Concepts by label, whatever its letter case: an open list has no order of its own, so all who add to it get the same. */
export function sortConcepts(values: readonly ValueDefinition[]): readonly ValueDefinition[] {
  return values.toSorted(
    (left, right) =>
      compareText(left.label.toLowerCase(), right.label.toLowerCase()) ||
      compareText(left.label, right.label) ||
      compareText(left.id, right.id),
  );
}
