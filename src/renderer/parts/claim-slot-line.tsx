import { Check } from 'lucide-react';
import type { ClaimSlot } from '#renderer/parts/claim-slots.ts';

interface Props {
  readonly slot: ClaimSlot;
  /** Only its name and whether it is filled in. */
  readonly short: boolean;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

/** One slot of a claim: what it has, or what is proposed, as a ghost. A click opens it. */
export function ClaimSlotLine({ slot, short, isActive, onOpen }: Props) {
  const { label, words, ghost, isConfident } = slot;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={short ? 'claim-slot-step' : 'claim-slot'}
      data-active={isActive}
      {...(isActive ? { 'aria-current': 'step' as const } : {})}
      onClick={onOpen}
    >
      <span className="claim-slot-label">
        {label}
        {short && words !== '' && <Check size={11} aria-label="filled in" />}
      </span>
      {!short && words !== '' && (
        <span className="claim-slot-words" title={words}>
          {words}
        </span>
      )}
      {!short && words === '' && (
        <span className="claim-slot-ghost" data-confident={isConfident} title={ghost?.hint}>
          {ghost === null ? (
            <span className="claim-slot-none">–</span>
          ) : (
            <>
              <span className="claim-slot-proposed">
                {ghost.words}
                {!isConfident && '?'}
              </span>
              {ghost.hint !== '' && <span className="claim-slot-hint">{ghost.hint}</span>}
            </>
          )}
        </span>
      )}
    </button>
  );
}
