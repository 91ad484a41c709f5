import fc from 'fast-check';
import { bucketName, bucketOf, bucketsTouchedBy, type BucketKey } from '#core/changes/bucket';
import type { ChangeSet } from '#core/changes/change-set';
import type { JournalEntry } from '#core/changes/journal';
import type { AnnotationRecord, AnyRecord, Id, ProjectRecord, RelationRecord } from '#core/model/records';
import type { ProjectSummary, SnapshotBucket } from '#services/ports';
import { buildAssignment, buildComment, buildVerdict } from '#testing/review-builders';

const at = '2026-03-01T09:00:00.000Z';

export function summaryOf(id: Id, openedAt = at): ProjectSummary {
  return { id, name: `Project ${id}`, documents: 0, annotations: 0, createdAt: at, openedAt };
}

export function projectRecord(id: Id): ProjectRecord {
  return { kind: 'project', id, name: `Project ${id}`, description: '', createdAt: at };
}

export function annotationIn(documentId: Id, coder: Id, id: Id, note = ''): AnnotationRecord {
  return {
    kind: 'annotation',
    id,
    documentId,
    start: 0,
    end: 4,
    quote: 'NATO',
    prefix: '',
    suffix: ' said',
    tag: 'actor',
    attributes: { entity: 'e1', concepts: ['arms'] },
    coder,
    note,
    status: 'confirmed',
    codebookVersion: 1,
    createdAt: at,
    updatedAt: at,
  };
}

function relationIn(documentId: Id, coder: Id, id: Id, note: string): RelationRecord {
  const target =
    note === '' ? ({ kind: 'literal', value: 'author' } as const) : ({ kind: 'record', id: note } as const);
  return { kind: 'relation', id, type: 'made_by', from: 'a', target, documentId, coder, createdAt: at };
}

export function entryOf(sequence: number, change: Partial<ChangeSet>): JournalEntry {
  const whole = { added: [], updated: [], removed: [], ...change };
  return {
    sequence,
    at,
    coder: 'ann',
    name: 'tag-span',
    label: `Entry ${String(sequence)}`,
    documentIds: ['d1'],
    origin: { kind: 'command' },
    change: whole,
  };
}

/** The first entry of a project, as `createProject` takes it. */
export function firstEntry(projectId: Id): JournalEntry {
  return { ...entryOf(1, { added: [projectRecord(projectId)] }), origin: { kind: 'begin' }, documentIds: [] };
}

/** What a store must hold, in the simplest way: a map, and the set of buckets touched since they were written. */
export interface Model {
  readonly records: Map<Id, AnyRecord>;
  readonly stale: Map<string, BucketKey>;
  sequence: number;
}

export function emptyModel(): Model {
  return { records: new Map(), stale: new Map(), sequence: 0 };
}

export function applyToModel(model: Model, entry: JournalEntry): void {
  for (const record of entry.change.removed) model.records.delete(record.id);
  for (const record of entry.change.added) model.records.set(record.id, record);
  for (const [, to] of entry.change.updated) model.records.set(to.id, to);
  for (const bucket of bucketsTouchedBy(entry.change)) model.stale.set(bucketName(bucket), bucket);
  model.sequence = entry.sequence;
}

/** The stale buckets with what they hold now. */
export function staleBucketsOf(model: Model): readonly SnapshotBucket[] {
  const records = [...model.records.values()];
  return [...model.stale].map(([name, bucket]) => ({
    ...bucket,
    records: records.filter((record) => bucketName(bucketOf(record)) === name),
  }));
}

export function sortedById(records: Iterable<AnyRecord>): readonly AnyRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** One step of a random history: which of a few records are put (in which layer) or taken away. */
export type Step = readonly { readonly record: number; readonly layer: number; readonly note: string; keep: boolean }[];

export const stepsArbitrary: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.uniqueArray(
    fc.record({
      record: fc.nat(14),
      layer: fc.nat(4),
      note: fc.constantFrom('', 'n', '\u{1F468}\u200D\u{1F469}'),
      keep: fc.boolean(),
    }),
    { maxLength: 6, selector: (touched) => touched.record },
  ),
  { maxLength: 12 },
);

/** The step as the next entry of the model's history: added, updated or removed as the record's presence demands. */
export function entryOfStep(model: Model, step: Step): JournalEntry {
  const added: AnyRecord[] = [];
  const updated: [AnyRecord, AnyRecord][] = [];
  const removed: AnyRecord[] = [];
  for (const { record, layer, note, keep } of step) {
    const next = recordNumber(record, layer, note);
    const current = model.records.get(next.id);
    if (current === undefined) added.push(next);
    else if (keep) updated.push([current, next]);
    else removed.push(current);
  }
  return entryOf(model.sequence + 1, { added, updated, removed });
}

/** Four layers and, for relations and assignments, the head: a record that is put again may have moved. */
function recordNumber(number: number, layer: number, note: string): AnyRecord {
  const id = `r${String(number)}`;
  const documentId = layer % 2 === 0 ? 'd1' : 'd2';
  const coder = layer < 2 ? 'ann' : 'bob';
  if (number === 4) return buildComment({ id, documentId, coder, text: note });
  if (number === 9) return buildVerdict({ id, documentId, coder, comment: note });
  if (number === 14) return buildAssignment({ id, documentId, coder, round: note });
  if (number % 3 === 0) return relationIn(layer === 4 ? '' : documentId, coder, id, note);
  return annotationIn(documentId, coder, id, note);
}
