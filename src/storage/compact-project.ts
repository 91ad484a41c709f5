import { bucketName } from '#core/changes/bucket';
import type { Id } from '#core/model/records';
import type { SnapshotBucket } from '#services/ports';
import { lastSequence } from '#storage/append-entries';
import { slices } from '#storage/change-parts';
import type { Database } from '#storage/database';
import { packRecords } from '#storage/pack-records';
import type { MarkRow } from '#storage/rows';
import { BrokenInvariant, missingProjectError, storageError } from '#storage/storage-error';

/** Records one transaction writes, unless a single bucket has more. */
const recordsPerTransaction = 5000;

/**
 * Rewrites the given buckets and then says so. Why it may stop at any point:
 *
 * - A bucket is rewritten whole in one transaction. Its rows are slices of one list, so a record that nobody touched
 *   can move from one row to the next; a bucket with old and new rows mixed could miss it.
 * - Until the mark advances, in the last transaction, loading replays every entry over whatever mix of old and new
 *   buckets there is, and a replayed entry only repeats what a new bucket already holds.
 * - The mark advances over an entry only if every bucket that it touched was given.
 * - Every transaction checks that no later compaction has begun, so that one that was held up cannot put an
 *   older state over a newer one.
 */
export async function compactProject(
  database: Database,
  projectId: Id,
  buckets: readonly SnapshotBucket[],
  through: number,
): Promise<void> {
  const compaction = await beginCompaction(database, projectId, buckets, through);
  if (compaction === null) return;
  for (const group of groupBuckets(buckets)) {
    await whileCurrent(database, projectId, compaction, async () => {
      for (const bucket of group) await writeBucket(database, projectId, bucket);
    });
  }
  await whileCurrent(database, projectId, compaction, async (mark) => {
    await database.marks.put({ ...mark, compactedThrough: through });
  });
}

/** The number of this compaction, or `null` where nothing is to be done. */
async function beginCompaction(
  database: Database,
  projectId: Id,
  buckets: readonly SnapshotBucket[],
  through: number,
): Promise<number | null> {
  const { dexie, marks, journal } = database;
  return dexie.transaction('rw', [marks, journal], async () => {
    const mark = await marks.get(projectId);
    if (mark === undefined || mark.deleting) throw missingProjectError();
    if (through < mark.compactedThrough) throw storageError('conflict');
    if (through > (await lastSequence(database, projectId))) {
      throw new BrokenInvariant(`Compaction through ${String(through)}, which is not stored yet`);
    }
    if (through === mark.compactedThrough && buckets.length === 0) return null;
    await assertComplete(database, projectId, buckets, mark.compactedThrough, through);
    const compaction = mark.compaction + 1;
    await marks.put({ ...mark, compaction });
    return compaction;
  });
}

/** No entry may be passed over whose bucket was not given: its change would be in no snapshot and not be replayed. */
async function assertComplete(
  database: Database,
  projectId: Id,
  buckets: readonly SnapshotBucket[],
  after: number,
  through: number,
): Promise<void> {
  const given = new Set(buckets.map(bucketName));
  const rows = await database.journal
    .where(':id')
    .between([projectId, after], [projectId, through], false, true)
    .toArray();
  const missing = rows.flatMap((row) => row.buckets.filter((bucket) => !given.has(bucketName(bucket))));
  const [first] = missing;
  if (first !== undefined) {
    throw new BrokenInvariant(`Compaction through ${String(through)} leaves out bucket ${bucketName(first)}`);
  }
}

async function whileCurrent(
  database: Database,
  projectId: Id,
  compaction: number,
  write: (mark: MarkRow) => Promise<void>,
): Promise<void> {
  const { dexie, marks, snapshots } = database;
  await dexie.transaction('rw', [marks, snapshots], async () => {
    const mark = await marks.get(projectId);
    if (mark?.compaction !== compaction || mark.deleting) throw storageError('conflict');
    await write(mark);
  });
}

/** One row at a time: the page gets its turn between two rows. Inside a transaction. */
async function writeBucket(database: Database, projectId: Id, bucket: SnapshotBucket): Promise<void> {
  const { documentId, coder } = bucket;
  const rows = slices(bucket.records, database.recordsPerRow);
  for (const [chunk, records] of rows.entries()) {
    await database.snapshots.put({ projectId, documentId, coder, chunk, records: packRecords(records) });
  }
  const surplus = await database.snapshots
    .where(':id')
    .between([projectId, documentId, coder, rows.length], [projectId, documentId, coder, Number.MAX_SAFE_INTEGER])
    .primaryKeys();
  if (surplus.length > 0) await database.snapshots.bulkDelete(surplus);
}

function groupBuckets(buckets: readonly SnapshotBucket[]): readonly (readonly SnapshotBucket[])[] {
  const groups: SnapshotBucket[][] = [];
  let room = 0;
  for (const bucket of buckets) {
    // A bucket costs its own requests, even when it is empty.
    const cost = bucket.records.length + 50;
    const last = groups.at(-1);
    if (last === undefined || cost > room) {
      groups.push([bucket]);
      room = recordsPerTransaction - cost;
    } else {
      last.push(bucket);
      room -= cost;
    }
  }
  return groups;
}
