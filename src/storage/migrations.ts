import type { Dexie } from 'dexie';

/**
 * The schema, one function a released version; a released function is never edited, a change is a new function
 * with its `upgrade` step and a fixture of the version before it.
 *
 * Every table but `projects` and `marks` leads its primary key with the project, so that a project is one key
 * range of each table. There are no secondary indexes: corpus-wide questions are answered in memory.
 */
const migrations: readonly ((database: Dexie) => void)[] = [declareVersion1];

/** The schema version that this build reads and writes. IndexedDB itself counts in tens of it. */
export const schemaVersion = migrations.length;

export function declareVersions(database: Dexie): void {
  for (const declare of migrations) declare(database);
}

function declareVersion1(database: Dexie): void {
  database.version(1).stores({
    projects: 'id',
    texts: '[projectId+hash]',
    journal: '[projectId+sequence]',
    changes: '[projectId+sequence+part]',
    snapshots: '[projectId+documentId+coder+chunk]',
    marks: 'projectId',
  });
}
