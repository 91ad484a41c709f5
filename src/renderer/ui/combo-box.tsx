import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import '#renderer/ui/field.css';
import '#renderer/ui/combo-box.css';

interface Props<Row> {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** What is chosen now, shown while nothing is typed; empty where nothing is. */
  readonly value: string;
  readonly placeholder: string;
  /** Likeliest first, for what has been typed. */
  readonly rowsFor: (typed: string) => readonly Row[];
  readonly onPick: (row: Row) => void;
  /** Where somebody deletes all of the text and presses Enter. */
  readonly onClear?: (() => void) | undefined;
  /** The list is always open and part of the page; without, it drops down from the field. */
  readonly inline?: boolean | undefined;
  /** `false` puts the list off; Enter takes its first row all the same. */
  readonly isListed?: boolean | undefined;
  /** A key that the field does not need; answers whether it was taken. */
  readonly onOtherKey?: ((event: KeyboardEvent<HTMLInputElement>, typed: string) => boolean) | undefined;
  /** What to say where nothing fits; silent without. */
  readonly none?: string;
  /** Under the list, about the row that Enter takes. */
  readonly foot?: ((row: Row | undefined) => ReactNode) | undefined;
  readonly titleOf?: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}

/** A field that completes from a list: type, arrow, Enter. Follows the WAI-ARIA combobox pattern with a list box. */
export function ComboBox<Row extends { readonly id: string }>(props: Props<Row>) {
  const { label, value, rowsFor, inline = false, isListed = true } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  // Somebody deleted all of the text: Enter then clears. A list that was only opened clears nothing.
  const [emptied, setEmptied] = useState(false);
  const isOpen = inline || draft !== null;
  const isWanted = isOpen && (isListed || draft !== null);
  const rows = useMemo((): readonly Row[] => (isWanted ? rowsFor(draft ?? '') : []), [isWanted, rowsFor, draft]);
  const index = Math.min(active, rows.length - 1);
  const chosen = rows[index];

  const close = () => {
    setDraft(null);
    setEmptied(false);
    setActive(0);
  };
  const take = (row: Row | undefined) => {
    if (row === undefined) return;
    close();
    props.onPick(row);
  };
  const onEnter = () => {
    if (!isOpen) setDraft('');
    else if (emptied && value !== '') {
      close();
      props.onClear?.();
    } else take(chosen ?? (isWanted ? undefined : rowsFor('')[0]));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (isArrow && !event.altKey) {
      if (!isOpen) setDraft('');
      else setActive((active + (event.key === 'ArrowDown' ? 1 : rows.length - 1)) % Math.max(rows.length, 1));
    } else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && !inline && draft !== null) {
      close();
      event.stopPropagation();
    } else if (props.onOtherKey?.(event, draft ?? '') !== true) return;
    event.preventDefault();
  };

  return (
    <div className="field combo-box" data-inline={inline}>
      <label className={props.labelHidden === true ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className="field-input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isOpen && rows.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${String(index)}`}
        value={draft ?? value}
        placeholder={props.placeholder}
        onChange={(event) => {
          setDraft(event.target.value);
          setEmptied(event.target.value === '');
          setActive(0);
        }}
        onFocus={(event) => {
          event.target.select();
        }}
        onBlur={() => {
          if (!inline) close();
        }}
        onKeyDown={onKeyDown}
      />
      <div className="combo-box-list" role="listbox" id={`${id}-list`} aria-label={label} hidden={rows.length === 0}>
        {rows.map((row, at) => (
          <div
            key={row.id}
            id={`${id}-${String(at)}`}
            role="option"
            aria-selected={row === chosen}
            className="combo-box-row"
            title={props.titleOf?.(row)}
            onMouseDown={(event) => {
              event.preventDefault();
              take(row);
              if (!inline) input.current?.blur();
            }}
          >
            {props.children(row)}
          </div>
        ))}
      </div>
      {props.none !== undefined && isWanted && rows.length === 0 && <p className="combo-box-none">{props.none}</p>}
      {props.foot?.(chosen)}
    </div>
  );
}
