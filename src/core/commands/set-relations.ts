import { type Command, type CommandContext, type CommandReader, refuse, type Refusal } from '#core/commands/command';
import {
  checkRelation,
  relationInSentence,
  type RelationView,
  sameTarget,
  sourceInLabel,
  targetInLabel,
} from '#core/commands/relation-rules';
import type { ChangeSet } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import type { Id, RelationRecord, RelationTarget } from '#core/model/records';
import { success, type Result } from '#core/model/result';

/** Makes the given targets the only ones of a relation type; none clears it. */
export function setRelations(
  reader: CommandReader,
  details: { readonly type: Id; readonly from: Id; readonly targets: readonly RelationTarget[] },
): Command {
  const { type, from, targets } = details;
  const { view } = reader;
  const name = relationInSentence(view, type);
  return {
    name: 'set-relations',
    label:
      targets.length === 0
        ? `Clear ${name} of ${sourceInLabel(view, from)}`
        : `Set ${name} of ${sourceInLabel(view, from)} to ${targets.map((each) => targetInLabel(view, each)).join(', ')}`,
    documentIds: documentsOfRecord(view, from),
    plan: (context) => relationsWith(context, type, from, targets),
  };
}

/** The change that leaves exactly these targets; relations that are there already stay as they are. */
export function relationsWith(
  { view, coder, now, newId }: Pick<CommandContext, 'coder' | 'now' | 'newId'> & { readonly view: RelationView },
  type: Id,
  from: Id,
  targets: readonly RelationTarget[],
): Result<ChangeSet, Refusal> {
  const wanted = targets.filter((target, index) => targets.findIndex((other) => sameTarget(other, target)) === index);
  const current = relationsOfType(view, type, from);
  const added: RelationRecord[] = [];
  for (const target of wanted) {
    const checked = checkRelation(view, type, from, target);
    if (!checked.ok) return checked;
    const { definition, from: source } = checked.value;
    if (definition.max !== null && wanted.length > definition.max) {
      return refuse('too-many', `“${definition.label}” takes at most ${String(definition.max)}.`);
    }
    if (target.kind === 'literal' && wanted.length > 1) {
      return refuse('literal-alone', `“${target.value}” stands alone. Remove the others first.`);
    }
    if (current.some((relation) => sameTarget(relation.target, target))) continue;
    const documentId = source.kind === 'annotation' ? source.documentId : '';
    // A link belongs to the layer of what it starts at: who mends what was adjudicated does not add to a layer of their own.
    const layer = source.kind === 'annotation' ? source.coder : coder;
    added.push({ kind: 'relation', id: newId(), type, from, target, documentId, coder: layer, createdAt: now });
  }
  const removed = current.filter((relation) => !wanted.some((target) => sameTarget(relation.target, target)));
  return success({ added, updated: [], removed });
}

/** Relations of one type that start at the record, oldest first. */
export function relationsOfType(view: RelationView, type: Id, from: Id): readonly RelationRecord[] {
  return view.relationsAt(from).filter((relation) => relation.type === type && relation.from === from);
}

export function documentsOfRecord(view: ProjectView, id: Id): readonly Id[] {
  const annotation = view.annotation(id);
  return annotation === undefined ? [] : [annotation.documentId];
}
