import type { ClaimSlot } from '#renderer/parts/claim-slots.ts';

interface Props {
  /** The slot that the card stands at; `null` while the text has the focus. */
  readonly slot: ClaimSlot | null;
  /** How many proposals one key takes. */
  readonly confident: number;
}

/** What the keys do now. */
export function ClaimCardFoot({ slot, confident }: Props) {
  return (
    <p className="claim-card-foot">
      {slot === null ? (
        <>
          {confident > 0 && (
            <span>
              <kbd>Y</kbd> take {confident === 1 ? 'it' : `all ${String(confident)}`}
            </span>
          )}
          <span>
            <kbd>Tab</kbd> step through
          </span>
        </>
      ) : (
        <>
          {slot.kind === 'concept' ? (
            <span>Type, a slash makes a level</span>
          ) : (
            slot.choices.length > 0 && (
              <span>
                <kbd>1</kbd>–<kbd>{slot.choices.length}</kbd>
                {slot.kind === 'targets' && slot.takesSeveral && (
                  <>
                    {' '}
                    <kbd>⇧</kbd> several
                  </>
                )}
              </span>
            )
          )}
          <span>
            <kbd>Enter</kbd> go on
          </span>
          <span>
            <kbd>Esc</kbd> text
          </span>
        </>
      )}
    </p>
  );
}
