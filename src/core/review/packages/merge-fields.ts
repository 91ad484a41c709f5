import { equalData } from '#core/model/equal-data';

export interface MergeRules {
  /** Fields that are taken from one side together. */
  readonly groups: readonly (readonly string[])[];
  /** Fields that hold values by key, each merged for itself. */
  readonly keyed: readonly string[];
  /** Fields in which the greater value counts where both changed it: times and versions. */
  readonly greatest: readonly string[];
}

/**
 * Three-way merge of two records with a common base: whoever changed a field has it; where both did, theirs is taken
 * and the conflict told, by the field (`attributes.stance` for a keyed one, the first name of a group). Without a base
 * every difference is a conflict.
 */
export function mergeFields<Item extends object>(
  base: Item | undefined,
  ours: Item,
  theirs: Item,
  { groups, keyed, greatest }: MergeRules,
): { readonly merged: Item; readonly conflicts: readonly string[] } {
  const conflicts: string[] = [];
  const taken = new Map<string, unknown>();
  const before = valuesOf(base);
  const here = valuesOf(ours);
  const there = valuesOf(theirs);
  const grouped = new Set(groups.flat());
  const single = namesOf(here, there).filter((name) => !grouped.has(name) && !keyed.includes(name));

  for (const names of [...groups, ...single.map((name) => [name])]) {
    const pick = (from: ReadonlyMap<string, unknown>): unknown[] => names.map((name) => from.get(name));
    const decided = decide(pick(here), pick(there), base === undefined ? [] : [pick(before)]);
    if (decided === 'ours') continue;
    const [name = ''] = names;
    if (decided === 'both' && greatest.includes(name)) {
      taken.set(name, greater(here.get(name), there.get(name)));
      continue;
    }
    for (const each of names) taken.set(each, there.get(each));
    if (decided === 'both') conflicts.push(name);
  }

  for (const name of keyed) {
    const [old, mine, other] = [before, here, there].map((from) => valuesOf(from.get(name)));
    if (old === undefined || mine === undefined || other === undefined) continue;
    const result = new Map(mine);
    for (const key of namesOf(mine, other)) {
      const decided = decide(mine.get(key), other.get(key), base === undefined ? [] : [old.get(key)]);
      if (decided === 'ours') continue;
      if (decided === 'both') conflicts.push(`${name}.${key}`);
      if (other.has(key)) result.set(key, other.get(key));
      else result.delete(key);
    }
    taken.set(name, Object.fromEntries(result));
  }
  return { merged: { ...ours, ...Object.fromEntries(taken) }, conflicts };
}

/** @param base the value before, if any is known; a field can have had none */
function decide(ours: unknown, theirs: unknown, base: readonly unknown[]): 'ours' | 'theirs' | 'both' {
  const was = (value: unknown): boolean => base.some((before) => equalData(before, value));
  if (equalData(ours, theirs) || was(theirs)) return 'ours';
  return was(ours) ? 'theirs' : 'both';
}

function valuesOf(item: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof item === 'object' && item !== null ? Object.entries(item) : []);
}

function namesOf(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] {
  return Array.from(new Set([...one.keys(), ...other.keys()])).sort();
}

function greater(one: unknown, other: unknown): unknown {
  if (typeof one === 'string' && typeof other === 'string') return one > other ? one : other;
  if (typeof one === 'number' && typeof other === 'number') return Math.max(one, other);
  return other;
}
