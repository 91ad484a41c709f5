import { type Command, type CommandReader } from '#core/commands/command';
import { relationsWith } from '#core/commands/set-relations';
import { relationInSentence, sourceInLabel, targetInLabel, sameTarget } from '#core/commands/relation-rules';
import { documentsOfRecord, relationsOfType } from '#core/commands/set-relations';
import type { Id, RelationRecord, RelationTarget } from '#core/model/records';
import type { ProjectView } from '#core/model/project-view';

export interface AddRelationDetails {
  readonly type: Id;
  readonly from: Id;
  readonly target: RelationTarget;
}

/**
 * Adds a relation to those of its type. Where the codebook allows no more of them, the oldest give way. A literal
 * (“unattributed”, “author”) takes the place of records, and a record that of a literal.
 */
export function addRelation(reader: CommandReader, details: AddRelationDetails): Command {
  const { type, from, target } = details;
  const { view } = reader;
  const name = relationInSentence(view, type);
  return {
    name: 'add-relation',
    label: `Link ${sourceInLabel(view, from)} ${name} ${targetInLabel(view, target)}`,
    documentIds: documentsOfRecord(view, from),
    plan: (context) => relationsWith(context, type, from, targetsAfterAdding(context.view, details)),
  };
}

function targetsAfterAdding(view: ProjectView, { type, from, target }: AddRelationDetails): readonly RelationTarget[] {
  if (target.kind === 'literal') return [target];
  const definition = view.codebook().relations.find((each) => each.id === type);
  const kept = relationsOfType(view, type, from)
    .map((relation: RelationRecord) => relation.target)
    .filter((known) => known.kind === 'record' && !sameTarget(known, target));
  const already = relationsOfType(view, type, from).some((relation) => sameTarget(relation.target, target));
  if (already) return relationsOfType(view, type, from).map((relation) => relation.target);
  const room = definition?.max == null ? kept.length : Math.max(0, definition.max - 1);
  return [...(room === 0 ? [] : kept.slice(-room)), target];
}
