import { conceptTree, labelOfLevels } from '#core/codebook/concept-tree';
import type { ValueDefinition } from '#core/model/records';
import type { CompletionOption } from '#renderer/ui/completion.tsx';

const known = new WeakMap<readonly ValueDefinition[], readonly CompletionOption[]>();

/**
 * A list of concepts to complete from: each level is found by its own name. A level that no concept is called by yet
 * is offered by its label, which makes it one.
 */
export function conceptOptions(values: readonly ValueDefinition[]): readonly CompletionOption[] {
  const before = known.get(values);
  if (before !== undefined) return before;
  const options = conceptTree(values).map(({ value, levels }): CompletionOption => {
    const label = labelOfLevels(levels);
    const also = levels.length > 1 ? { also: levels.slice(-1) } : {};
    return value === null ? { id: label, label, hint: 'not used yet', ...also } : { id: value.id, label, ...also };
  });
  known.set(values, options);
  return options;
}
