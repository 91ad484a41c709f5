import { entityAttributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import type { CommandContext } from '#core/commands/command';
import { newAnnotation } from '#core/commands/new-annotation';
import { prepareSpan } from '#core/commands/prepare-span';
import { sameTarget } from '#core/commands/relation-rules';
import type { EntityFinder } from '#core/commands/suggested-entity';
import type { AnnotationRecord, AnyRecord, Id, RelationDefinition, RelationTarget } from '#core/model/records';
import type { EntityGuess, ProposedTarget, Suggestion } from '#core/suggest/suggestion';

/** Words of a claimant that may have to be tagged: offsets on the canonical text. */
export interface NamedClaimant {
  readonly start: number;
  readonly end: number;
  /** Who they stand for; `null` leaves that open. */
  readonly entity: EntityGuess | null;
}

/** What is made in the same step. */
interface InHand {
  readonly named: readonly NamedClaimant[];
  readonly entities: EntityFinder;
  /** Annotations that are not in the project yet. */
  readonly made: readonly AnnotationRecord[];
}

/**
 * Links from an accepted claim to its claimants: a word for nobody, an actor of the same layer that is tagged already,
 * or one of `named`, which is tagged and linked to its actor entity here. All of them or none: half of those who speak
 * would look complete, so that the rest is left to the coder.
 */
export function claimantsOf(
  context: CommandContext,
  claim: AnnotationRecord,
  suggestion: Suggestion,
  hand: InHand,
): readonly AnyRecord[] {
  const { view, coder, now, newId } = context;
  const definition = relationOf(view.codebook(), 'made_by');
  if (suggestion.tag !== 'claim' || definition?.on !== true || definition.from !== claim.tag) return [];
  const there = [...view.annotationsOf(claim.documentId), ...hand.made].filter(({ tag }) => tag === definition.to);
  const own = there.filter((one) => one.coder === coder && one.status === 'confirmed');
  const ends = suggestion.claimants.map((proposed): RelationTarget | NamedClaimant | null => {
    if (proposed.kind === 'literal') return definition.literals.includes(proposed.value) ? proposed : null;
    const actor = own.find((one) => overlap(one, proposed));
    if (actor !== undefined) return { kind: 'record', id: actor.id };
    // What the coder said is no actor is not made one by the way.
    if (there.some((one) => one.status === 'rejected' && overlap(one, proposed))) return null;
    return hand.named.find((one) => one.start === proposed.start && one.end === proposed.end) ?? null;
  });
  const all = ends.filter((end) => end !== null);
  if (all.length < ends.length) return [];
  const isAlone = all.length === 1 || all.every((end) => !('kind' in end) || end.kind === 'record');
  if (!isAlone || (definition.max !== null && all.length > definition.max)) return [];
  const actors: AnnotationRecord[] = [];
  const targets: RelationTarget[] = [];
  for (const end of all) {
    const target = 'kind' in end ? end : tagged(context, claim, definition, end, { ...hand, actors });
    if (target === null) return [];
    if (!targets.some((other) => sameTarget(other, target))) targets.push(target);
  }
  return [
    ...actors,
    ...targets.map((target) => ({
      kind: 'relation' as const,
      id: newId(),
      type: definition.id,
      from: claim.id,
      target,
      documentId: claim.documentId,
      coder,
      createdAt: now,
    })),
  ];
}

function tagged(
  context: CommandContext,
  claim: AnnotationRecord,
  { to: tag }: RelationDefinition,
  named: NamedClaimant,
  { entities, actors }: Pick<InHand, 'entities'> & { readonly actors: AnnotationRecord[] },
): RelationTarget | null {
  const codebook = context.view.codebook();
  const span = prepareSpan(context.text(claim.documentId), named);
  if (!span.ok || tagOf(codebook, tag) === undefined) return null;
  const twin = actors.find((one) => overlap(one, span.value));
  if (twin !== undefined) return { kind: 'record', id: twin.id };
  const attribute = entityAttributeOf(codebook, tag);
  const attributes: Readonly<Record<Id, Id>> =
    attribute?.on === true && named.entity !== null
      ? { [attribute.id]: entities.idOf(named.entity, span.value.quote) }
      : {};
  const annotation = newAnnotation(context, {
    documentId: claim.documentId,
    span: span.value,
    tag,
    attributes,
    rule: 'claimant of a claim that was accepted',
  });
  actors.push(annotation);
  return { kind: 'record', id: annotation.id };
}

function overlap(one: Pick<ProposedTarget & { kind: 'span' }, 'start' | 'end'>, other: typeof one): boolean {
  return one.start < other.end && other.start < one.end;
}
