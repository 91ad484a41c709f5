import { useCallback } from 'react';
import { ComboBox } from '#renderer/ui/combo-box.tsx';

export interface CompletionOption {
  readonly id: string;
  readonly label: string;
  /** Other names that find it. */
  readonly also?: readonly string[];
  /** A second, quieter word in the list. */
  readonly hint?: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly CompletionOption[];
  readonly onPick: (id: string) => void;
  /** Offered as `Create “…”` where the typed text names none of the options. */
  readonly onCreate?: (name: string) => void;
  readonly onClear?: () => void;
}

type Row = CompletionOption & { readonly isNew: boolean };

const most = 8;

/** A field that completes to one of some options by their names, or to a new one. */
export function Completion({ label, value, options, onPick, onCreate, onClear }: Props) {
  const mayCreate = onCreate !== undefined;
  const rowsFor = useCallback((typed: string) => rowsOf(options, typed.trim(), mayCreate), [options, mayCreate]);
  return (
    <ComboBox
      label={label}
      value={value}
      placeholder="Not filled in"
      rowsFor={rowsFor}
      onPick={(row) => {
        if (row.isNew) onCreate?.(row.label);
        else onPick(row.id);
      }}
      onClear={onClear}
    >
      {(row) => (
        <>
          <span>{row.isNew ? `Create “${row.label}”` : row.label}</span>
          {row.hint !== undefined && <span className="combo-box-hint">{row.hint}</span>}
        </>
      )}
    </ComboBox>
  );
}

/** Names that start with the text first, then names with a word that does, then names that hold it; last a new one. */
function rowsOf(options: readonly CompletionOption[], typed: string, mayCreate: boolean): readonly Row[] {
  const wanted = typed.toLowerCase();
  const rows = options
    .map((option) => ({ option, rank: rankOf(option, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.option.label.localeCompare(b.option.label))
    .slice(0, most)
    .map(({ option }): Row => ({ ...option, isNew: false }));
  const isKnown = options.some(({ label }) => label.toLowerCase() === wanted);
  return mayCreate && typed !== '' && !isKnown ? [...rows, { id: `new ${typed}`, label: typed, isNew: true }] : rows;
}

function rankOf(option: CompletionOption, wanted: string): number {
  if (wanted === '') return 1;
  return Math.max(
    ...[option.label, ...(option.also ?? [])].map((name) => {
      const folded = name.toLowerCase();
      if (folded === wanted) return 5;
      if (folded.startsWith(wanted)) return 4;
      if (folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 3;
      return folded.includes(wanted) ? 2 : 0;
    }),
  );
}
