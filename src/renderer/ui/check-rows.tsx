import { Check } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import '#renderer/ui/check-rows.css';

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** Pixels; the same for every row and heading. */
  readonly rowHeight: number;
  /** Pixels. */
  readonly height: number;
  readonly idOf: (item: Item) => string;
  readonly isChosen: (item: Item) => boolean;
  /** A heading stands over its rows: shown, but never chosen. */
  readonly isHeading?: (item: Item) => boolean;
  /** Shown to be looked at, but cannot be chosen. */
  readonly isFixed?: (item: Item) => boolean;
  readonly onChoose: (items: readonly Item[], chosen: boolean) => void;
  /** Enter. */
  readonly onConfirm?: () => void;
  readonly onActive?: (item: Item) => void;
  readonly autoFocus?: boolean;
  readonly children: (item: Item) => ReactNode;
}

const spare = 6;

/**
 * A long list to look through and choose from, with room for more than a label in a row. Arrows move, Space chooses,
 * Shift+Space the whole group under a heading, Ctrl or Cmd with A all, Enter confirms. Only rows in view are drawn.
 */
export function CheckRows<Item>(props: Props<Item>) {
  const { items, rowHeight, height, idOf, isHeading = () => false, isFixed = () => false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [activeId, setActiveId] = useState<string | null>(null);
  const known = activeId === null ? -1 : items.findIndex((item) => idOf(item) === activeId);
  const index = known < 0 ? items.findIndex((item) => !isHeading(item)) : known;
  const active = items[index];

  useEffect(() => {
    if (props.autoFocus === true) scroller.current?.focus();
  }, [props.autoFocus]);

  const go = (to: number) => {
    const item = items[to];
    const element = scroller.current;
    if (item === undefined || element === null) return;
    setActiveId(idOf(item));
    props.onActive?.(item);
    // A heading right above comes into view with its first row.
    const above = items[to - 1];
    const from = (above !== undefined && isHeading(above) ? to - 1 : to) * rowHeight;
    const until = (to + 1) * rowHeight;
    if (from < element.scrollTop) element.scrollTop = from;
    else if (until > element.scrollTop + element.clientHeight) element.scrollTop = until - element.clientHeight;
  };
  const toggle = (wanted: readonly Item[]) => {
    const free = wanted.filter((item) => !isHeading(item) && !isFixed(item));
    if (free.length > 0) props.onChoose(free, !free.every(props.isChosen));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    if (event.key === ' ') {
      if (active !== undefined) toggle(event.shiftKey ? groupAround(items, index, isHeading) : [active]);
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) toggle(items);
    else if (event.key === 'Enter') props.onConfirm?.();
    else {
      const target = targetRow(event.key, index, items, page, isHeading);
      if (target === null) return;
      go(target);
    }
    event.preventDefault();
  };

  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  const last = Math.min(items.length, Math.ceil((top + height) / rowHeight) + spare);
  const rowId = (item: Item) => `row-${props.label.replace(/\W+/gu, '-')}-${idOf(item).replace(/\s/gu, '-')}`;
  return (
    <div
      ref={scroller}
      className="check-rows"
      style={{ height }}
      role="listbox"
      aria-multiselectable
      aria-label={props.label}
      aria-activedescendant={active !== undefined && index >= first && index < last ? rowId(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop);
      }}
    >
      <div role="presentation" className="check-rows-inside" style={{ height: items.length * rowHeight }}>
        {items.slice(first, last).map((item, offset) => {
          const at = first + offset;
          const style = { transform: `translateY(${String(at * rowHeight)}px)`, height: rowHeight };
          if (isHeading(item)) {
            return (
              <div key={idOf(item)} role="presentation" className="check-rows-heading" style={style}>
                {props.children(item)}
              </div>
            );
          }
          const chosen = props.isChosen(item) && !isFixed(item);
          return (
            <div
              key={idOf(item)}
              id={rowId(item)}
              role="option"
              aria-selected={chosen}
              aria-disabled={isFixed(item)}
              aria-setsize={items.length}
              aria-posinset={at + 1}
              data-active={at === index}
              className="check-rows-row"
              style={style}
              onClick={() => {
                go(at);
                toggle([item]);
              }}
            >
              <span className="check-rows-mark" aria-hidden>
                {chosen && <Check size={12} strokeWidth={3} />}
              </span>
              <span className="check-rows-content">{props.children(item)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The rows between the heading above and the next one. */
function groupAround<Item>(items: readonly Item[], at: number, isHeading: (item: Item) => boolean): readonly Item[] {
  const before = items.slice(0, at + 1).findLastIndex(isHeading);
  const after = items.findIndex((item, index) => index > at && isHeading(item));
  return items.slice(before + 1, after < 0 ? items.length : after);
}

/** The row that a key goes to; `null` for other keys, and where there is none. */
function targetRow<Item>(
  key: string,
  from: number,
  items: readonly Item[],
  page: number,
  isHeading: (item: Item) => boolean,
): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: items.length - 1,
  };
  const wanted = steps[key];
  if (wanted === undefined || items.length === 0) return null;
  const start = Math.min(Math.max(wanted, 0), items.length - 1);
  for (const step of wanted < from ? [-1, 1] : [1, -1]) {
    for (let at = start; at >= 0 && at < items.length; at += step) {
      const item = items[at];
      if (item !== undefined && !isHeading(item)) return at;
    }
  }
  return null;
}
