import { relationOf } from '#core/codebook/definitions';
import { refuse, type Refusal } from '#core/commands/command';
import { quoted, inSentence, tagInSentence } from '#core/commands/label-parts';
import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, Id, RelationDefinition, RelationTarget } from '#core/model/records';
import { success, type Result } from '#core/model/result';

/** As much of a project as the rules need: a command that makes the ends of a relation in the same step can add them. */
export type RelationView = Pick<ProjectView, 'codebook' | 'record' | 'relationsAt'>;

/** Whether the codebook lets a relation of the type run from the record to the target, and if not, why. */
export function checkRelation(
  view: RelationView,
  type: Id,
  from: Id,
  target: RelationTarget,
): Result<{ readonly definition: RelationDefinition; readonly from: AnyRecord }, Refusal> {
  const definition = relationOf(view.codebook(), type);
  if (definition === undefined) return refuse('unknown-relation', 'The codebook has no such relation.');
  const name = `“${definition.label}”`;
  const source = view.record(from);
  if (source === undefined) return refuse('not-found', 'This annotation is no longer there.');
  if (!isOfKind(source, definition.from)) {
    return refuse('wrong-start', `${name} starts at ${withArticle(view, definition.from)}.`);
  }
  if (target.kind === 'literal') {
    if (definition.literals.includes(target.value)) return success({ definition, from: source });
    return refuse('wrong-end', `${name} cannot be “${target.value}”.`);
  }
  const end = view.record(target.id);
  if (end === undefined) return refuse('not-found', 'What you chose is no longer there. Choose another one.');
  if (end.id === source.id) return refuse('wrong-end', `${name} cannot lead back to where it starts.`);
  if (!isOfKind(end, definition.to)) {
    return refuse('wrong-end', `${name} ends at ${withArticle(view, definition.to)}.`);
  }
  if (source.kind === 'annotation' && end.kind === 'annotation' && source.documentId !== end.documentId) {
    return refuse('wrong-end', `${name} stays within one document. Choose one in this document.`);
  }
  return success({ definition, from: source });
}

export function sameTarget(left: RelationTarget, right: RelationTarget): boolean {
  if (left.kind === 'record') return right.kind === 'record' && left.id === right.id;
  return right.kind === 'literal' && left.value === right.value;
}

/** The end of a relation as a label shows it. */
export function targetInLabel(view: ProjectView, target: RelationTarget): string {
  if (target.kind === 'literal') return `“${target.value}”`;
  const record = view.record(target.id);
  if (record?.kind === 'annotation') return quoted(record.quote);
  return quoted(record?.kind === 'entity' ? record.name : '');
}

export function sourceInLabel(view: ProjectView, from: Id): string {
  return targetInLabel(view, { kind: 'record', id: from });
}

export function relationInSentence(view: ProjectView, type: Id): string {
  return inSentence(relationOf(view.codebook(), type)?.label ?? type);
}

function isOfKind(record: AnyRecord, end: Id): boolean {
  if (end === 'entity') return record.kind === 'entity';
  return record.kind === 'annotation' && record.tag === end;
}

function withArticle(view: RelationView, end: Id): string {
  const name = end === 'entity' ? 'actor entity' : tagInSentence(view.codebook(), end);
  return `${/^[aeiou]/iu.test(name) ? 'an' : 'a'} ${name}`;
}
