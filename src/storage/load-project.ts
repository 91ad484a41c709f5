import { bucketName, type BucketKey } from '#core/changes/bucket';
import type { ChangeSet } from '#core/changes/change-set';
import type { JournalHeader } from '#core/changes/journal';
import type { AnyRecord, Id } from '#core/model/records';
import type { LoadedProject } from '#services/ports';
import { joinChanges } from '#storage/change-parts';
import type { Database } from '#storage/database';
import { rowsWithin, visitRows } from '#storage/key-ranges';
import type { ChangeKey, JournalKey, SnapshotKey } from '#storage/rows';

/** Rows a request; a snapshot row of 1,000 records takes about a millisecond to clone. */
const snapshotRowsPerRequest = 16;
const changeRowsPerRequest = 64;
const journalRowsPerRequest = 1000;

/**
 * Reads the snapshot and applies the entries after it, last write wins over whole records. An entry that the
 * snapshot already includes, in part or whole, changes nothing when it is applied again: this is what lets a
 * compaction stop anywhere. One read transaction, so that no writer shows between two pages.
 */
export function loadProject(database: Database, projectId: Id): Promise<LoadedProject | undefined> {
  const { dexie, projects, marks, snapshots, journal, changes } = database;
  return dexie.transaction('r', [projects, marks, snapshots, journal, changes], async () => {
    const mark = await marks.get(projectId);
    if (mark === undefined || mark.deleting || (await projects.get(projectId)) === undefined) return undefined;
    const records = new Map<Id, AnyRecord>();
    await visitRows(
      snapshots,
      [projectId],
      snapshotRowsPerRequest,
      (row): SnapshotKey => [row.projectId, row.documentId, row.coder, row.chunk],
      (row) => {
        for (const record of row.records) records.set(record.id, record);
      },
    );
    await visitRows(
      changes,
      [projectId],
      changeRowsPerRequest,
      (row): ChangeKey => [row.projectId, row.sequence, row.part],
      (row) => {
        replay(records, row.change);
      },
      [projectId, mark.compactedThrough, Number.MAX_SAFE_INTEGER],
    );
    return { records: [...records.values()], ...(await readJournal(database, projectId, mark.compactedThrough)) };
  });
}

/** Change set of one entry, its parts joined. */
export async function readChange(database: Database, projectId: Id, sequence: number): Promise<ChangeSet | undefined> {
  const rows = await rowsWithin(database.changes, [projectId, sequence]).toArray();
  return rows.length === 0 ? undefined : joinChanges(rows.map((row) => row.change));
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

function replay(records: Map<Id, AnyRecord>, change: ChangeSet): void {
  for (const record of change.added) records.set(record.id, record);
  for (const [, record] of change.updated) records.set(record.id, record);
  for (const record of change.removed) records.delete(record.id);
}
