import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { CardFrame, CardKeys, PaintedCard } from '#renderer/parts/card-frame.tsx';
import { ClaimCardFoot } from '#renderer/parts/claim-card-foot.tsx';
import { ClaimSlotLine } from '#renderer/parts/claim-slot-line.tsx';
import { ConceptSlot, SlotChoices, type TakenBy } from '#renderer/parts/claim-slot-choices.tsx';
import type { CardProps } from '#renderer/parts/card-props.ts';
import { proposedChoices, type ClaimSlot, type SlotChoice } from '#renderer/parts/claim-slots.ts';
import { useCardFocus } from '#renderer/parts/use-card-focus.ts';
import { useClaimSlots, type ClaimSlots } from '#renderer/parts/use-claim-slots.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { announce, notify } from '#renderer/state/workspace.ts';
import type { Id } from '#core/model/records';
import '#renderer/parts/claim-card.css';

/**
 * What would complete a claim: form, function, who made it, to whom, when, and its concept. One key takes everything
 * that is proposed; Tab steps through, slot after slot.
 */
export function ClaimCard(props: CardProps) {
  const claim = useClaimSlots(props.annotation, props.text);
  return (
    <PaintedCard focused={props.focused} keys={<TextKeys {...props} claim={claim} />}>
      <OpenCard key={props.annotation.id} {...props} claim={claim} />
    </PaintedCard>
  );
}

type WithSlots = CardProps & { readonly claim: ClaimSlots };

function OpenCard({ annotation, focused, onClose, claim }: WithSlots) {
  const { workspace, commands } = useApp();
  const card = useRef<HTMLDivElement>(null);
  const setFocused = useCardFocus(annotation.id);
  const slots = claim.read();
  const [wanted, setWanted] = useState<Id | null>(null);
  // Who steps back and forth corrects: then no slot is passed over.
  const [isStepping, setStepping] = useState(false);
  const active = slots.find(({ id }) => id === wanted) ?? firstOpen(slots);

  useEffect(() => {
    if (!focused) return;
    card.current?.querySelector<HTMLElement>('[role="listbox"], input')?.focus({ preventScroll: true });
  }, [focused, active?.id]);

  const step = (direction: -1 | 1) => {
    // At either end it stays: the next key would be one of the text.
    const next = slots[slots.findIndex(({ id }) => id === active?.id) + direction];
    setStepping(true);
    setWanted(next?.id ?? active?.id ?? null);
  };
  /** To the slot after this one that is wanted next; `null` after the last. */
  const nextSlot = (): ClaimSlot | null => {
    const after = slots.slice(slots.findIndex(({ id }) => id === active?.id) + 1);
    const isCorrection = isStepping || (active !== undefined && active.words !== '');
    return (isCorrection ? after[0] : after.find(({ words }) => words === '')) ?? null;
  };
  const goOn = () => {
    const next = nextSlot();
    if (next === null) onClose();
    else setWanted(next.id);
  };
  /** A digit never leads back to the text, where the next one would tag. */
  const goOnInside = () => {
    const after = slots[slots.findIndex(({ id }) => id === active?.id) + 1];
    setWanted((nextSlot() ?? after ?? active)?.id ?? null);
  };
  const take = (slot: ClaimSlot, choice: SlotChoice, by: TakenBy) => {
    const adds = by === 'more' && slot.kind === 'targets' && slot.takesSeveral;
    const isTaken = adds ? claim.toggle(slot, choice) : choice.isChosen || claim.take(slot, choice);
    if (!isTaken) return;
    if (adds || !choice.isChosen) announce(workspace, `${slot.label}: ${choice.words}`);
    if (adds) return;
    if (by === 'enter') goOn();
    else goOnInside();
  };
  const takeConcept = (slot: ClaimSlot, concept: string) => {
    if (claim.takeConcept(slot, concept)) goOn();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const isField = event.target instanceof HTMLInputElement;
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') step(event.shiftKey ? -1 : 1);
    else if (isUndo && !isField) commands.run(event.shiftKey ? 'redo' : 'undo');
    else if (event.key.toLowerCase() === 'y' && !isField && !event.ctrlKey && !event.metaKey && !event.altKey) {
      claim.takeProposed();
      onClose();
    } else return;
    event.preventDefault();
  };

  if (active === undefined) return null;
  return (
    <CardFrame
      ref={card}
      annotationId={annotation.id}
      className="claim-card"
      label={`To complete the claim “${annotation.quote.slice(0, 60)}”`}
      onKeyDown={onKeyDown}
      onLeave={() => {
        setWanted(null);
        setStepping(false);
      }}
    >
      <div className="claim-card-slots" data-stepping={focused}>
        {slots.map((slot) => (
          <ClaimSlotLine
            key={slot.id}
            slot={slot}
            short={focused}
            isActive={focused && slot.id === active.id}
            onOpen={() => {
              setWanted(slot.id);
              setFocused(true);
            }}
          />
        ))}
      </div>
      {focused && active.kind === 'concept' && (
        <ConceptSlot slot={active} onTake={takeConcept} onGoOn={goOn} key={active.id} />
      )}
      {focused && active.kind !== 'concept' && (
        <SlotChoices slot={active} onTake={take} onGoOn={goOn} key={active.id} />
      )}
      <ClaimCardFoot slot={focused ? active : null} proposed={proposedChoices(slots)} />
    </CardFrame>
  );
}

function firstOpen(slots: readonly ClaimSlot[]): ClaimSlot | undefined {
  return slots.find(({ words }) => words === '') ?? slots[0];
}

function TextKeys({ annotation, claim, onClose }: WithSlots) {
  const { workspace } = useApp();
  const setFocused = useCardFocus(annotation.id);
  const accept = () => {
    const choices = proposedChoices(claim.read());
    const left = claim.read().filter((slot) => slot.words === '' && !choices.some(([taken]) => taken === slot));
    if (!claim.takeProposed()) {
      notify(workspace, 'Nothing is proposed. Tab steps through what is missing.');
    } else if (!left.some(({ id }) => id === 'function' || id === 'made_by')) onClose();
  };
  return (
    <CardKeys
      onAccept={accept}
      onStepIn={() => {
        setFocused(true);
      }}
    />
  );
}
