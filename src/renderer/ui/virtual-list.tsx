import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import '#renderer/ui/virtual-list.css';

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly rowHeight: number;
  readonly idOf: (item: Item) => string;
  readonly selectedId: string | null;
  readonly onSelect: (item: Item) => void;
  /** A single click opens too, because what opens is what one clicked for. */
  readonly opensOnClick?: boolean;
  /** Enter or a double click on a row. */
  readonly onOpen?: (item: Item) => void;
  /** A heading groups the rows below it: shown, but never selected. */
  readonly isHeading?: (item: Item) => boolean;
  readonly children: (item: Item) => ReactNode;
}

const spare = 6;

/** A list box that draws only the rows in view: 50,000 rows cost as much as 50. Arrows, Home, End and pages move. */
export function VirtualList<Item>(props: Props<Item>) {
  const { items, rowHeight, idOf, selectedId, isHeading = () => false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const selectedIndex = selectedId === null ? -1 : items.findIndex((item) => idOf(item) === selectedId);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      setView({ top: element.scrollTop, height: element.clientHeight });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  useEffect(() => {
    const element = scroller.current;
    if (element === null || selectedIndex < 0) return;
    const top = selectedIndex * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
  }, [selectedIndex, rowHeight]);

  const first = Math.max(0, Math.floor(view.top / rowHeight) - spare);
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + spare);
  const rowId = (item: Item) => `row-${props.label.replace(/\W+/gu, '-')}-${idOf(item)}`;
  const selected = items[selectedIndex];
  const inView = selectedIndex >= first && selectedIndex < last;

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const target = targetIndex(event.key, selectedIndex, items.length, page);
    const item = target === null ? undefined : nearestRow(items, target, target < selectedIndex ? -1 : 1, isHeading);
    if (item !== undefined) {
      event.preventDefault();
      props.onSelect(item);
    } else if (event.key === 'Enter' && selected !== undefined && props.onOpen !== undefined) {
      event.preventDefault();
      props.onOpen(selected);
    }
  };

  return (
    <div
      ref={scroller}
      className="virtual-list"
      role="listbox"
      aria-label={props.label}
      tabIndex={0}
      aria-activedescendant={selected !== undefined && inView ? rowId(selected) : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="virtual-list-inside" style={{ height: items.length * rowHeight }}>
        {items.slice(first, last).map((item, index) =>
          isHeading(item) ? (
            <div
              key={idOf(item)}
              role="presentation"
              className="virtual-list-heading"
              style={{ transform: `translateY(${String((first + index) * rowHeight)}px)`, height: rowHeight }}
            >
              {props.children(item)}
            </div>
          ) : (
            <div
              key={idOf(item)}
              id={rowId(item)}
              role="option"
              aria-selected={idOf(item) === selectedId}
              aria-setsize={items.length}
              aria-posinset={first + index + 1}
              className="virtual-list-row"
              style={{ transform: `translateY(${String((first + index) * rowHeight)}px)`, height: rowHeight }}
              onClick={() => {
                if (props.opensOnClick === true) props.onOpen?.(item);
                else props.onSelect(item);
              }}
              onDoubleClick={() => props.onOpen?.(item)}
            >
              {props.children(item)}
            </div>
          ),
        )}
      </div>
    </div>
  );
}

/** The row at `from`, or the next one that is not a heading: onwards first, else back. */
function nearestRow<Item>(
  items: readonly Item[],
  from: number,
  direction: 1 | -1,
  isHeading: (item: Item) => boolean,
): Item | undefined {
  for (const step of [direction, -direction]) {
    for (let index = from; index >= 0 && index < items.length; index += step) {
      const item = items[index];
      if (item !== undefined && !isHeading(item)) return item;
    }
  }
  return undefined;
}

function targetIndex(key: string, from: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const clamp = (index: number) => Math.min(Math.max(index, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return clamp(from + 1);
    case 'ArrowUp':
      return clamp(from < 0 ? 0 : from - 1);
    case 'PageDown':
      return clamp(from + page);
    case 'PageUp':
      return clamp(from - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
