import type { ChangeSet } from '#core/changes/change-set';
import type { AnyRecord, Id } from '#core/model/records';

/**
 * Which piece of a snapshot a record lives in. What is made while coding and deciding (annotations, the
 * relations between them, comments, verdicts) is kept per document and layer, so that a change rewrites a few thousand
 * records at most; everything else is the head.
 */
export interface BucketKey {
  /** Empty for the head. */
  readonly documentId: Id;
  /** Coder id; empty for the head. */
  readonly coder: Id;
}

export const headBucket: BucketKey = { documentId: '', coder: '' };

export function bucketOf(record: AnyRecord): BucketKey {
  switch (record.kind) {
    case 'annotation':
    case 'comment':
    case 'verdict':
      return { documentId: record.documentId, coder: record.coder };
    case 'relation':
      return record.documentId === '' ? headBucket : { documentId: record.documentId, coder: record.coder };
    case 'project':
    case 'codebook':
    case 'coder':
    case 'document':
    case 'entity':
    case 'round':
    case 'assignment':
    case 'receipt':
      return headBucket;
  }
}

/** One string a bucket, for maps and sets. */
export function bucketName(bucket: BucketKey): string {
  return JSON.stringify([bucket.documentId, bucket.coder]);
}

/** The buckets that a change makes stale, each once. A record that changes its layer touches both. */
export function bucketsTouchedBy(change: ChangeSet): readonly BucketKey[] {
  const touched = new Map<string, BucketKey>();
  const touch = (record: AnyRecord): void => {
    const bucket = bucketOf(record);
    touched.set(bucketName(bucket), bucket);
  };
  for (const record of change.added) touch(record);
  for (const [from, to] of change.updated) {
    touch(from);
    touch(to);
  }
  for (const record of change.removed) touch(record);
  return [...touched.values()];
}
