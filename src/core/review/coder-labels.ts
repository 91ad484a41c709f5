import type { CoderRecord, Id } from '#core/model/records';

/**
 * What to call each coder where two have the same name: the first by the order given keeps it, the next becomes
 * `Bo (2)`. Letter case does not tell names apart.
 */
export function labelCoders(coders: readonly Pick<CoderRecord, 'id' | 'name'>[]): ReadonlyMap<Id, string> {
  const names = new Set(coders.map(({ name }) => name.toLowerCase()));
  const given = new Set<string>();
  const labels = new Map<Id, string>();
  for (const { id, name } of coders) {
    let label = name;
    for (let number = 2; given.has(label.toLowerCase()); number++) {
      const next = `${name} (${String(number)})`;
      // A coder who is really called that keeps the name.
      if (!names.has(next.toLowerCase())) label = next;
    }
    given.add(label.toLowerCase());
    labels.set(id, label);
  }
  return labels;
}
