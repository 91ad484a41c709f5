import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EntityRow } from '#renderer/parts/entity-rows.ts';
import { entityHint } from '#renderer/parts/entity-words.ts';
import '#renderer/ui/field.css';
import '#renderer/parts/entity-chooser.css';

interface Props {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** What is chosen now, shown while nothing is typed; empty where nobody is. */
  readonly value: string;
  readonly placeholder: string;
  /** Likeliest first, for what has been typed. */
  readonly rowsFor: (typed: string) => readonly EntityRow[];
  readonly onPick: (row: EntityRow) => void;
  /** Offered where somebody deletes all of the text and presses Enter. */
  readonly onClear?: () => void;
  /** The list is always open and part of the page; without, it drops down from the field. */
  readonly inline?: boolean;
  /** `false` puts the list off; Enter takes its first row all the same. */
  readonly isListed?: boolean;
  /** A key that the field does not need; answers whether it was taken. */
  readonly onOtherKey?: (event: KeyboardEvent<HTMLInputElement>, typed: string) => boolean;
  /** Under an inline list, with why the row in question stands there. */
  readonly foot?: (row: EntityRow | undefined) => ReactNode;
}

/** A field that completes to an actor: type, arrow, Enter. Follows the WAI-ARIA combobox pattern with a list box. */
export function EntityChooser(props: Props) {
  const { label, value, rowsFor, inline = false, isListed = true } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  // Somebody deleted all of the text: Enter then clears. A list that was only opened clears nothing.
  const [emptied, setEmptied] = useState(false);
  const isOpen = inline || draft !== null;
  const isWanted = isOpen && (isListed || draft !== null);
  const rows = useMemo(() => (isWanted ? rowsFor(draft ?? '') : none), [isWanted, rowsFor, draft]);
  const chosen = rows[Math.min(active, rows.length - 1)];

  const close = () => {
    setDraft(null);
    setEmptied(false);
    setActive(0);
  };
  const take = (row: EntityRow | undefined) => {
    if (row === undefined) return;
    close();
    props.onPick(row);
  };
  const onEnter = () => {
    if (!isOpen) setDraft('');
    else if (emptied && value !== '' && props.onClear !== undefined) {
      close();
      props.onClear();
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
    <div className="field entity-chooser" data-inline={inline}>
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
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`}
        value={draft ?? value}
        placeholder={value === '' ? props.placeholder : value}
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
      <div
        className="entity-chooser-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={label}
        hidden={rows.length === 0}
      >
        {rows.map((row) => (
          <div
            key={row.id}
            id={`${id}-${row.id}`}
            role="option"
            aria-selected={row === chosen}
            className="entity-chooser-row"
            title={row.why}
            onMouseDown={(event) => {
              event.preventDefault();
              take(row);
              if (!inline) input.current?.blur();
            }}
          >
            <RowWords row={row} />
          </div>
        ))}
      </div>
      {isWanted && rows.length === 0 && <p className="entity-chooser-none">No actor is called so.</p>}
      {props.foot?.(chosen)}
    </div>
  );
}

const none: readonly EntityRow[] = [];

function RowWords({ row }: { readonly row: EntityRow }) {
  const hint = entityHint(row.kind === 'known' ? row.entity : row.guess);
  return (
    <>
      <span className="entity-chooser-name">
        {row.kind === 'new' && <span className="entity-chooser-new">New actor: </span>}
        {row.kind === 'new' ? row.guess.name : row.entity.name}
      </span>
      {hint !== '' && (
        <>
          <span className="visually-hidden"> · </span>
          <span className="entity-chooser-hint">{hint}</span>
        </>
      )}
    </>
  );
}
