import { useRef, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly multiline?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Why the typed text cannot be kept, or `null`. A wrong text stays in the field and is not committed. */
  readonly check?: (value: string) => string | null;
}

/** A field that is one step of undo: it commits when one leaves it or presses Enter, and Escape takes the typing back. */
export function CommitField({ label, value, onCommit, multiline, hint, placeholder, check }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const cancelled = useRef(false);
  const shown = draft ?? value;
  const error = draft === null ? null : (check?.(draft.trim()) ?? null);

  const commit = () => {
    if (cancelled.current) {
      cancelled.current = false;
      setDraft(null);
      return;
    }
    if (draft === null || error !== null) return;
    setDraft(null);
    const next = multiline === true ? draft.trimEnd() : draft.trim();
    if (next !== value) onCommit(next);
  };

  return (
    <TextField
      label={label}
      value={shown}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (multiline !== true || event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          commit();
        } else if (event.key === 'Escape') {
          cancelled.current = true;
          event.continuePropagation();
        } else event.continuePropagation();
      }}
      error={error}
      {...(multiline === undefined ? {} : { multiline })}
      {...(hint === undefined ? {} : { hint })}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
}
