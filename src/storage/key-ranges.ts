import { Dexie, type Collection, type Table } from 'dexie';
import type { Id } from '#core/model/records';

/** Rows of a project whose primary key lies after `[projectId, ...after]`, as far as `[projectId, ...within]` goes. */
export function rowsWithin<Row, Key>(
  table: Table<Row, Key>,
  prefix: readonly (Id | number)[],
  after: Key | null = null,
): Collection<Row, Key> {
  const upper = [...prefix, Dexie.maxKey];
  return table.where(':id').between(after ?? [...prefix, Dexie.minKey], upper, after === null, true);
}

/**
 * Visits the rows of a key range in key order, `size` rows a request, so that a project of any length passes
 * through a bounded window of memory and the page gets its turn between two requests. Inside a transaction only.
 */
export async function visitRows<Row, Key>(
  table: Table<Row, Key>,
  prefix: readonly (Id | number)[],
  size: number,
  keyOf: (row: Row) => NoInfer<Key>,
  visit: (row: Row) => void,
  from: NoInfer<Key> | null = null,
): Promise<void> {
  let after: Key | null = from;
  for (;;) {
    const rows = await rowsWithin(table, prefix, after).limit(size).toArray();
    for (const row of rows) visit(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    after = keyOf(last);
  }
}
