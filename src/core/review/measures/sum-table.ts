/**
 * Sums that add up over documents: a sparse table with a row a document and a column a sum. Every coefficient is made
 * of such sums, so that a resample of documents is a weighted sum of rows and nothing is counted twice.
 */
export interface SumTable {
  readonly documents: number;
  /** Number of columns. */
  readonly width: number;
  /** Entries of row d are `from[d]` to before `from[d + 1]`. */
  readonly from: Int32Array;
  readonly column: Int32Array;
  readonly amount: Float64Array;
}

/** Key of a sum (a non-negative safe integer, whatever it stands for) to its amount in one document. */
export type KeyedSums = ReadonlyMap<number, number>;

/** The columns are the keys that occur, ascending: they do not depend on the order in which something was counted. */
export function createSumTable(rows: readonly KeyedSums[]): { readonly keys: Float64Array; readonly table: SumTable } {
  const keys = Float64Array.from(new Set(rows.flatMap((row) => [...row.keys()]))).sort();
  const columns = new Map<number, number>();
  keys.forEach((key, column) => columns.set(key, column));
  const entries = rows.reduce((count, row) => count + row.size, 0);
  const from = new Int32Array(rows.length + 1);
  const column = new Int32Array(entries);
  const amount = new Float64Array(entries);
  let at = 0;
  rows.forEach((row, document) => {
    for (const [key, value] of row) {
      column[at] = columns.get(key) ?? 0;
      amount[at++] = value;
    }
    from[document + 1] = at;
  });
  return { keys, table: { documents: rows.length, width: keys.length, from, column, amount } };
}

/** The sums over all documents, each counted as often as its weight says; without weights, once. */
export function weighSums(
  table: SumTable,
  weights?: ArrayLike<number>,
  into: Float64Array = new Float64Array(table.width),
): Float64Array {
  const { from, column, amount, documents } = table;
  into.fill(0);
  for (let document = 0; document < documents; document++) {
    const weight = weights === undefined ? 1 : (weights[document] ?? 0);
    if (weight === 0) continue;
    const end = from[document + 1] ?? 0;
    for (let at = from[document] ?? 0; at < end; at++) {
      const there = column[at] ?? 0;
      into[there] = (into[there] ?? 0) + weight * (amount[at] ?? 0);
    }
  }
  return into;
}
