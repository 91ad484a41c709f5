import { useId, useState, type KeyboardEvent } from 'react';
import type { ClaimSlot, SlotChoice } from '#renderer/parts/claim-slots.ts';
import { conceptOptions } from '#renderer/parts/concept-options.ts';
import { Completion } from '#renderer/ui/completion.tsx';
import { digitKey } from '#renderer/ui/digit-key.ts';

/** `more` adds to what is there, where the slot takes several. */
export type TakenBy = 'digit' | 'enter' | 'more';

interface ChoicesProps {
  readonly slot: ClaimSlot;
  readonly onTake: (slot: ClaimSlot, choice: SlotChoice, by: TakenBy) => void;
  readonly onGoOn: () => void;
}

/** The choices of a slot, numbered: a digit takes one and goes on, with Shift it adds one and stays. */
export function SlotChoices({ slot, onTake, onGoOn }: ChoicesProps) {
  const id = useId();
  const { choices, ghost } = slot;
  const [moved, setMoved] = useState<number | null>(null);
  const proposed = choices.findIndex(({ key, isChosen }) => (ghost === null ? isChosen : key === ghost.key));
  const index = moved ?? proposed;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = digitKey(event);
    const numbered = choices[digit - 1];
    const current = choices[index];
    if (numbered !== undefined) onTake(slot, numbered, event.shiftKey ? 'more' : 'digit');
    else if (event.key === 'ArrowDown') setMoved(Math.min(index + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setMoved(Math.max(index - 1, 0));
    else if (event.key === 'Enter') {
      if (current === undefined) onGoOn();
      else onTake(slot, current, event.shiftKey ? 'more' : 'enter');
    } else if (event.key === ' ' && current !== undefined) onTake(slot, current, 'more');
    else if (digit === 0) return;
    event.preventDefault();
  };
  if (choices.length === 0) return <NoChoices {...{ slot, onGoOn }} />;
  return (
    <div
      className="claim-choices"
      role="listbox"
      aria-label={slot.label}
      aria-multiselectable={slot.kind === 'targets' && slot.takesSeveral}
      tabIndex={0}
      data-narrow={slot.kind === 'value'}
      aria-activedescendant={choices[index] === undefined ? undefined : `${id}-${String(index)}`}
      onKeyDown={onKeyDown}
    >
      {choices.map((choice, at) => (
        <div
          key={choice.key}
          id={`${id}-${String(at)}`}
          role="option"
          aria-selected={choice.isChosen}
          className="claim-choice"
          data-active={at === index}
          data-ghost={choice.key === ghost?.key}
          title={choice.hint}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(slot, choice, event.shiftKey ? 'more' : 'digit');
          }}
        >
          <kbd aria-hidden>{at + 1}</kbd>
          <span className="claim-choice-words">{choice.words}</span>
          {slot.kind === 'targets' && choice.hint !== '' && <span className="claim-choice-hint">{choice.hint}</span>}
        </div>
      ))}
    </div>
  );
}

/** Holds the focus where a slot has nothing to choose from. */
function NoChoices({ slot, onGoOn }: Pick<ChoicesProps, 'slot' | 'onGoOn'>) {
  return (
    <div
      className="claim-choices-none"
      role="listbox"
      aria-label={slot.label}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onGoOn();
      }}
    >
      <div role="option" aria-selected={false} aria-disabled>
        {slot.id === 'said_on'
          ? 'No date is tagged near. The date of the document holds.'
          : 'No actor is tagged near. Tag who is meant, or leave it.'}
      </div>
    </div>
  );
}

interface ConceptProps {
  readonly slot: Extract<ClaimSlot, { readonly kind: 'concept' }>;
  readonly onTake: (slot: ClaimSlot, concept: string) => void;
  readonly onGoOn: () => void;
}

/** Typing completes at any level of a label; Enter takes what is found, and goes on where nothing was typed. */
export function ConceptSlot({ slot, onTake, onGoOn }: ConceptProps) {
  const take = (concept: string) => {
    onTake(slot, concept);
  };
  return (
    <div
      className="claim-concept"
      onKeyDownCapture={(event) => {
        const { target } = event;
        if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
        if (target.getAttribute('aria-expanded') === 'true' || target.value !== slot.words) return;
        event.preventDefault();
        event.stopPropagation();
        onGoOn();
      }}
    >
      <Completion
        label={slot.label}
        value={slot.words}
        options={conceptOptions(slot.attribute.values)}
        onPick={take}
        onCreate={take}
      />
    </div>
  );
}
