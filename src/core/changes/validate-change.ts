import type { ChangeSet } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import type {
  AnnotationRecord,
  AnyRecord,
  AssignmentRecord,
  CommentRecord,
  Id,
  RelationRecord,
  VerdictRecord,
} from '#core/model/records';
import { unreachable } from '#core/model/result';

/**
 * What is wrong with a change before it is applied to `view`; empty when it fits. Checked are identity (an id stands
 * once, `from` is the current record, id and kind stay) and that nothing dangles afterwards. Costs time in proportion
 * to the change, except where a coder is removed (then every record is looked at).
 */
export function findChangeProblems(view: ProjectView, change: ChangeSet): readonly string[] {
  const problems: string[] = [];
  const after = new Map<Id, AnyRecord | undefined>();

  function touch(record: AnyRecord, next: AnyRecord | undefined): void {
    if (after.has(record.id)) problems.push(`Record ${record.id} stands in the change more than once.`);
    after.set(record.id, next);
  }

  for (const record of change.added) {
    if (view.record(record.id) !== undefined) problems.push(`Record ${record.id} is added but is there already.`);
    touch(record, record);
  }
  for (const [from, to] of change.updated) {
    if (from.id !== to.id || from.kind !== to.kind) problems.push(`The update of ${from.id} changes its id or kind.`);
    if (!equalData(view.record(from.id), from)) problems.push(`The update of ${from.id} starts from another state.`);
    touch(from, to);
  }
  for (const record of change.removed) {
    if (!equalData(view.record(record.id), record)) problems.push(`The removal of ${record.id} names another state.`);
    touch(record, undefined);
  }

  const find = (id: Id): AnyRecord | undefined => (after.has(id) ? after.get(id) : view.record(id));
  for (const record of change.added) problems.push(...problemsOf(record, find));
  for (const [, to] of change.updated) problems.push(...problemsOf(to, find));
  for (const record of change.removed) problems.push(...whatDangles(record, view, find));
  return problems;
}

type Find = (id: Id) => AnyRecord | undefined;

/** A round says how a sample was drawn: it may name documents and coders that this copy of the project lacks. */
function problemsOf(record: AnyRecord, find: Find): readonly string[] {
  switch (record.kind) {
    case 'annotation':
      return problemsOfAnnotation(record, find);
    case 'relation':
      return problemsOfRelation(record, find);
    case 'assignment':
      return problemsOfAssignment(record, find);
    case 'comment':
      return problemsOfComment(record, find);
    case 'verdict':
      return problemsOfVerdict(record, find);
    case 'receipt':
      return find(record.coder)?.kind === 'coder' ? [] : [`Receipt ${record.id} has no coder.`];
    case 'project':
    case 'codebook':
    case 'coder':
    case 'document':
    case 'entity':
    case 'round':
      return [];
    default:
      return unreachable(record);
  }
}

function problemsOfAnnotation(annotation: AnnotationRecord, find: Find): readonly string[] {
  const { id, start, end, quote } = annotation;
  const problems: string[] = [];
  const document = find(annotation.documentId);
  if (document?.kind !== 'document') return [`Annotation ${id} lies in no document.`];
  if (find(annotation.coder)?.kind !== 'coder') problems.push(`Annotation ${id} has no coder.`);
  if (annotation.status === 'orphaned') return problems;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || start >= end || end > document.length) {
    problems.push(`Annotation ${id} lies outside its document: ${start} to ${end} of ${document.length}.`);
  }
  if (quote.length !== end - start) problems.push(`The quote of annotation ${id} is not as long as its span.`);
  return problems;
}

function problemsOfRelation(relation: RelationRecord, find: Find): readonly string[] {
  const problems: string[] = [];
  const ends = relation.target.kind === 'record' ? [relation.from, relation.target.id] : [relation.from];
  if (find(relation.coder)?.kind !== 'coder') problems.push(`Relation ${relation.id} has no coder.`);
  for (const end of ends) {
    const record = find(end);
    if (record?.kind === 'entity') {
      if (relation.documentId !== '') problems.push(`Relation ${relation.id} of entities names a document.`);
    } else if (record?.kind !== 'annotation') {
      problems.push(`Relation ${relation.id} ends at ${end}, which is not there.`);
    } else if (record.documentId !== relation.documentId) {
      problems.push(`Relation ${relation.id} ends in another document.`);
    }
  }
  return problems;
}

function problemsOfAssignment({ id, round, coder, documentId }: AssignmentRecord, find: Find): readonly string[] {
  const problems: string[] = [];
  if (find(documentId)?.kind !== 'document') problems.push(`Assignment ${id} is for no document.`);
  if (find(coder)?.kind !== 'coder') problems.push(`Assignment ${id} has no coder.`);
  if (round !== '' && find(round)?.kind !== 'round') problems.push(`Assignment ${id} belongs to no round.`);
  return problems;
}

function problemsOfComment({ id, documentId, coder, thread }: CommentRecord, find: Find): readonly string[] {
  const problems: string[] = [];
  if (find(documentId)?.kind !== 'document') problems.push(`Comment ${id} lies in no document.`);
  if (find(coder)?.kind !== 'coder') problems.push(`Comment ${id} has no coder.`);
  const first = find(thread);
  if (first?.kind !== 'comment' || first.thread !== thread || first.documentId !== documentId) {
    problems.push(`Comment ${id} belongs to thread ${thread}, which has no beginning.`);
  }
  return problems;
}

/** The annotations that a verdict names may be gone: its votes say what they were. */
function problemsOfVerdict(verdict: VerdictRecord, find: Find): readonly string[] {
  const problems: string[] = [];
  if (find(verdict.documentId)?.kind !== 'document') problems.push(`Verdict ${verdict.id} lies in no document.`);
  for (const coder of codersOfVerdict(verdict)) {
    if (find(coder)?.kind !== 'coder') problems.push(`Verdict ${verdict.id} names coder ${coder}, who is not there.`);
  }
  return problems;
}

function codersOfVerdict({ coder, votes, taken }: VerdictRecord): ReadonlySet<Id> {
  return new Set([coder, ...votes.map((vote) => vote.coder), ...taken]);
}

function whatDangles(removed: AnyRecord, view: ProjectView, find: Find): readonly string[] {
  switch (removed.kind) {
    case 'project':
    case 'codebook':
      return [`The ${removed.kind} of a project cannot be removed.`];
    case 'annotation':
    case 'entity':
      return view
        .relationsAt(removed.id)
        .filter((relation) => pointsAt(find(relation.id), removed.id))
        .map((relation) => `Relation ${relation.id} still ends at ${removed.id}, which is removed.`);
    case 'document':
      return recordsIn(view, removed.id)
        .filter(({ id }) => find(id) !== undefined)
        .map((record) => `${named(record)} lies in document ${removed.id}, which is removed.`);
    case 'coder':
      return [...view.all()]
        .map((record) => find(record.id))
        .filter((record) => record !== undefined && belongsTo(record, removed.id))
        .map((record) => `Record ${record?.id ?? ''} belongs to coder ${removed.id}, who is removed.`);
    case 'round':
      return view
        .assignments()
        .filter(({ id }) => {
          const record = find(id);
          return record?.kind === 'assignment' && record.round === removed.id;
        })
        .map(({ id }) => `Assignment ${id} belongs to round ${removed.id}, which is removed.`);
    case 'comment':
      return view
        .commentsOf(removed.documentId)
        .filter(({ id }) => {
          const record = find(id);
          return record?.kind === 'comment' && record.thread === removed.id;
        })
        .map(({ id }) => `Comment ${id} belongs to thread ${removed.id}, whose beginning is removed.`);
    case 'relation':
    case 'assignment':
    case 'verdict':
    case 'receipt':
      return [];
    default:
      return unreachable(removed);
  }
}

function pointsAt(record: AnyRecord | undefined, id: Id): boolean {
  if (record?.kind !== 'relation') return false;
  return record.from === id || (record.target.kind === 'record' && record.target.id === id);
}

function recordsIn(view: ProjectView, documentId: Id): readonly AnyRecord[] {
  return [
    ...view.annotationsOf(documentId),
    ...view.assignments().filter((assignment) => assignment.documentId === documentId),
    ...view.commentsOf(documentId),
    ...view.verdictsOf(documentId),
  ];
}

function named({ kind, id }: AnyRecord): string {
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${id}`;
}

function belongsTo(record: AnyRecord, coder: Id): boolean {
  switch (record.kind) {
    case 'annotation':
    case 'relation':
    case 'assignment':
    case 'comment':
    case 'receipt':
      return record.coder === coder;
    case 'verdict':
      return codersOfVerdict(record).has(coder);
    case 'project':
    case 'codebook':
    case 'coder':
    case 'document':
    case 'entity':
    case 'round':
      return false;
    default:
      return unreachable(record);
  }
}
