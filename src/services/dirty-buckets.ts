import type { ChangeSet } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, Id } from '#core/model/records';
import type { SnapshotBucket } from '#services/ports';

type BucketName = Omit<SnapshotBucket, 'records'>;

const head: BucketName = { documentId: '', coder: '' };

/** Which pieces of the snapshot lag behind the records in memory. */
export interface DirtyBuckets {
  mark(change: ChangeSet): void;
  /** The buckets with their records as they are now; what changes from here on is marked anew. */
  take(view: ProjectView): readonly SnapshotBucket[];
  /** Marks buckets again whose writing failed. */
  putBack(buckets: readonly SnapshotBucket[]): void;
  isEmpty(): boolean;
}

export function createDirtyBuckets(): DirtyBuckets {
  let names = new Map<string, BucketName>();

  function add({ documentId, coder }: BucketName): void {
    names.set(JSON.stringify([documentId, coder]), { documentId, coder });
  }

  return {
    mark(change) {
      for (const record of change.added) add(bucketOf(record));
      for (const [from, to] of change.updated) {
        add(bucketOf(from));
        add(bucketOf(to));
      }
      for (const record of change.removed) add(bucketOf(record));
    },
    take(view) {
      const taken = Array.from(names.values());
      names = new Map();
      return collect(view, taken);
    },
    putBack(buckets) {
      for (const bucket of buckets) add(bucket);
    },
    isEmpty: () => names.size === 0,
  };
}

/** The piece of the snapshot that holds a record: one a document and layer, and the head for everything else. */
export function bucketOf(record: AnyRecord): BucketName {
  if (record.kind === 'annotation') return { documentId: record.documentId, coder: record.coder };
  if (record.kind === 'relation' && record.documentId !== '') {
    return { documentId: record.documentId, coder: record.coder };
  }
  return head;
}

function collect(view: ProjectView, names: readonly BucketName[]): readonly SnapshotBucket[] {
  const coders = new Map<Id, Set<Id>>();
  for (const { documentId, coder } of names) {
    coders.set(documentId, (coders.get(documentId) ?? new Set()).add(coder));
  }
  const buckets: SnapshotBucket[] = [];
  for (const [documentId, wanted] of coders) {
    if (documentId === '') {
      buckets.push({ ...head, records: headRecords(view) });
      continue;
    }
    // One walk through the document serves all its layers.
    const records = new Map<Id, AnyRecord[]>(Array.from(wanted, (coder) => [coder, []]));
    for (const record of view.annotationsOf(documentId)) records.get(record.coder)?.push(record);
    for (const record of view.relationsOf(documentId)) records.get(record.coder)?.push(record);
    for (const [coder, list] of records) buckets.push({ documentId, coder, records: list });
  }
  return buckets;
}

function headRecords(view: ProjectView): readonly AnyRecord[] {
  return [
    view.project(),
    view.codebook(),
    ...view.coders(),
    ...view.documents(),
    ...view.entities(),
    ...view.relationsOf(''),
  ];
}
