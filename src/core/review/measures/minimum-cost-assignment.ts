import { createDistanceHeap } from '#core/review/measures/distance-heap';

/**
 * Optimal pairing of rows and columns by shortest augmenting paths with potentials (Jonker & Volgenant 1987, in the
 * sparse form), one connected component after the other: rows that share no column never slow each other down, so
 * 100,000 spans of which each can stand with a few others take well under a second, and what happens in one document
 * cannot change a pairing in another.
 *
 * Among pairings of equal cost the choice is fixed by the indices. Whoever needs the same pairing for (A, B) as for
 * (B, A) puts the two in a fixed order first.
 */
export interface AssignmentEdge {
  readonly row: number;
  readonly column: number;
  /** Finite; may be negative. */
  readonly cost: number;
}

/** Column of each row, or −1 for a row without one. */
export type Assignment = Int32Array;

/**
 * Classical assignment: as many pairs as the finite costs allow, and among those the cheapest. `cost` is asked once a
 * pair; `Infinity` forbids it. Where most pairs are forbidden, `assignEdges` saves asking for them.
 */
export function assign(cost: (row: number, column: number) => number, rows: number, columns: number): Assignment {
  const edges: AssignmentEdge[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = cost(row, column);
      if (value !== Infinity) edges.push({ row, column, cost: value });
    }
  }
  return assignEdges(edges, rows, columns);
}

/**
 * Pairs rows with columns along the edges alone. Minimises the costs of the pairs plus `unpaired` for each row that
 * stays alone. With `Infinity` (the default) as many pairs as possible are made, then the cheapest. For the greatest
 * total weight pass negative weights and an `unpaired` of 0.
 *
 * @param edges In any order; of several between the same two, the cheapest counts.
 */
export function assignEdges(
  edges: readonly AssignmentEdge[],
  rows: number,
  columns: number,
  unpaired = Infinity,
): Assignment {
  const graph = sortByRow(edges, rows);
  const search = createSearch(graph, rows, columns);
  for (const component of componentsOf(graph, rows, columns)) {
    const alone = unpaired === Infinity ? outweighing(graph, component) : unpaired;
    for (const row of component) search.place(row, alone);
  }
  return search.columnOfRow;
}

interface Graph {
  /** Edges of row r are `from[r]` to before `from[r + 1]`, by column. */
  readonly from: Int32Array;
  readonly column: Int32Array;
  readonly cost: Float64Array;
}

function sortByRow(edges: readonly AssignmentEdge[], rows: number): Graph {
  const sorted = edges.toSorted((a, b) => a.row - b.row || a.column - b.column || a.cost - b.cost);
  const from = new Int32Array(rows + 1);
  for (const { row, cost } of sorted) {
    if (!Number.isFinite(cost)) throw new RangeError(`A cost must be finite, not ${cost}`);
    from[row + 1] = (from[row + 1] ?? 0) + 1;
  }
  for (let row = 0; row < rows; row++) from[row + 1] = (from[row + 1] ?? 0) + (from[row] ?? 0);
  return {
    from,
    column: Int32Array.from(sorted, ({ column }) => column),
    cost: Float64Array.from(sorted, ({ cost }) => cost),
  };
}

/** Rows that hang together through their columns, each list ascending, the lists by their first row. */
function componentsOf({ from, column }: Graph, rows: number, columns: number): number[][] {
  const parent = Int32Array.from({ length: rows }, (_, row) => row);
  const root = (row: number): number => {
    let at = row;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  const firstRow = new Int32Array(columns).fill(-1);
  for (let row = 0; row < rows; row++) {
    for (let edge = from[row] ?? 0; edge < (from[row + 1] ?? 0); edge++) {
      const there = column[edge] ?? 0;
      const other = firstRow[there] ?? -1;
      if (other < 0) firstRow[there] = row;
      // The smaller root wins, so that a component is known by its first row.
      else {
        const [a, b] = [root(row), root(other)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const lists = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    const first = root(row);
    const list = lists.get(first);
    if (list === undefined) lists.set(first, [row]);
    else list.push(row);
  }
  return [...lists.values()];
}

/** A price for staying alone that no exchange of pairs in this component can outweigh. */
function outweighing({ from, cost }: Graph, component: readonly number[]): number {
  let largest = 0;
  for (const row of component) {
    for (let edge = from[row] ?? 0; edge < (from[row + 1] ?? 0); edge++) {
      largest = Math.max(largest, Math.abs(cost[edge] ?? 0));
    }
  }
  return 1 + 2 * largest * (component.length + 1);
}

interface Search {
  readonly columnOfRow: Int32Array;
  /** Gives a row its place among those placed before, at the least total cost; it or another may stay alone. */
  place(row: number, alone: number): void;
}

/**
 * Potentials keep `rowPotential + columnPotential ≤ cost`, with equality on pairs and 0 on free columns. Placing a row
 * is a Dijkstra search over reduced costs to the nearest free column, or to the nearest row that had better stay alone.
 */
function createSearch({ from, column, cost }: Graph, rows: number, columns: number): Search {
  const columnOfRow = new Int32Array(rows).fill(-1);
  const rowOfColumn = new Int32Array(columns).fill(-1);
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns);
  const distance = new Float64Array(columns).fill(Infinity);
  const reachedFrom = new Int32Array(columns).fill(-1);
  const reached: number[] = [];
  const done: number[] = [];
  const finished = new Uint8Array(columns);
  const heap = createDistanceHeap();

  function cheapest(row: number, alone: number): number {
    let least = alone;
    for (let edge = from[row] ?? 0; edge < (from[row + 1] ?? 0); edge++) {
      least = Math.min(least, (cost[edge] ?? 0) - (columnPotential[column[edge] ?? 0] ?? 0));
    }
    return least;
  }

  function relax(row: number, base: number): void {
    for (let edge = from[row] ?? 0; edge < (from[row + 1] ?? 0); edge++) {
      const there = column[edge] ?? 0;
      if (finished[there] === 1) continue;
      const reduced = (cost[edge] ?? 0) - (rowPotential[row] ?? 0) - (columnPotential[there] ?? 0);
      // Rounding may leave a reduced cost a hair below 0, which Dijkstra could not bear.
      const total = base + Math.max(0, reduced);
      if (total >= (distance[there] ?? Infinity)) continue;
      if (distance[there] === Infinity) reached.push(there);
      distance[there] = total;
      reachedFrom[there] = row;
      heap.push(there, total);
    }
  }

  function movePotentials(row: number, end: number): void {
    rowPotential[row] = (rowPotential[row] ?? 0) + end;
    for (const there of done) {
      const shift = end - (distance[there] ?? 0);
      const holder = rowOfColumn[there] ?? 0;
      columnPotential[there] = (columnPotential[there] ?? 0) - shift;
      rowPotential[holder] = (rowPotential[holder] ?? 0) + shift;
    }
  }

  /** From the column that became free for the path, back to the row that is placed. */
  function exchange(row: number, last: number): void {
    for (let there = last; there >= 0;) {
      const holder = reachedFrom[there] ?? row;
      const left = columnOfRow[holder] ?? -1;
      columnOfRow[holder] = there;
      rowOfColumn[there] = holder;
      there = holder === row ? -1 : left;
    }
  }

  function forget(): void {
    for (const there of reached) {
      distance[there] = Infinity;
      finished[there] = 0;
    }
    reached.length = 0;
    done.length = 0;
    heap.clear();
  }

  return {
    columnOfRow,
    place(row, alone) {
      rowPotential[row] = cheapest(row, alone);
      let end = Math.max(0, alone - (rowPotential[row] ?? 0));
      let staysAlone = row;
      let free = -1;
      relax(row, 0);
      while (heap.nearest() <= end) {
        const there = heap.pop() ?? 0;
        if (finished[there] === 1) continue;
        const at = distance[there] ?? 0;
        const holder = rowOfColumn[there] ?? -1;
        if (holder < 0) {
          end = at;
          free = there;
          break;
        }
        finished[there] = 1;
        done.push(there);
        const leaves = at + Math.max(0, alone - (rowPotential[holder] ?? 0));
        if (leaves < end) {
          end = leaves;
          staysAlone = holder;
        }
        relax(holder, at);
      }
      movePotentials(row, end);
      if (free >= 0) exchange(row, free);
      else if (staysAlone !== row) {
        const given = columnOfRow[staysAlone] ?? -1;
        columnOfRow[staysAlone] = -1;
        exchange(row, given);
      }
      forget();
    },
  };
}
