import type { AlignmentProblem } from '#core/review/measures/gamma/alignment-problem';
import { enumerateGroups } from '#core/review/measures/gamma/enumerate-groups';
import { costOfGroup, costOfGrouping, type Grouping } from '#core/review/measures/gamma/improve-grouping';
import { priceUnits } from '#core/review/measures/gamma/price-units';

/** How long the search for a proof may take, counted in steps, so that every machine stops at the same place. */
export interface SearchLimits {
  /** Groups that are looked at for one set of connected units. */
  readonly candidates: number;
  /** Branches of the search in one set of connected units. */
  readonly nodes: number;
}

export interface BestGrouping {
  readonly groups: Grouping;
  /** Whether no grouping is better: always for two coders, for more where the search came to its end. */
  readonly exact: boolean;
}

/**
 * Looks for a better grouping of units that hang together, by branch and bound over all groups that could be in a best
 * one; says whether the search came to its end.
 *
 * @param groups A grouping of these units to start from; it stands where a limit is met.
 */
export function proveGrouping(problem: AlignmentProblem, groups: Grouping, limits: SearchLimits): BestGrouping {
  const units = groups.flat().toSorted((a, b) => a - b);
  if (units.length < 2) return { groups, exact: true };
  const candidates = enumerateGroups(problem, units, limits.candidates);
  if (candidates === null) return { groups, exact: false };
  const costs = Float64Array.from(candidates, (group) => costOfGroup(problem, group));
  const upper = costOfGrouping(problem, groups);
  const prices = priceUnits(candidates, costs, units, upper);
  // A partition costs the sum of all prices plus what each of its groups costs over the prices of its units.
  const over = candidates.map((group, index) => {
    const price = group.reduce((sum, unit) => sum + (prices.get(unit) ?? 0), 0);
    return Math.max(0, (costs[index] ?? 0) - price);
  });
  const tolerance = 1e-9 * problem.empty;
  let room = upper - units.reduce((sum, unit) => sum + (prices.get(unit) ?? 0), 0) - tolerance;
  const of = new Map(units.map((unit): [number, number[]] => [unit, []]));
  [...candidates.keys()]
    .filter((index) => (over[index] ?? 0) < room)
    .toSorted((a, b) => (over[a] ?? 0) - (over[b] ?? 0) || a - b)
    .forEach((index) => {
      for (const unit of candidates[index] ?? []) of.get(unit)?.push(index);
    });
  let best = groups;
  let nodes = 0;
  const covered = new Set<number>();
  const chosen: number[] = [];
  const branch = (spent: number): void => {
    if (++nodes > limits.nodes) return;
    const open = units.filter((unit) => !covered.has(unit));
    if (open.length === 0) {
      best = chosen.map((index) => candidates[index] ?? []).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      room = spent - tolerance;
      return;
    }
    const options = (unit: number): number[] =>
      (of.get(unit) ?? []).filter(
        (index) => spent + (over[index] ?? 0) < room && (candidates[index] ?? []).every((each) => !covered.has(each)),
      );
    // The unit that has the fewest groups left decides soonest.
    let narrow = options(open[0] ?? 0);
    for (const unit of open.slice(1)) {
      if (narrow.length < 2) break;
      const other = options(unit);
      if (other.length < narrow.length) narrow = other;
    }
    for (const index of narrow) {
      if (spent + (over[index] ?? 0) >= room) continue;
      for (const unit of candidates[index] ?? []) covered.add(unit);
      chosen.push(index);
      branch(spent + (over[index] ?? 0));
      chosen.pop();
      for (const unit of candidates[index] ?? []) covered.delete(unit);
    }
  };
  branch(0);
  return { groups: best, exact: nodes <= limits.nodes };
}
