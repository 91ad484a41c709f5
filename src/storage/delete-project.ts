import type { Table } from 'dexie';
import type { Id } from '#core/model/records';
import type { Database } from '#storage/database';
import { rowsWithin } from '#storage/key-ranges';

/** Rows that one transaction removes. */
const rowsPerTransaction = 500;

/**
 * Takes the project off the list in one small transaction, then removes its rows in bounded ones. Where that is
 * cut short the mark stays, and `finishDeletions` goes on another time.
 */
export async function deleteProject(database: Database, projectId: Id): Promise<void> {
  const { dexie, projects, marks } = database;
  await dexie.transaction('rw', [projects, marks], async () => {
    await projects.delete(projectId);
    await marks.put({ projectId, compactedThrough: 0, compaction: 0, deleting: true });
  });
  await removeRows(database, projectId);
}

/** Removes what deletions that were cut short have left behind. */
export async function finishDeletions(database: Database): Promise<void> {
  const unfinished = await database.marks.filter((mark) => mark.deleting).toArray();
  for (const mark of unfinished) await removeRows(database, mark.projectId);
}

async function removeRows(database: Database, projectId: Id): Promise<void> {
  await clear(database.snapshots, projectId);
  await clear(database.changes, projectId);
  await clear(database.texts, projectId);
  // The journal last: while it is there, an append of another window finds its sequence taken.
  await clear(database.journal, projectId);
  await database.marks.delete(projectId);
}

async function clear<Row, Key>(table: Table<Row, Key>, projectId: Id): Promise<void> {
  for (;;) {
    const keys = await rowsWithin(table, [projectId]).limit(rowsPerTransaction).primaryKeys();
    if (keys.length === 0) return;
    await table.bulkDelete(keys);
  }
}
