import type { JournalEntry, JournalHeader } from '#core/changes/journal';
import type { BucketKey } from '#core/changes/bucket';
import type { ChangeSet } from '#core/changes/change-set';
import type { AnyRecord, Id } from '#core/model/records';

export interface Clock {
  /** ISO 8601, UTC, with milliseconds. */
  now(): string;
}

export interface Ids {
  newId(): Id;
}

/** Timers as a port: tests run them by hand, hosts pass `setTimeout`. */
export interface Scheduler {
  /** Runs `task` once after `milliseconds`; the returned function cancels it. */
  after(milliseconds: number, task: () => void): () => void;
}

export interface ProjectSummary {
  readonly id: Id;
  readonly name: string;
  readonly documents: number;
  readonly annotations: number;
  readonly createdAt: string;
  readonly openedAt: string;
}

/** A text to be stored: canonical, and the original bytes where text and facts cannot rebuild them. */
export interface StoredText {
  /** SHA-256 of the canonical text as UTF-8, lower-case hex. */
  readonly hash: string;
  readonly text: string;
  /** Original bytes, or `null` where encoding, BOM and newline style rebuild them exactly. */
  readonly bytes: Uint8Array | null;
}

/** The records of a project at a journal sequence. */
export interface LoadedProject {
  readonly records: readonly AnyRecord[];
  readonly sequence: number;
  readonly headers: readonly JournalHeader[];
  /** Buckets that entries after the snapshot touch: stale on disk, so the next `compact` has to rewrite them too. */
  readonly uncompacted: readonly BucketKey[];
}

/** One piece of a snapshot: all head records, or the annotations and relations of one document and layer. */
export interface SnapshotBucket extends BucketKey {
  readonly records: readonly AnyRecord[];
}

/** Why the store could not do it; `full` and `unavailable` are shown with what to do. */
export type StorageFailure = 'full' | 'unavailable' | 'conflict' | 'newer-version';

export class StorageError extends Error {
  constructor(
    readonly reason: StorageFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StorageError';
  }
}

/**
 * Where projects are kept. Every method rejects with `StorageError`. What `append` has resolved is on disk.
 */
export interface Repository {
  listProjects(): Promise<readonly ProjectSummary[]>;
  /** Writes the first entry (its change adds project, codebook, coders, …), texts and summary in one transaction. */
  createProject(summary: ProjectSummary, first: JournalEntry, texts: readonly StoredText[]): Promise<void>;
  /** Rewrites the summary that the project list shows. */
  updateSummary(summary: ProjectSummary): Promise<void>;
  deleteProject(projectId: Id): Promise<void>;
  /** Snapshot plus the journal entries after it, applied in order. `undefined` where there is no such project. */
  loadProject(projectId: Id): Promise<LoadedProject | undefined>;
  /**
   * Appends entries with consecutive sequences, and the texts they name, in one strict transaction.
   * Rejects with `conflict` where a sequence is taken: another window wrote to this project.
   */
  append(projectId: Id, entries: readonly JournalEntry[], texts: readonly StoredText[]): Promise<void>;
  /** Change set of one journal entry. */
  readChange(projectId: Id, sequence: number): Promise<ChangeSet | undefined>;
  readText(projectId: Id, hash: string): Promise<StoredText | undefined>;
  /**
   * Rewrites the given buckets; when done, everything up to `through` is in the snapshot. Crash-safe at any point.
   * `buckets` must hold every bucket (see `bucketOf`) that the stored entries up to `through` touched since the last
   * finished compaction, each whole, and nothing that is not stored yet; no records means that the bucket is gone.
   * A touched bucket that is missing is a broken invariant and throws, because its changes would be lost.
   */
  compact(projectId: Id, buckets: readonly SnapshotBucket[], through: number): Promise<void>;
  /** Resolves when nothing is in flight, then lets go of the database. */
  close(): Promise<void>;
}
