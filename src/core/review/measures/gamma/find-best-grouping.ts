import type { AlignmentProblem } from '#core/review/measures/gamma/alignment-problem';
import { costOfGrouping, type Grouping, improveGrouping } from '#core/review/measures/gamma/improve-grouping';
import { type BestGrouping, proveGrouping, type SearchLimits } from '#core/review/measures/gamma/prove-grouping';

/** Coders from which the search by exchange begins anew: more are hardly ever better. */
const mostStarts = 4;

/**
 * The best grouping. Two coders: by assignment. More: by exchange, from several coders in turn; then, for each set of units
 * that hang together, by branch and bound over all groups that could be in a best grouping, as a set partition (the
 * form in which the paper solves it by integer programming). Where a limit is met the grouping by exchange stands.
 */
export function findBestGrouping(problem: AlignmentProblem, limits: SearchLimits): BestGrouping {
  if (problem.coders === 2) return { groups: improveGrouping(problem), exact: true };
  const starts = Array.from({ length: Math.min(problem.coders, mostStarts) }, (_, coder) =>
    improveGrouping(problem, coder),
  );
  const found = starts.map((groups) => partsOf(problem, groups));
  const all: (readonly number[])[] = [];
  let exact = true;
  const parts = found[0] ?? [];
  parts.forEach((_, part) => {
    // Parts are independent of each other: the best of each may come from another start.
    const best = found
      .map((groups) => groups[part] ?? [])
      .reduce((a, b) => (costOfGrouping(problem, b) < costOfGrouping(problem, a) - 1e-9 * problem.empty ? b : a));
    const proven = proveGrouping(problem, best, limits);
    exact &&= proven.exact;
    all.push(...proven.groups);
  });
  return { groups: all.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)), exact };
}

/** The groups by the sets of units that hang together as neighbours, in the order of their first units. */
function partsOf(problem: AlignmentProblem, groups: Grouping): Grouping[] {
  const partOf = new Int32Array(problem.units.length).fill(-1);
  let parts = 0;
  for (let unit = 0; unit < partOf.length; unit++) {
    if (partOf[unit] !== -1) continue;
    const open = [unit];
    partOf[unit] = parts;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const neighbour of problem.neighbours[at] ?? []) {
        if (partOf[neighbour] !== -1) continue;
        partOf[neighbour] = parts;
        open.push(neighbour);
      }
    }
    parts++;
  }
  const lists = Array.from({ length: parts }, (): (readonly number[])[] => []);
  for (const group of groups) lists[partOf[group[0] ?? 0] ?? 0]?.push(group);
  return lists;
}
