import type { ReactNode } from 'react';

interface Props {
  readonly isOn: boolean;
  readonly hint?: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A small switch with a word and a count. Unlike a group of choices it leaves the digits to the verdicts. */
export function Chip({ isOn, hint, onToggle, children }: Props) {
  return (
    <button type="button" className="review-chip" aria-pressed={isOn} title={hint} onClick={onToggle}>
      {children}
    </button>
  );
}
