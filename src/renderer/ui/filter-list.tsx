import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import '#renderer/ui/field.css';
import '#renderer/ui/filter-list.css';

interface Props<Item> {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What matches the query, best first; a few hundred at most. */
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  readonly onOpen: (item: Item) => void;
  readonly children: (item: Item) => ReactNode;
  /** What to say where nothing matches. */
  readonly none: string;
}

/**
 * A field and the list that it filters: focus stays in the field, arrows move through the list, Enter opens. The
 * first row is the one that Enter takes until another one is chosen, and again after every change of the query.
 */
export function FilterList<Item>(props: Props<Item>) {
  const { label, query, items, idOf } = props;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  const listId = useId();
  const found = items.findIndex((item) => idOf(item) === chosenId);
  const index = found < 0 ? 0 : found;
  const current = items[index];
  const rowId = (item: Item) => `${listId}-${idOf(item)}`;

  useEffect(() => {
    rows.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [index, items]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (current !== undefined) props.onOpen(current);
      return;
    }
    const target = items[targetIndex(event, index, items.length)];
    if (target === undefined || target === current) return;
    event.preventDefault();
    setChosenId(idOf(target));
  };

  return (
    <div className="filter-list">
      <input
        className="field-input"
        role="combobox"
        aria-label={label}
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : rowId(current)}
        placeholder={props.placeholder}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setChosenId(null);
          props.onQuery(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={rows}
        id={listId}
        role="listbox"
        aria-label={label}
        className="filter-list-rows"
        hidden={items.length === 0}
      >
        {items.map((item) => (
          <div
            key={idOf(item)}
            id={rowId(item)}
            role="option"
            aria-selected={item === current}
            className="filter-list-row"
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              props.onOpen(item);
            }}
          >
            {props.children(item)}
          </div>
        ))}
      </div>
      {items.length === 0 && (
        <p className="filter-list-none" role="status">
          {props.none}
        </p>
      )}
    </div>
  );
}

/** Up and down go round; Home and End stay with the field's text unless a modifier is held. */
function targetIndex(event: KeyboardEvent, from: number, count: number): number {
  if (count === 0) return from;
  switch (event.key) {
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowUp':
      return (from - 1 + count) % count;
    case 'PageDown':
      return Math.min(from + 8, count - 1);
    case 'PageUp':
      return Math.max(from - 8, 0);
    case 'Home':
      return event.ctrlKey || event.metaKey ? 0 : from;
    case 'End':
      return event.ctrlKey || event.metaKey ? count - 1 : from;
    default:
      return from;
  }
}
