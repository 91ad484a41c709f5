import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import '#renderer/ui/field.css';
import '#renderer/ui/completion.css';

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
  readonly placeholder?: string;
  readonly options: readonly CompletionOption[];
  readonly onPick: (id: string) => void;
  /** Offered as `Create “…”` where the typed text names none of the options. */
  readonly onCreate?: (name: string) => void;
  readonly onClear?: () => void;
}

const most = 8;

/** A field that completes from a list: type, arrow, Enter. Follows the WAI-ARIA combobox pattern with a list box. */
export function Completion(props: Props) {
  const { label, value, placeholder, options, onPick, onCreate, onClear } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  // Somebody deleted all of the text: Enter then clears. A list that was only opened clears nothing.
  const [emptied, setEmptied] = useState(false);
  const typed = (draft ?? '').trim();
  const rows = useMemo(
    () => rowsFor(options, typed, onCreate !== undefined, placeholder),
    [options, typed, onCreate, placeholder],
  );
  const open = draft !== null && rows.length > 0;

  const take = (row: Row | undefined) => {
    setDraft(null);
    if (row === undefined) return;
    if (row.kind === 'option') onPick(row.option.id);
    else onCreate?.(row.name);
  };
  const showAll = () => {
    setDraft('');
    setEmptied(false);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (draft === null) showAll();
      else setActive((active + (event.key === 'ArrowDown' ? 1 : rows.length - 1)) % Math.max(rows.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (draft === null) showAll();
      else if (emptied && value !== '') {
        setDraft(null);
        onClear?.();
      } else take(rows[active]);
    } else if (event.key === 'Escape' && draft !== null) {
      event.preventDefault();
      event.stopPropagation();
      setDraft(null);
    }
  };

  return (
    <div className="field completion">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className="field-input"
        role="combobox"
        autoComplete="off"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${String(active)}` : undefined}
        value={draft ?? value}
        placeholder={placeholder === undefined ? 'Not filled in' : `Not linked: ${placeholder}`}
        onChange={(event) => {
          setDraft(event.target.value);
          setEmptied(event.target.value === '');
          setActive(0);
        }}
        onFocus={(event) => {
          event.target.select();
        }}
        onBlur={() => {
          setDraft(null);
        }}
        onKeyDown={onKeyDown}
      />
      {open && (
        <div className="completion-list" role="listbox" id={`${id}-list`} aria-label={label}>
          {rows.map((row, index) => (
            <div
              key={row.kind === 'option' ? row.option.id : 'create'}
              id={`${id}-${String(index)}`}
              role="option"
              aria-selected={index === active}
              className="completion-row"
              onMouseDown={(event) => {
                event.preventDefault();
                take(row);
                input.current?.blur();
              }}
            >
              {row.kind === 'option' ? row.option.label : `Create “${row.name}”`}
              {row.kind === 'option' && row.option.hint !== undefined && (
                <span className="completion-hint">{row.option.hint}</span>
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

type Row =
  { readonly kind: 'option'; readonly option: CompletionOption } | { readonly kind: 'create'; readonly name: string };

/** Names that start with the text first, then names with a word that does, then names that hold it. */
function rowsFor(
  options: readonly CompletionOption[],
  typed: string,
  mayCreate: boolean,
  offered: string | undefined,
): readonly Row[] {
  const name = typed === '' ? (offered ?? '') : typed;
  const ranked = options
    .map((option) => ({ option, rank: rankOf(option, name.toLowerCase()) }))
    .filter(({ rank }) => typed === '' || rank > 0)
    .sort((a, b) => b.rank - a.rank || a.option.label.localeCompare(b.option.label))
    .slice(0, most);
  const known = options.some(({ label }) => label.toLowerCase() === name.toLowerCase());
  const create: readonly Row[] = mayCreate && name !== '' && !known ? [{ kind: 'create', name }] : [];
  const rows = (those: typeof ranked) => those.map(({ option }): Row => ({ kind: 'option', option }));
  // Before anything is typed, what fits the offered name comes first, then making it, then the rest.
  return [...rows(ranked.filter(({ rank }) => rank > 0)), ...create, ...rows(ranked.filter(({ rank }) => rank === 0))];
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
