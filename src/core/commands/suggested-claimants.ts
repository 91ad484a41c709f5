import { relationOf } from '#core/codebook/definitions';
import type { CommandContext } from '#core/commands/command';
import { sameTarget } from '#core/commands/relation-rules';
import type { AnnotationRecord, RelationRecord, RelationTarget } from '#core/model/records';
import type { ProposedTarget, Suggestion } from '#core/suggest/suggestion';

/**
 * Links from an accepted claim to its claimants, as far as they are settled: a word for nobody, or an actor of the same
 * layer that is tagged already. An actor that is not tagged yet is left to the coder.
 */
export function claimantsOf(
  { view, coder, now, newId }: Pick<CommandContext, 'view' | 'coder' | 'now' | 'newId'>,
  claim: AnnotationRecord,
  suggestion: Suggestion,
): readonly RelationRecord[] {
  const definition = relationOf(view.codebook(), 'made_by');
  if (suggestion.tag !== 'claim' || definition?.on !== true || definition.from !== claim.tag) return [];
  const actors = view
    .annotationsOf(claim.documentId)
    .filter((one) => one.coder === coder && one.tag === definition.to && one.status === 'confirmed');
  const targetOf = (proposed: ProposedTarget): RelationTarget | null => {
    if (proposed.kind === 'literal') return definition.literals.includes(proposed.value) ? proposed : null;
    const actor = actors.find(({ start, end }) => start < proposed.end && proposed.start < end);
    return actor === undefined ? null : { kind: 'record', id: actor.id };
  };
  const targets = suggestion.claimants.map(targetOf);
  // Half of those who speak would look complete; and a word for nobody stands alone.
  const all = targets.filter((target) => target !== null);
  if (all.length < targets.length) return [];
  const isAlone = all.length === 1 || all.every(({ kind }) => kind === 'record');
  if (!isAlone || (definition.max !== null && all.length > definition.max)) return [];
  return all
    .filter((target, order) => all.findIndex((other) => sameTarget(other, target)) === order)
    .map((target) => ({
      kind: 'relation',
      id: newId(),
      type: definition.id,
      from: claim.id,
      target,
      documentId: claim.documentId,
      coder,
      createdAt: now,
    }));
}
