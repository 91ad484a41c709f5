import { bucketsTouchedBy } from '#core/changes/bucket';
import { sizeOf } from '#core/changes/change-set';
import type { JournalEntry, JournalHeader } from '#core/changes/journal';
import type { Id } from '#core/model/records';
import type { StoredText } from '#services/ports';
import { packChange, splitChange } from '#storage/change-parts';
import type { Database } from '#storage/database';
import { rowsWithin } from '#storage/key-ranges';
import type { ChangeRow, JournalRow } from '#storage/rows';
import { missingProjectError, storageError } from '#storage/storage-error';
import { putTexts } from '#storage/texts';

/**
 * Appends entries and their texts in one transaction. It does not touch the snapshot tables, so that a
 * compaction at work never makes a tag wait.
 */
export async function appendEntries(
  database: Database,
  projectId: Id,
  entries: readonly JournalEntry[],
  texts: readonly StoredText[],
): Promise<void> {
  const { dexie, journal, changes } = database;
  const tables = texts.length === 0 ? [journal, changes] : [journal, changes, database.texts];
  await dexie.transaction('rw', tables, async () => {
    // Asked and written in one breath, because a tag's key press waits for it; a wrong answer takes it all back.
    const [last] = await Promise.all([lastSequence(database, projectId), addEntries(database, projectId, entries)]);
    if (last === 0) throw missingProjectError();
    assertFollows(entries, last);
    await putTexts(database, projectId, texts);
  });
}

/** Sequence of the newest entry, 0 where there is none. Inside a transaction. */
export async function lastSequence(database: Database, projectId: Id): Promise<number> {
  const [key] = await rowsWithin(database.journal, [projectId]).reverse().limit(1).primaryKeys();
  return key?.[1] ?? 0;
}

/** Entries have to follow without a gap; a taken sequence means that another window wrote. */
export function assertFollows(entries: readonly JournalEntry[], last: number): void {
  const follows = entries.every((entry, index) => entry.sequence === last + 1 + index);
  if (!follows) throw storageError('conflict');
}

/** Writes entries, a bounded number of records between two turns of the page. Inside a transaction. */
export async function addEntries(database: Database, projectId: Id, entries: readonly JournalEntry[]): Promise<void> {
  const headers = database.journal.bulkAdd(entries.map((entry) => journalRow(projectId, entry)));
  let group: ChangeRow[] = [];
  let records = 0;
  for (const { sequence, change } of entries) {
    for (const [part, piece] of splitChange(change, database.recordsPerRow).entries()) {
      const size = sizeOf(piece);
      if (group.length > 0 && records + size > database.recordsPerRow) {
        await Promise.all([headers, database.changes.bulkAdd(group)]);
        group = [];
        records = 0;
      }
      group.push({ projectId, sequence, part, ...packChange(piece) });
      records += size;
    }
  }
  await Promise.all([headers, database.changes.bulkAdd(group)]);
}

function journalRow(projectId: Id, entry: JournalEntry): JournalRow {
  return { projectId, sequence: entry.sequence, header: headerOf(entry), buckets: bucketsTouchedBy(entry.change) };
}

function headerOf({ sequence, at, coder, name, label, documentIds, origin }: JournalEntry): JournalHeader {
  return { sequence, at, coder, name, label, documentIds, origin };
}
