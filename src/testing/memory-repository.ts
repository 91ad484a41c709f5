import { bucketName, bucketsTouchedBy, type BucketKey } from '#core/changes/bucket';
import type { JournalEntry, JournalHeader } from '#core/changes/journal';
import type { AnyRecord, Id } from '#core/model/records';
import {
  StorageError,
  type LoadedProject,
  type ProjectSummary,
  type Repository,
  type SnapshotBucket,
  type StoredText,
} from '#services/ports';

interface MemoryProject {
  summary: ProjectSummary;
  readonly entries: JournalEntry[];
  readonly texts: Map<string, StoredText>;
  readonly buckets: Map<string, SnapshotBucket>;
  compactedThrough: number;
}

/** What outlives a repository: a second one over the same store is the app after a restart. */
export type MemoryStore = Map<Id, MemoryProject>;

export function createMemoryStore(): MemoryStore {
  return new Map();
}

/** The `Repository` port without a disk, with the same promises as the real one; both run the contract suite. */
export function createMemoryRepository(store: MemoryStore = createMemoryStore()): Repository {
  let closed = false;

  /** Everything crosses by structured clone, as it does on the way to a disk, and takes a turn. */
  async function run<Value>(work: () => Value): Promise<Value> {
    if (closed) throw new StorageError('unavailable', 'The project store is closed.');
    await Promise.resolve();
    return structuredClone(work());
  }

  return {
    listProjects: () => run(() => sortedSummaries(store)),
    createProject: (summary, first, texts) =>
      run(() => {
        if (store.has(summary.id) || first.sequence !== 1) throw conflict();
        store.set(summary.id, {
          summary: structuredClone(summary),
          entries: [structuredClone(first)],
          texts: new Map(),
          buckets: new Map(),
          compactedThrough: 0,
        });
        keepTexts(projectOf(store, summary.id), texts);
      }),
    updateSummary: (summary) =>
      run(() => {
        projectOf(store, summary.id).summary = structuredClone(summary);
      }),
    deleteProject: (projectId) =>
      run(() => {
        store.delete(projectId);
      }),
    loadProject: (projectId) => run(() => load(store.get(projectId))),
    append: (projectId, entries, texts) =>
      run(() => {
        const project = projectOf(store, projectId);
        const last = project.entries.length;
        if (!entries.every((entry, index) => entry.sequence === last + 1 + index)) throw conflict();
        project.entries.push(...structuredClone(entries));
        keepTexts(project, texts);
      }),
    readChange: (projectId, sequence) => run(() => store.get(projectId)?.entries[sequence - 1]?.change),
    readText: (projectId, hash) => run(() => store.get(projectId)?.texts.get(hash)),
    compact: (projectId, buckets, through) =>
      run(() => {
        compact(projectOf(store, projectId), structuredClone(buckets), through);
      }),
    async close() {
      await Promise.resolve();
      closed = true;
    },
  };
}

function projectOf(store: MemoryStore, projectId: Id): MemoryProject {
  const project = store.get(projectId);
  if (project === undefined) throw new StorageError('conflict', 'This project is no longer in the store.');
  return project;
}

function conflict(): StorageError {
  return new StorageError('conflict', 'Another window has changed this project.');
}

function sortedSummaries(store: MemoryStore): readonly ProjectSummary[] {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...store.values()]
    .map((project) => project.summary)
    .sort((a, b) => order(b.openedAt, a.openedAt) || order(a.id, b.id));
}

function keepTexts(project: MemoryProject, texts: readonly StoredText[]): void {
  for (const text of texts) {
    const kept = project.texts.get(text.hash);
    if (kept === undefined || kept.bytes === null) project.texts.set(text.hash, structuredClone(text));
  }
}

function load(project: MemoryProject | undefined): LoadedProject | undefined {
  if (project === undefined) return undefined;
  const records = new Map<Id, AnyRecord>();
  for (const bucket of project.buckets.values()) for (const record of bucket.records) records.set(record.id, record);
  for (const { change } of project.entries.slice(project.compactedThrough)) {
    for (const record of change.added) records.set(record.id, record);
    for (const [, record] of change.updated) records.set(record.id, record);
    for (const record of change.removed) records.delete(record.id);
  }
  const headers = project.entries.map(({ change: _, ...header }): JournalHeader => header);
  return { records: [...records.values()], sequence: headers.length, headers, uncompacted: staleBuckets(project) };
}

function staleBuckets(project: MemoryProject, through = project.entries.length): readonly BucketKey[] {
  const touched = project.entries
    .slice(project.compactedThrough, through)
    .flatMap((entry) => bucketsTouchedBy(entry.change));
  return [...new Map(touched.map((bucket) => [bucketName(bucket), bucket])).values()];
}

function compact(project: MemoryProject, buckets: readonly SnapshotBucket[], through: number): void {
  if (through < project.compactedThrough) throw conflict();
  if (through > project.entries.length) {
    throw new Error(`Compaction through ${String(through)}, which is not stored yet`);
  }
  const given = new Set(buckets.map(bucketName));
  const missing = staleBuckets(project, through).find((bucket) => !given.has(bucketName(bucket)));
  if (missing !== undefined) {
    throw new Error(`Compaction through ${String(through)} leaves out bucket ${bucketName(missing)}`);
  }
  for (const bucket of buckets) {
    if (bucket.records.length === 0) project.buckets.delete(bucketName(bucket));
    else project.buckets.set(bucketName(bucket), bucket);
  }
  project.compactedThrough = through;
}
