import type { JournalEntry } from '#core/changes/journal';
import { StorageError, type ProjectSummary, type Repository, type StoredText } from '#services/ports';
import { addEntries, appendEntries, assertFollows } from '#storage/append-entries';
import { compactProject } from '#storage/compact-project';
import { declareDatabase, openDatabase, type Database, type DatabaseOptions } from '#storage/database';
import { deleteProject, finishDeletions } from '#storage/delete-project';
import { loadProject, readChange } from '#storage/load-project';
import { BrokenInvariant, missingProjectError, storageError, toStorageError } from '#storage/storage-error';
import { putTexts, readText } from '#storage/texts';

/** The store of the running app. Its name, with the page's origin, is where people's work lives: never rename it. */
export function createDexieRepository(name = 'spanwright', options: DatabaseOptions = {}): Repository {
  return repositoryOver(declareDatabase(name, options));
}

/** A repository over a declared database, which it opens on first use and owns from then on. */
export function repositoryOver(database: Database): Repository {
  const inFlight = new Set<Promise<unknown>>();
  let opening: Promise<void> | null = null;
  let opened = false;
  let closed = false;

  async function open(): Promise<void> {
    // The browser can take a connection away, and a newer window can ask for it: then it is opened, and its version
    // looked at, anew.
    if (opened && !database.dexie.isOpen()) {
      opened = false;
      opening = null;
    }
    opening ??= openDatabase(database);
    try {
      await opening;
      opened = true;
    } catch (error) {
      // The next call tries again: a window that was in the way may be gone by then.
      opening = null;
      throw error;
    }
  }

  async function attempt<Value>(work: (database: Database) => PromiseLike<Value>): Promise<Value> {
    try {
      await open();
      return await work(database);
    } catch (error) {
      if (error instanceof BrokenInvariant) throw error;
      throw toStorageError(error);
    }
  }

  function run<Value>(work: (database: Database) => PromiseLike<Value>): Promise<Value> {
    if (closed) return Promise.reject(new StorageError('unavailable', 'The project store is closed.'));
    const running = attempt(work).finally(() => inFlight.delete(running));
    inFlight.add(running);
    return running;
  }

  return {
    listProjects: () => run(listProjects),
    createProject: (summary, first, texts) => run((open) => createProject(open, summary, first, texts)),
    updateSummary: (summary) => run((open) => updateSummary(open, summary)),
    deleteProject: (projectId) => run((open) => deleteProject(open, projectId)),
    loadProject: (projectId) => run((open) => loadProject(open, projectId)),
    append: (projectId, entries, texts) => run((open) => appendEntries(open, projectId, entries, texts)),
    readChange: (projectId, sequence) => run((open) => readChange(open, projectId, sequence)),
    readText: (projectId, hash) => run((open) => readText(open, projectId, hash)),
    compact: (projectId, buckets, through) => run((open) => compactProject(open, projectId, buckets, through)),
    async close() {
      closed = true;
      await Promise.allSettled(inFlight);
      database.dexie.close({ disableAutoOpen: true });
    },
  };
}

/** Last opened first. */
async function listProjects({ projects }: Database): Promise<readonly ProjectSummary[]> {
  const summaries = await projects.toArray();
  return summaries.sort((a, b) => compare(b.openedAt, a.openedAt) || compare(a.id, b.id));
}

async function createProject(
  database: Database,
  summary: ProjectSummary,
  first: JournalEntry,
  texts: readonly StoredText[],
): Promise<void> {
  await finishDeletions(database);
  const { dexie, projects, marks, journal, changes } = database;
  await dexie.transaction('rw', [projects, marks, journal, changes, database.texts], async () => {
    if ((await marks.get(summary.id)) !== undefined) throw storageError('conflict');
    assertFollows([first], 0);
    await projects.add(summary);
    await marks.add({ projectId: summary.id, compactedThrough: 0, compaction: 0, deleting: false });
    await addEntries(database, summary.id, [first]);
    await putTexts(database, summary.id, texts);
  });
}

/** Never brings a deleted project back to the list. */
async function updateSummary({ dexie, projects }: Database, summary: ProjectSummary): Promise<void> {
  await dexie.transaction('rw', [projects], async () => {
    if ((await projects.get(summary.id)) === undefined) throw missingProjectError();
    await projects.put(summary);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
