import { isCalledAsMade } from '#core/codebook/concept-id';
import { conceptKey } from '#core/codebook/concept-tree';
import { compareText } from '#core/model/record-order';
import type { Id, ValueDefinition } from '#core/model/records';

/**
 * Two concepts that came to the same words in different copies stay two, because somebody coded with each: a number
 * tells them apart until somebody merges or renames them. The same whatever the order of the values.
 *
 * @param canBeNumbered the others keep their words; of several that can, who was made with the words keeps them
 */
export function numberTwins(
  values: readonly ValueDefinition[],
  canBeNumbered: (id: Id) => boolean,
): readonly ValueDefinition[] {
  const taken = new Set(values.filter(({ id }) => !canBeNumbered(id)).map(({ label }) => conceptKey(label)));
  const labels = new Map<Id, string>();
  const rest = values.filter(({ id }) => canBeNumbered(id));
  const rankOf = ({ id, label }: ValueDefinition): number => (isCalledAsMade(id, label) ? 0 : 1);
  for (const value of rest.sort((left, right) => rankOf(left) - rankOf(right) || compareText(left.id, right.id))) {
    let label = value.label;
    for (let number = 2; taken.has(conceptKey(label)); number++) label = `${value.label} (${String(number)})`;
    taken.add(conceptKey(label));
    labels.set(value.id, label);
  }
  return values.map((value) => {
    const label = labels.get(value.id);
    return label === undefined || label === value.label ? value : { ...value, label };
  });
}

/** The label without the number that `numberTwins` gives. */
export function withoutNumber(label: string): string {
  return label.replace(/ \(\d+\)$/u, '');
}
