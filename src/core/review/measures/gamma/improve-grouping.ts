import type { AlignmentProblem } from '#core/review/measures/gamma/alignment-problem';
import { assignEdges, type AssignmentEdge } from '#core/review/measures/minimum-cost-assignment';

/** Units in groups, as lists of positions in the problem; each in reading order. */
export type Grouping = readonly (readonly number[])[];

/**
 * A good grouping, found by exchange: all groups are cut in two by coders (one coder, or two, against the rest) and
 * the parts are put together anew at the least cost, which an assignment finds exactly; groups that have no coder in
 * common are joined where that saves something. This goes on until nothing makes it better. For two coders the first
 * cut already gives the optimum; for more the problem is NP-hard.
 *
 * @param first The coder to begin with: another one may lead to another grouping.
 */
export function improveGrouping(problem: AlignmentProblem, first = 0): Grouping {
  let groups: Grouping = problem.units.map((_, unit) => [unit]);
  const cuts = cutsOf(problem.coders, first);
  for (let joined = true; joined;) {
    for (let unchanged = 0, turn = 0; unchanged < cuts.length; turn++) {
      const better = regroup(problem, groups, cuts[turn % cuts.length] ?? new Set());
      unchanged = better === null ? unchanged + 1 : 0;
      groups = better ?? groups;
    }
    // Two coders have nothing more to join.
    const better = problem.coders === 2 ? null : joinGroups(problem, groups);
    groups = better ?? groups;
    joined = better !== null;
  }
  return groups;
}

/** One coder against the rest, then two against the rest. */
function cutsOf(coders: number, first: number): ReadonlySet<number>[] {
  const order = Array.from({ length: coders }, (_, coder) => (coder + first) % coders);
  const singles = order.map((coder) => new Set([coder]));
  if (coders === 2) return singles.slice(1);
  if (coders === 3) return singles;
  const pairs = order.flatMap((coder, position) => order.slice(position + 1).map((other) => new Set([coder, other])));
  return [...singles, ...pairs];
}

/** The best grouping that keeps both parts of every group whole, or `null` where it is no better. */
function regroup(problem: AlignmentProblem, groups: Grouping, cut: ReadonlySet<number>): Grouping | null {
  const inCut = (unit: number): boolean => cut.has(problem.coderOf[unit] ?? -1);
  const rows: number[][] = [];
  const columns: number[][] = [];
  const columnOf = new Map<number, number>();
  const before: number[] = [];
  let kept = 0;
  for (const group of groups) {
    const row = group.filter(inCut);
    const column = group.filter((unit) => !inCut(unit));
    if (column.length > 0) for (const unit of column) columnOf.set(unit, columns.length);
    if (row.length > 0) before.push(column.length > 0 ? columns.length : -1);
    if (row.length > 0) rows.push(row);
    if (column.length > 0) columns.push(column);
  }
  const alone = costOfOne(problem);
  const edges: AssignmentEdge[] = [];
  const costs = new Map<number, number>();
  rows.forEach((row, index) => {
    const near = new Set<number>();
    for (const unit of row) {
      for (const neighbour of problem.neighbours[unit] ?? []) {
        const column = columnOf.get(neighbour);
        if (column !== undefined) near.add(column);
      }
    }
    for (const column of [...near].toSorted((a, b) => a - b)) {
      const cost = -gainBetween(problem, row, columns[column] ?? []);
      if (before[index] === column) kept += cost;
      if (cost <= alone) edges.push({ row: index, column, cost });
      costs.set(index * columns.length + column, cost);
    }
    if (before[index] === -1) kept += alone;
  });
  const assigned = assignEdges(edges, rows.length, columns.length, alone);
  const after = assigned.reduce(
    (sum, column, row) => sum + (column < 0 ? alone : (costs.get(row * columns.length + column) ?? 0)),
    0,
  );
  if (after >= kept - 1e-9 * problem.empty) return null;
  const free = new Set(columns.keys());
  const joined = rows.map((row, index) => {
    const column = assigned[index] ?? -1;
    free.delete(column);
    return [...row, ...(columns[column] ?? [])].toSorted((a, b) => a - b);
  });
  const unpaired = [...free].map((column) => columns[column] ?? []);
  return [...joined, ...unpaired].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Joins groups two by two, what saves most first; `null` where nothing can be saved. */
function joinGroups(problem: AlignmentProblem, groups: Grouping): Grouping | null {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((unit) => [unit, index])));
  const joins: { readonly a: number; readonly b: number; readonly saved: number }[] = [];
  groups.forEach((group, a) => {
    const near = new Set(
      group.flatMap((unit) => [...(problem.neighbours[unit] ?? [])].map((next) => groupOf.get(next))),
    );
    for (const b of near) {
      if (b === undefined || b <= a) continue;
      const other = groups[b] ?? [];
      const coders = new Set([...group, ...other].map((unit) => problem.coderOf[unit]));
      if (coders.size < group.length + other.length) continue;
      const saved = costOfOne(problem) + gainBetween(problem, group, other);
      if (saved > 1e-9 * problem.empty) joins.push({ a, b, saved });
    }
  });
  const taken = new Set<number>();
  const result: (readonly number[])[] = [];
  for (const { a, b } of joins.toSorted((x, y) => y.saved - x.saved || x.a - y.a || x.b - y.b)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    result.push([...(groups[a] ?? []), ...(groups[b] ?? [])].toSorted((x, y) => x - y));
  }
  if (taken.size === 0) return null;
  const kept = groups.filter((_, index) => !taken.has(index));
  return [...result, ...kept].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** What the pairs of units from two groups are better than pairs without one. */
function gainBetween(problem: AlignmentProblem, row: readonly number[], column: readonly number[]): number {
  let sum = 0;
  for (const unit of row) for (const other of column) sum += problem.empty - problem.between(unit, other);
  return sum;
}

/** What a group of one unit costs: no pair has both units. */
function costOfOne({ pairs, empty }: AlignmentProblem): number {
  return pairs * empty;
}

/** Σ over groups of their costs. Groups and their units are in reading order, so that the sum is always the same. */
export function costOfGrouping(problem: AlignmentProblem, groups: Grouping): number {
  return groups.reduce((sum, group) => sum + costOfGroup(problem, group), 0);
}

export function costOfGroup(problem: AlignmentProblem, group: readonly number[]): number {
  let cost = 0;
  let full = 0;
  group.forEach((unit, position) => {
    for (let next = position + 1; next < group.length; next++, full++)
      cost += problem.between(unit, group[next] ?? unit);
  });
  return cost + (problem.pairs - full) * problem.empty;
}
