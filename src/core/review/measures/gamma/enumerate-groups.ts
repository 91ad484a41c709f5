import type { AlignmentProblem } from '#core/review/measures/gamma/alignment-problem';

/**
 * All groups of these units that could be in a best grouping: at most one unit a coder, connected as neighbours, and
 * not better split in two. Every connected set is met once, from its first unit outwards (Wernicke 2006, ESU).
 *
 * @param units All units that hang together, ascending.
 * @returns `null` when more than `limit` sets would have to be looked at.
 */
export function enumerateGroups(
  problem: AlignmentProblem,
  units: readonly number[],
  limit: number,
): (readonly number[])[] | null {
  const found: (readonly number[])[] = [];
  const neighboursOf = (unit: number): Int32Array => problem.neighbours[unit] ?? nobody;
  // By unit: how many members of the group it is or stands beside.
  const touched = new Int32Array(problem.units.length);
  const touch = (unit: number, by: number): void => {
    touched[unit] = (touched[unit] ?? 0) + by;
    for (const next of neighboursOf(unit)) touched[next] = (touched[next] ?? 0) + by;
  };
  let looked = 0;
  /** @param fringe Units that may join: beside the group, and not yet tried with it. */
  const grow = (group: readonly number[], fringe: readonly number[], first: number): boolean => {
    if (++looked > limit) return false;
    if (!isBetterSplit(problem, group)) found.push(group.toSorted((a, b) => a - b));
    for (const [position, unit] of fringe.entries()) {
      if (group.some((member) => problem.coderOf[member] === problem.coderOf[unit])) continue;
      const joined = fringe.slice(position + 1);
      // What the group already touches is in the fringe, or was tried.
      for (const next of neighboursOf(unit)) if (next > first && touched[next] === 0) joined.push(next);
      touch(unit, 1);
      const goesOn = grow([...group, unit], joined, first);
      touch(unit, -1);
      if (!goesOn) return false;
    }
    return true;
  };
  for (const unit of units) {
    touch(unit, 1);
    const goesOn = grow([unit], [...neighboursOf(unit).filter((next) => next > unit)], unit);
    touch(unit, -1);
    if (!goesOn) return null;
  }
  return found;
}

const nobody = new Int32Array();

/** Whether two groups made of this one would cost less together. */
function isBetterSplit(problem: AlignmentProblem, group: readonly number[]): boolean {
  // Each way to cut in two, as bits of the members on one side; the first member is always on the other one.
  for (let cut = 2; cut < 2 ** group.length; cut += 2) {
    let gain = problem.pairs * problem.empty;
    for (const [position, a] of group.entries()) {
      if (((cut >> position) & 1) === 1) continue;
      for (const [other, b] of group.entries())
        if (((cut >> other) & 1) === 1) gain += problem.empty - problem.between(a, b);
    }
    if (gain < 0) return true;
  }
  return false;
}
