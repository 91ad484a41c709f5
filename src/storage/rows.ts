import type { BucketKey } from '#core/changes/bucket';
import type { JournalHeader } from '#core/changes/journal';
import type { Id } from '#core/model/records';
import type { StoredText } from '#services/ports';
import type { PackedRecords } from '#storage/pack-records';

/** The stored rows of schema version 1. */

export interface TextRow extends StoredText {
  readonly projectId: Id;
}

/** An entry without its records, so that a long history is read without them. */
export interface JournalRow {
  readonly projectId: Id;
  readonly sequence: number;
  readonly header: JournalHeader;
  /** What the entry makes stale in the snapshot; compaction proves by it that nothing is left behind. */
  readonly buckets: readonly BucketKey[];
}

/** The records of an entry, in parts that are cheap to clone: a bulk import is one entry of many parts. */
export interface ChangeRow {
  readonly projectId: Id;
  readonly sequence: number;
  readonly part: number;
  readonly added: PackedRecords;
  /** Updated records before and after, pair by pair. */
  readonly updatedFrom: PackedRecords;
  readonly updatedTo: PackedRecords;
  readonly removed: PackedRecords;
}

export interface SnapshotRow extends BucketKey {
  readonly projectId: Id;
  readonly chunk: number;
  readonly records: PackedRecords;
}

export interface MarkRow {
  readonly projectId: Id;
  /** Journal entries up to this sequence are in the snapshot rows. */
  readonly compactedThrough: number;
  /** Counts compactions begun. A compaction that finds another number was overtaken, and stops. */
  readonly compaction: number;
  /** The project is gone from the list and its rows are being removed, perhaps by the next run. */
  readonly deleting: boolean;
}

export type JournalKey = [Id, number];
export type ChangeKey = [Id, number, number];
export type SnapshotKey = [Id, Id, Id, number];
export type TextKey = [Id, string];
