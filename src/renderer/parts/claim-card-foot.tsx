import type { proposedChoices, ClaimSlot } from '#renderer/parts/claim-slots.ts';

interface Props {
  /** The slot that the card stands at; `null` while the text has the focus. */
  readonly slot: ClaimSlot | null;
  /** What one key takes. */
  readonly proposed: ReturnType<typeof proposedChoices>;
}

/** What the keys do now. */
export function ClaimCardFoot({ slot, proposed }: Props) {
  return (
    <p className="claim-card-foot">
      {slot === null ? (
        <>
          {proposed.length > 0 && (
            <span>
              <kbd>Y</kbd> {wordsOf(proposed)}
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

function wordsOf(proposed: Props['proposed']): string {
  const guesses = proposed.filter(([slot]) => !slot.isConfident).length;
  if (proposed.length === 1) return guesses === 1 ? 'take the guess' : 'take it';
  const all = `take all ${String(proposed.length)}`;
  if (guesses === 0) return all;
  return `${all}, ${guesses === 1 ? 'one a guess' : `${String(guesses)} of them guesses`}`;
}
