import { Check } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { digitKey } from '#renderer/ui/digit-key.ts';
import '#renderer/ui/field.css';
import '#renderer/ui/picker.css';

export interface PickerRow {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Where several can be chosen: whether this one is. */
  readonly isChosen?: boolean;
}

/** `more` wants the picker to stay, `only` wants this one in place of all that are chosen. */
export type PickedBy = 'one' | 'more' | 'only';

interface Props {
  readonly title: string;
  readonly rows: readonly PickerRow[];
  readonly empty: string;
  /** What the keys do, where that is more than to pick one. */
  readonly foot?: ReactNode;
  readonly onPick: (id: string, by: PickedBy) => void;
  readonly onClose: () => void;
}

const most = 50;

/**
 * Picks one of a list: a digit at once, or type to narrow, arrows and Enter. With Shift, and with Ctrl or Cmd on Enter,
 * the caller hears that it was picked otherwise.
 */
export function Picker({ title, rows, empty, foot, onPick, onClose }: Props) {
  const [filter, setFilter] = useState('');
  const [active, setActive] = useState(0);
  const wanted = filter.trim().toLowerCase();
  const shown = rows
    .filter(({ label, hint }) => `${label} ${hint ?? ''}`.toLowerCase().includes(wanted))
    .slice(0, most);
  const isMultiple = rows.some(({ isChosen }) => isChosen !== undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = filter === '' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const typed = isPlain && /^[1-9]$/u.test(event.key) ? shown[Number(event.key) - 1] : undefined;
    const shifted = isPlain && isMultiple && event.shiftKey ? shown[digitKey(event) - 1] : undefined;
    if (typed !== undefined) onPick(typed.id, 'one');
    else if (shifted !== undefined) onPick(shifted.id, 'more');
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') {
      const row = shown[active];
      if (row !== undefined) onPick(row.id, pickedBy(event));
    } else return;
    event.preventDefault();
  };

  return (
    <Dialog title={title} onClose={onClose}>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <>
          <input
            className="field-input"
            role="combobox"
            aria-label={title}
            aria-expanded
            aria-controls="picker-list"
            aria-activedescendant={shown[active] === undefined ? undefined : `picker-${String(active)}`}
            placeholder="Press a digit, or type to narrow the list"
            autoFocus
            value={filter}
            onChange={(event) => {
              setFilter(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div
            id="picker-list"
            role="listbox"
            aria-label={title}
            aria-multiselectable={isMultiple}
            className="picker-list"
          >
            {shown.map((row, index) => (
              <div
                key={row.id}
                id={`picker-${String(index)}`}
                role="option"
                aria-selected={isMultiple ? row.isChosen === true : index === active}
                data-active={index === active}
                className="picker-row"
                onClick={(event) => {
                  onPick(row.id, pickedBy(event));
                }}
              >
                <kbd>{index < 9 ? index + 1 : ' '}</kbd>
                <span className="picker-label">{row.label}</span>
                {row.hint !== undefined && <span className="picker-hint">{row.hint}</span>}
                {row.isChosen === true && <Check className="picker-mark" size={16} aria-hidden />}
              </div>
            ))}
            {shown.length === 0 && <p className="picker-none">Nothing matches “{filter}”.</p>}
          </div>
          {foot !== undefined && <p className="picker-foot">{foot}</p>}
        </>
      )}
    </Dialog>
  );
}

function pickedBy(event: Pick<KeyboardEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): PickedBy {
  if (event.ctrlKey || event.metaKey) return 'only';
  return event.shiftKey ? 'more' : 'one';
}
