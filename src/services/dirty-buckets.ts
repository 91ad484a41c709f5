import { type BucketKey, bucketName, bucketsTouchedBy, headBucket } from '#core/changes/bucket';
import type { ChangeSet } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, Id } from '#core/model/records';
import type { SnapshotBucket } from '#services/ports';

/** Which pieces of the snapshot lag behind the records in memory. */
export interface DirtyBuckets {
  mark(change: ChangeSet): void;
  /** The buckets with their records as they are now; what changes from here on is marked anew. */
  take(view: ProjectView): readonly SnapshotBucket[];
  /** Marks buckets again whose writing failed. */
  putBack(buckets: readonly BucketKey[]): void;
  isEmpty(): boolean;
}

/** `stale` are those that lag behind from the start. */
export function createDirtyBuckets(stale: readonly BucketKey[]): DirtyBuckets {
  let dirty = new Map<string, BucketKey>();

  function add(buckets: readonly BucketKey[]): void {
    for (const { documentId, coder } of buckets) dirty.set(bucketName({ documentId, coder }), { documentId, coder });
  }

  add(stale);
  return {
    mark(change) {
      add(bucketsTouchedBy(change));
    },
    take(view) {
      const taken = Array.from(dirty.values());
      dirty = new Map();
      return collect(view, taken);
    },
    putBack: add,
    isEmpty: () => dirty.size === 0,
  };
}

function collect(view: ProjectView, buckets: readonly BucketKey[]): readonly SnapshotBucket[] {
  const coders = new Map<Id, Set<Id>>();
  for (const { documentId, coder } of buckets) {
    coders.set(documentId, (coders.get(documentId) ?? new Set()).add(coder));
  }
  const collected: SnapshotBucket[] = [];
  for (const [documentId, wanted] of coders) {
    if (documentId === '') {
      collected.push({ ...headBucket, records: headRecords(view) });
      continue;
    }
    // One walk through the document serves all its layers.
    const records = new Map<Id, AnyRecord[]>(Array.from(wanted, (coder) => [coder, []]));
    for (const record of view.annotationsOf(documentId)) records.get(record.coder)?.push(record);
    for (const record of view.relationsOf(documentId)) records.get(record.coder)?.push(record);
    for (const record of view.commentsOf(documentId)) records.get(record.coder)?.push(record);
    for (const record of view.verdictsOf(documentId)) records.get(record.coder)?.push(record);
    for (const [coder, list] of records) collected.push({ documentId, coder, records: list });
  }
  return collected;
}

function headRecords(view: ProjectView): readonly AnyRecord[] {
  return [
    view.project(),
    view.codebook(),
    ...view.coders(),
    ...view.documents(),
    ...view.entities(),
    ...view.relationsOf(''),
    ...view.rounds(),
    ...view.assignments(),
    ...view.receipts(),
  ];
}
