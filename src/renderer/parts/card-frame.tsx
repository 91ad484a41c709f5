import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { Id } from '#core/model/records';
import { useCardFocus } from '#renderer/parts/use-card-focus.ts';
import { useAfterPaint } from '#renderer/state/use-after-paint.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import '#renderer/parts/card-frame.css';

interface FrameProps {
  readonly annotationId: Id;
  readonly label: string;
  readonly className: string;
  readonly ref: Ref<HTMLDivElement>;
  /** Keys of the card’s own: those of the rest of the app then wait until it is left. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** The frame of a card beside an annotation; whether the card has the keys follows the focus. */
export function CardFrame({ annotationId, label, className, ref, onKeyDown, onLeave, children }: FrameProps) {
  const setFocused = useCardFocus(annotationId);
  return (
    <div
      ref={ref}
      className={`card-frame ${className}`}
      role="group"
      aria-label={label}
      data-overlay={onKeyDown === undefined ? undefined : true}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setFocused(true);
      }}
      onBlur={(event) => {
        // Another window or a dialog leaves the card as it is.
        if (!document.hasFocus() || event.currentTarget.contains(event.relatedTarget)) return;
        onLeave?.();
        setFocused(false);
      }}
    >
      {children}
    </div>
  );
}

interface PaintedProps {
  readonly focused: boolean;
  /** The keys that the text lends to the card while it has not the focus itself. */
  readonly keys: ReactNode;
  readonly children: ReactNode;
}

/** Draws a card when what the key did has been painted; its keys work at once. */
export function PaintedCard({ focused, keys, children }: PaintedProps) {
  const isPainted = useAfterPaint();
  return (
    <>
      {isPainted && children}
      {!focused && keys}
    </>
  );
}

interface KeysProps {
  readonly onAccept: () => void;
  readonly onStepIn: () => void;
}

/** What the keys of the text do with a card while the text has the focus. */
export function CardKeys({ onAccept, onStepIn }: KeysProps) {
  useCommand('accept-proposal', onAccept);
  useCommand('step-into-card', onStepIn);
  return null;
}
