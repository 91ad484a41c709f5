import type { ChangeSet } from '#core/changes/change-set';
import { createSortedList, type SortedList } from '#core/changes/sorted-list';
import type { ProjectView } from '#core/model/project-view';
import {
  compareAssignments,
  compareCreation,
  compareDocuments,
  compareReceipts,
  compareSpans,
} from '#core/model/record-order';
import {
  type AnnotationRecord,
  type AnyRecord,
  type AssignmentRecord,
  type CodebookRecord,
  type CoderRecord,
  type CommentRecord,
  type DocumentRecord,
  type EntityRecord,
  type Id,
  type ProjectRecord,
  type ReceiptRecord,
  type RecordKind,
  type RecordOfKind,
  type RelationRecord,
  type RoundRecord,
  type VerdictRecord,
} from '#core/model/records';
import { unreachable } from '#core/model/result';

/** One list for all who ask where nothing is: a view answers with the same object until something changes. */
const nothing: readonly never[] = [];

/**
 * A project's records in memory, with the indexes that reading needs. Applying a change costs time in proportion to
 * the change, not to the document: every order derives from the records alone, so a state that is undone and redone
 * reads exactly as before.
 */
export interface RecordTable extends ProjectView {
  /**
   * Puts a change set into effect. Throws, before anything changed, where it adds an id that is there or updates or
   * removes one that is not; `findChangeProblems` says more about a change that does not fit.
   */
  apply(change: ChangeSet): void;
  count(kind: RecordKind): number;
}

export function createRecordTable(initial: Iterable<AnyRecord>): RecordTable {
  const records = new Map<Id, AnyRecord>();
  const counts = new Map<RecordKind, number>();
  const coders = createSortedList<CoderRecord>(compareCreation);
  const documents = createSortedList<DocumentRecord>(compareDocuments);
  const entities = createSortedList<EntityRecord>(compareCreation);
  const annotations = new Map<Id, SortedList<AnnotationRecord>>();
  const relations = new Map<Id, SortedList<RelationRecord>>();
  const relationsByEnd = new Map<Id, SortedList<RelationRecord>>();
  const rounds = createSortedList<RoundRecord>(compareCreation);
  const assignments = createSortedList<AssignmentRecord>(compareAssignments);
  const comments = new Map<Id, SortedList<CommentRecord>>();
  const verdicts = new Map<Id, SortedList<VerdictRecord>>();
  const receipts = createSortedList<ReceiptRecord>(compareReceipts);
  let project: ProjectRecord | undefined;
  let codebook: CodebookRecord | undefined;

  function enter(record: AnyRecord): void {
    records.set(record.id, record);
    counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
    switch (record.kind) {
      case 'project':
        project = record;
        return;
      case 'codebook':
        codebook = record;
        return;
      case 'coder': {
        coders.add(record);
        return;
      }
      case 'document': {
        documents.add(record);
        return;
      }
      case 'entity': {
        entities.add(record);
        return;
      }
      case 'annotation': {
        listFor(annotations, record.documentId, compareSpans).add(record);
        return;
      }
      case 'relation':
        listFor(relations, record.documentId, compareCreation).add(record);
        for (const end of endsOf(record)) listFor(relationsByEnd, end, compareCreation).add(record);
        return;
      case 'round': {
        rounds.add(record);
        return;
      }
      case 'assignment': {
        assignments.add(record);
        return;
      }
      case 'comment': {
        listFor(comments, record.documentId, compareCreation).add(record);
        return;
      }
      case 'verdict': {
        listFor(verdicts, record.documentId, compareCreation).add(record);
        return;
      }
      case 'receipt': {
        receipts.add(record);
        return;
      }
      default:
        return unreachable(record);
    }
  }

  function leave(id: Id): void {
    const record = records.get(id);
    if (record === undefined) throw new Error(`No record ${id} to remove.`);
    records.delete(id);
    counts.set(record.kind, (counts.get(record.kind) ?? 0) - 1);
    switch (record.kind) {
      case 'project':
        project = undefined;
        return;
      case 'codebook':
        codebook = undefined;
        return;
      case 'coder': {
        coders.remove(record);
        return;
      }
      case 'document': {
        documents.remove(record);
        return;
      }
      case 'entity': {
        entities.remove(record);
        return;
      }
      case 'annotation': {
        removeFrom(annotations, record.documentId, record);
        return;
      }
      case 'relation':
        removeFrom(relations, record.documentId, record);
        for (const end of endsOf(record)) removeFrom(relationsByEnd, end, record);
        return;
      case 'round': {
        rounds.remove(record);
        return;
      }
      case 'assignment': {
        assignments.remove(record);
        return;
      }
      case 'comment': {
        removeFrom(comments, record.documentId, record);
        return;
      }
      case 'verdict': {
        removeFrom(verdicts, record.documentId, record);
        return;
      }
      case 'receipt': {
        receipts.remove(record);
        return;
      }
      default:
        return unreachable(record);
    }
  }

  function checkIds(change: ChangeSet): void {
    for (const record of change.added) {
      if (records.has(record.id)) throw new Error(`A record ${record.id} is there already.`);
    }
    for (const [from] of change.updated) {
      if (!records.has(from.id)) throw new Error(`No record ${from.id} to update.`);
    }
    for (const record of change.removed) {
      if (!records.has(record.id)) throw new Error(`No record ${record.id} to remove.`);
    }
  }

  function* all(): Generator<AnyRecord> {
    if (project !== undefined) yield project;
    if (codebook !== undefined) yield codebook;
    yield* coders.items();
    yield* documents.items();
    yield* entities.items();
    for (const document of documents.items()) yield* annotations.get(document.id)?.items() ?? [];
    yield* relations.get('')?.items() ?? [];
    for (const document of documents.items()) yield* relations.get(document.id)?.items() ?? [];
    yield* rounds.items();
    yield* assignments.items();
    for (const document of documents.items()) yield* comments.get(document.id)?.items() ?? [];
    for (const document of documents.items()) yield* verdicts.get(document.id)?.items() ?? [];
    yield* receipts.items();
  }

  for (const record of initial) {
    if (records.has(record.id)) throw new Error(`Two records have the id ${record.id}.`);
    enter(record);
  }

  return {
    project: () => required(project, 'project'),
    codebook: () => required(codebook, 'codebook'),
    coders: () => coders.items(),
    documents: () => documents.items(),
    entities: () => entities.items(),
    record: (id) => records.get(id),
    document: (id) => ofKind(records.get(id), 'document'),
    annotation: (id) => ofKind(records.get(id), 'annotation'),
    entity: (id) => ofKind(records.get(id), 'entity'),
    annotationsOf: (documentId) => annotations.get(documentId)?.items() ?? nothing,
    annotationsStartingAt: (documentId, offset) =>
      annotations.get(documentId)?.startingWith(
        ({ start }) => start < offset,
        ({ start }) => start === offset,
      ) ?? [],
    relationsOf: (documentId) => relations.get(documentId)?.items() ?? nothing,
    relationsAt: (id) => relationsByEnd.get(id)?.items() ?? nothing,
    rounds: () => rounds.items(),
    assignments: () => assignments.items(),
    commentsOf: (documentId) => comments.get(documentId)?.items() ?? nothing,
    verdictsOf: (documentId) => verdicts.get(documentId)?.items() ?? nothing,
    receipts: () => receipts.items(),
    all,
    count: (kind) => counts.get(kind) ?? 0,
    apply(change) {
      checkIds(change);
      for (const record of change.removed) leave(record.id);
      for (const [from, to] of change.updated) {
        leave(from.id);
        enter(to);
      }
      for (const record of change.added) enter(record);
    },
  };
}

function endsOf(relation: RelationRecord): readonly Id[] {
  const { from, target } = relation;
  return target.kind === 'record' && target.id !== from ? [from, target.id] : [from];
}

function listFor<Item>(
  lists: Map<Id, SortedList<Item>>,
  key: Id,
  compare: (left: Item, right: Item) => number,
): SortedList<Item> {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list = createSortedList(compare);
  lists.set(key, list);
  return list;
}

function removeFrom<Item>(lists: Map<Id, SortedList<Item>>, key: Id, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) return;
  list.remove(item);
  if (list.size() === 0) lists.delete(key);
}

function ofKind<Kind extends RecordKind>(record: AnyRecord | undefined, kind: Kind): RecordOfKind<Kind> | undefined {
  return isKind(record, kind) ? record : undefined;
}

function isKind<Kind extends RecordKind>(record: AnyRecord | undefined, kind: Kind): record is RecordOfKind<Kind> {
  return record?.kind === kind;
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The records hold no ${what}.`);
  return value;
}
