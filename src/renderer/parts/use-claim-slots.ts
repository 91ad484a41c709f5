import { useMemo } from 'react';
import { relationOf } from '#core/codebook/definitions';
import { acceptClaimProposal, type ChosenTarget } from '#core/commands/accept-claim-proposal';
import type { AnnotationRecord, Id } from '#core/model/records';
import type { NearbyTag } from '#core/suggest/proposals/claim-proposal';
import { proposeClaim } from '#core/suggest/proposals/propose-claim';
import type { EntityGuess } from '#core/suggest/suggestion';
import {
  claimSlots,
  proposedChoices,
  type ClaimSlot,
  type SlotChoice,
  type SlotsQuestion,
} from '#renderer/parts/claim-slots.ts';
import { guessFor } from '#renderer/parts/guess-for.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useCodebook, useLayer, useRelationsAt } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useSuggestionState } from '#renderer/state/use-suggestions.ts';
import type { ProjectSession } from '#services/project-session';

export interface ClaimSlots {
  /** Reads the text when first asked: not while the key that tags is on its way. */
  read(): readonly ClaimSlot[];
  /** Takes all that is proposed, in one step; answers whether there was anything. */
  takeProposed(): boolean;
  take(slot: ClaimSlot, choice: SlotChoice): boolean;
  /** Adds the choice to what is there, or takes it away again. */
  toggle(slot: ClaimSlot, choice: SlotChoice): boolean;
  /** By id or label. */
  takeConcept(slot: ClaimSlot, concept: string): boolean;
}

/** Tags further from the claim than this say nothing about it. */
const around = 6_000;

/** What would complete a claim, and how it is taken. */
export function useClaimSlots(claim: AnnotationRecord, text: string): ClaimSlots {
  const session = useSession();
  const run = useRunCommand();
  const codebook = useCodebook();
  const layer = useLayer(claim.documentId);
  const relations = useRelationsAt(claim.id);
  // In a blind round, and for who hides suggestions, only what one tagged oneself is offered.
  const mayTag = useSuggestionState().hidden === null;
  const read = useMemo(() => {
    let slots: readonly ClaimSlot[] | null = null;
    return () => (slots ??= slotsOf(session, { codebook, relations, claim, text, mayTag }, layer));
  }, [session, codebook, relations, claim, text, mayTag, layer]);

  const accept = (attributes: Record<Id, string>, ends: Record<Id, readonly ChosenTarget[]>) =>
    run(acceptClaimProposal(session, { claimId: claim.id, attributes, relations: ends })) !== null;
  return {
    read,
    takeProposed() {
      const chosen = proposedChoices(read());
      if (chosen.length === 0) return false;
      const values = chosen.filter(([slot]) => slot.kind === 'value');
      const ends = chosen.filter(([slot]) => slot.kind === 'targets');
      return accept(
        Object.fromEntries(values.map(([{ id }, { value }]) => [id, value])),
        Object.fromEntries(ends.map(([{ id }, { targets }]) => [id, targets])),
      );
    },
    take: (slot, { value, targets }) =>
      slot.kind === 'value' ? accept({ [slot.id]: value }, {}) : accept({}, { [slot.id]: targets }),
    toggle(slot, choice) {
      const held = session.view
        .relationsAt(claim.id)
        .filter(({ type, from }) => type === slot.id && from === claim.id)
        .map(({ target }): ChosenTarget =>
          target.kind === 'literal' ? target : { kind: 'annotation', id: target.id },
        );
      const isOf = (target: ChosenTarget) =>
        choice.targets.some((one) => one.kind === 'annotation' && target.kind === 'annotation' && one.id === target.id);
      // A word for nobody and an actor cannot stand together: the newer one counts.
      const isWord = choice.targets.some(({ kind }) => kind === 'literal');
      const others = held.filter((target) => !isOf(target) && target.kind !== 'literal');
      if (choice.isChosen) return accept({}, { [slot.id]: isWord ? [] : others });
      return accept({}, { [slot.id]: isWord ? choice.targets : [...others, ...choice.targets] });
    },
    takeConcept: (slot, concept) => accept({ [slot.id]: concept }, {}),
  };
}

function slotsOf(
  session: ProjectSession,
  question: Pick<SlotsQuestion, 'codebook' | 'relations' | 'claim' | 'text' | 'mayTag'>,
  layer: readonly AnnotationRecord[],
): readonly ClaimSlot[] {
  const { claim, text } = question;
  const { view } = session;
  const document = view.document(claim.documentId);
  const nearby = nearbyTags(session, claim, layer);
  const proposal = proposeClaim({
    text,
    claim,
    annotations: nearby,
    documentDate: document?.date ?? '',
    regions: document?.regions ?? [],
  });
  const known = new Map<string, EntityGuess | null>();
  const entityOf = (span: { readonly start: number; readonly end: number }) => {
    const key = `${String(span.start)}-${String(span.end)}`;
    const guess = known.get(key);
    if (guess !== undefined) return guess;
    const made = guessFor(session, claim.documentId, text, span);
    known.set(key, made);
    return made;
  };
  return claimSlots({ ...question, view, proposal, nearby, entityOf });
}

/** Tags of the same layer around the claim, by what part they can play. */
function nearbyTags(
  session: ProjectSession,
  claim: AnnotationRecord,
  own: readonly AnnotationRecord[],
): readonly NearbyTag[] {
  const { view } = session;
  const codebook = view.codebook();
  const actor = relationOf(codebook, 'made_by')?.to;
  const date = relationOf(codebook, 'said_on')?.to;
  const layer = claim.coder === session.coder() ? own : view.annotationsOf(claim.documentId);
  return layer.flatMap(({ id, start, end, tag, attributes, status, coder }): NearbyTag[] => {
    if (id === claim.id || coder !== claim.coder || status === 'rejected' || status === 'orphaned') return [];
    if (end < claim.start - around || start > claim.end + around) return [];
    const role = tag === actor ? 'actor' : tag === date ? 'date' : tag === claim.tag ? 'claim' : null;
    if (role === null) return [];
    const entity = role === 'actor' ? Object.values(attributes).find((value) => isEntity(session, value)) : undefined;
    const { value } = attributes;
    const kind = typeof entity === 'string' ? (view.entity(entity)?.entityKind ?? '') : '';
    return [
      {
        id,
        start,
        end,
        role,
        ...(typeof entity === 'string' ? { entity, entityKind: kind } : {}),
        ...(role === 'date' && typeof value === 'string' ? { value } : {}),
      },
    ];
  });
}

function isEntity(session: ProjectSession, value: unknown): boolean {
  return typeof value === 'string' && session.view.entity(value) !== undefined;
}
