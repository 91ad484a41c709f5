import { Dexie, type Table } from 'dexie';
import type { Id } from '#core/model/records';
import { StorageError, type ProjectSummary } from '#services/ports';
import { declareVersions, schemaVersion } from '#storage/migrations';
import type {
  ChangeKey,
  ChangeRow,
  JournalKey,
  JournalRow,
  MarkRow,
  SnapshotKey,
  SnapshotRow,
  TextKey,
  TextRow,
} from '#storage/rows';
import { storageError, toStorageError } from '#storage/storage-error';

export interface Database {
  readonly dexie: Dexie;
  /** Where IndexedDB is not the page's own. */
  readonly indexedDB: IDBFactory | null;
  /** Records a snapshot or change row holds at most. */
  readonly recordsPerRow: number;
  readonly projects: Table<ProjectSummary, Id>;
  readonly texts: Table<TextRow, TextKey>;
  readonly journal: Table<JournalRow, JournalKey>;
  readonly changes: Table<ChangeRow, ChangeKey>;
  readonly snapshots: Table<SnapshotRow, SnapshotKey>;
  readonly marks: Table<MarkRow, Id>;
}

/** What tests bring of their own. */
export interface DatabaseOptions {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly recordsPerRow?: number;
}

/** About 5 ms to clone and write, so the page keeps its frames; see the storage benchmark. */
const recordsPerRow = 1000;

/** Declares the database; nothing is opened yet. Commits are strict: what has resolved is on disk. */
export function declareDatabase(name: string, options: DatabaseOptions = {}): Database {
  const { recordsPerRow: limit = recordsPerRow, ...dependencies } = options;
  const dexie = new Dexie(name, { ...dependencies, autoOpen: false, chromeTransactionDurability: 'strict' });
  declareVersions(dexie);
  // Another window wants to upgrade: let go at once, and do not come back on the next call as Dexie would,
  // because what it would find is a database that this build does not know.
  dexie.on('versionchange', () => {
    dexie.close({ disableAutoOpen: true });
    return false;
  });
  return {
    dexie,
    indexedDB: options.indexedDB ?? null,
    recordsPerRow: limit,
    projects: dexie.table('projects'),
    texts: dexie.table('texts'),
    journal: dexie.table('journal'),
    changes: dexie.table('changes'),
    snapshots: dexie.table('snapshots'),
    marks: dexie.table('marks'),
  };
}

/**
 * Opens the database, upgrading it where it is older. Rejects with `StorageError`: `newer-version` without having
 * touched anything, `unavailable` where another window does not let an upgrade begin, `full`, `unavailable`.
 */
export async function openDatabase(database: Database): Promise<void> {
  const { dexie } = database;
  try {
    await refuseNewerVersion(dexie.name, database.indexedDB ?? indexedDB);
    await Promise.race([dexie.open(), rejectWhenBlocked(dexie)]);
    // Another window may have upgraded it after the look.
    if (isNewer(dexie.backendDB().version)) throw storageError('newer-version');
  } catch (error) {
    dexie.close({ disableAutoOpen: true });
    throw toStorageError(error);
  }
}

/**
 * Dexie would open a newer database, and add the tables that it misses: the version is looked at before.
 */
async function refuseNewerVersion(name: string, factory: IDBFactory): Promise<void> {
  const found = (await factory.databases()).find((info) => info.name === name);
  if (found?.version !== undefined && isNewer(found.version)) throw storageError('newer-version');
}

/** `nativeVersion` is IndexedDB's: ten times the schema's, and a little more where Dexie has mended something. */
function isNewer(nativeVersion: number): boolean {
  return Math.floor(nativeVersion / 10) > schemaVersion;
}

function rejectWhenBlocked(dexie: Dexie): Promise<never> {
  return new Promise((_, reject) => {
    dexie.on('blocked', () => {
      reject(
        new StorageError(
          'unavailable',
          'Another window of Spanwright keeps the project store from being updated. Nothing was changed. ' +
            'Close the other window, then try again.',
        ),
      );
    });
  });
}
