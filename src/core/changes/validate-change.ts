import type { ChangeSet } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, AnyRecord, Id, RelationRecord } from '#core/model/records';
import { unreachable } from '#core/model/result';

/**
 * What is wrong with a change before it is applied to `view`; empty when it fits. Checked are identity (an id stands
 * once, `from` is the current record, id and kind stay) and that nothing dangles afterwards. Costs time in proportion
 * to the change, except where a coder is removed (then every annotation is looked at).
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

function problemsOf(record: AnyRecord, find: Find): readonly string[] {
  switch (record.kind) {
    case 'annotation':
      return problemsOfAnnotation(record, find);
    case 'relation':
      return problemsOfRelation(record, find);
    case 'project':
    case 'codebook':
    case 'coder':
    case 'document':
    case 'entity':
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
      return view
        .annotationsOf(removed.id)
        .filter((annotation) => find(annotation.id) !== undefined)
        .map((annotation) => `Annotation ${annotation.id} lies in document ${removed.id}, which is removed.`);
    case 'coder':
      return [...view.all()]
        .map((record) => find(record.id))
        .filter((record) => record?.kind === 'annotation' || record?.kind === 'relation')
        .filter((record) => record.coder === removed.id)
        .map((record) => `Record ${record.id} belongs to coder ${removed.id}, who is removed.`);
    case 'relation':
      return [];
    default:
      return unreachable(removed);
  }
}

function pointsAt(record: AnyRecord | undefined, id: Id): boolean {
  if (record?.kind !== 'relation') return false;
  return record.from === id || (record.target.kind === 'record' && record.target.id === id);
}
