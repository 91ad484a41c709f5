import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** After Enter, committed or unchanged: the place for the focus to go, as undo in the field is about what was typed. */
  readonly onEnter?: () => void;
  readonly multiline?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Why the typed text cannot be kept, or `null`. A wrong text stays in the field and is not committed. */
  readonly check?: (value: string) => string | null;
  /** Name under which a command finds the field to focus it. */
  readonly field?: string;
}

/**
 * A field that is one step of undo: it commits when one leaves it, by Tab, Escape or the mouse, and on Enter (with Ctrl
 * or Cmd where Enter makes a line). Undo takes it back; nothing typed is thrown away.
 */
export function CommitField({ label, value, onCommit, onEnter, multiline, hint, placeholder, check, field }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? value;
  const error = draft === null ? null : (check?.(draft.trim()) ?? null);

  const commit = () => {
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
          if (error === null) onEnter?.();
        } else event.continuePropagation();
      }}
      error={error}
      {...(field === undefined ? {} : { 'data-field': field })}
      {...(multiline === undefined ? {} : { multiline })}
      {...(hint === undefined ? {} : { hint })}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
}
