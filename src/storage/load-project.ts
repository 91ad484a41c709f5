import { bucketName, type BucketKey } from '#core/changes/bucket';
import type { ChangeSet } from '#core/changes/change-set';
import type { JournalHeader } from '#core/changes/journal';
import type { AnyRecord, Id } from '#core/model/records';
import type { LoadedProject } from '#services/ports';
import { joinChange } from '#storage/change-parts';
import type { Database } from '#storage/database';
import { rowsWithin, visitRows } from '#storage/key-ranges';
import { unpackRecords } from '#storage/pack-records';
import type { ChangeKey, JournalKey, SnapshotKey } from '#storage/rows';

/** Rows a request. */
const snapshotRowsPerRequest = 16;
const changeRowsPerRequest = 64;
const journalRowsPerRequest = 1000;

/** What replay leaves of the records that it touches: their last state, or `null` for removed. */
type Touched = Map<Id, AnyRecord | null>;

/**
 * Reads the snapshot and applies the entries after it, last write wins over whole records. A record that such an entry
 * touches is taken from the entries alone, wherever an interrupted compaction has put it; a record that none
 * touches is in the snapshot exactly once. This is what lets a compaction stop anywhere. One read transaction, so
 * that no writer shows between two pages.
 */
export function loadProject(database: Database, projectId: Id): Promise<LoadedProject | undefined> {
  const { dexie, projects, marks, snapshots, journal, changes } = database;
  return dexie.transaction('r', [projects, marks, snapshots, journal, changes], async () => {
    const mark = await marks.get(projectId);
    if (mark === undefined || mark.deleting || (await projects.get(projectId)) === undefined) return undefined;
    const touched = await replayChanges(database, projectId, mark.compactedThrough);
    const records = await readSnapshot(database, projectId, touched);
    for (const record of touched.values()) if (record !== null) records.push(record);
    return { records, ...(await readJournal(database, projectId, mark.compactedThrough)) };
  });
}

/** Change set of one entry, its parts joined. */
export async function readChange(database: Database, projectId: Id, sequence: number): Promise<ChangeSet | undefined> {
  const rows = await rowsWithin(database.changes, [projectId, sequence]).toArray();
  return rows.length === 0 ? undefined : joinChange(rows);
}

async function replayChanges(database: Database, projectId: Id, after: number): Promise<Touched> {
  const touched: Touched = new Map();
  await visitRows(
    database.changes,
    [projectId],
    changeRowsPerRequest,
    (row): ChangeKey => [row.projectId, row.sequence, row.part],
    (row) => {
      for (const record of unpackRecords(row.added)) touched.set(record.id, record);
      for (const record of unpackRecords(row.updatedTo)) touched.set(record.id, record);
      for (const record of unpackRecords(row.removed)) touched.set(record.id, null);
    },
    [projectId, after, Number.MAX_SAFE_INTEGER],
  );
  return touched;
}

async function readSnapshot(database: Database, projectId: Id, touched: Touched): Promise<AnyRecord[]> {
  const records: AnyRecord[] = [];
  await visitRows(
    database.snapshots,
    [projectId],
    snapshotRowsPerRequest,
    (row): SnapshotKey => [row.projectId, row.documentId, row.coder, row.chunk],
    (row) => {
      for (const record of unpackRecords(row.records)) if (!touched.has(record.id)) records.push(record);
    },
  );
  return records;
}

async function readJournal(
  database: Database,
  projectId: Id,
  compactedThrough: number,
): Promise<Pick<LoadedProject, 'sequence' | 'headers' | 'uncompacted'>> {
  const headers: JournalHeader[] = [];
  const stale = new Map<string, BucketKey>();
  await visitRows(
    database.journal,
    [projectId],
    journalRowsPerRequest,
    (row): JournalKey => [row.projectId, row.sequence],
    (row) => {
      headers.push(row.header);
      if (row.sequence <= compactedThrough) return;
      for (const bucket of row.buckets) stale.set(bucketName(bucket), bucket);
    },
  );
  return { sequence: headers.at(-1)?.sequence ?? 0, headers, uncompacted: [...stale.values()] };
}
