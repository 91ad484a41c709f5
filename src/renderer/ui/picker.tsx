import { useState, type KeyboardEvent } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import '#renderer/ui/field.css';
import '#renderer/ui/picker.css';

export interface PickerRow {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

interface Props {
  readonly title: string;
  readonly rows: readonly PickerRow[];
  readonly empty: string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

const most = 50;

/** Picks one of a list: a digit at once, or type to narrow, arrows and Enter. */
export function Picker({ title, rows, empty, onPick, onClose }: Props) {
  const [filter, setFilter] = useState('');
  const [active, setActive] = useState(0);
  const wanted = filter.trim().toLowerCase();
  const shown = rows
    .filter(({ label, hint }) => `${label} ${hint ?? ''}`.toLowerCase().includes(wanted))
    .slice(0, most);

  const onKeyDown = (event: KeyboardEvent) => {
    const digit = filter === '' && /^[1-9]$/u.test(event.key) ? shown[Number(event.key) - 1] : undefined;
    if (digit !== undefined) onPick(digit.id);
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') {
      const row = shown[active];
      if (row !== undefined) onPick(row.id);
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
          <div id="picker-list" role="listbox" aria-label={title} className="picker-list">
            {shown.map((row, index) => (
              <div
                key={row.id}
                id={`picker-${String(index)}`}
                role="option"
                aria-selected={index === active}
                className="picker-row"
                onClick={() => {
                  onPick(row.id);
                }}
              >
                <kbd>{index < 9 ? index + 1 : ' '}</kbd>
                <span className="picker-label">{row.label}</span>
                {row.hint !== undefined && <span className="picker-hint">{row.hint}</span>}
              </div>
            ))}
            {shown.length === 0 && <p className="picker-none">Nothing matches “{filter}”.</p>}
          </div>
        </>
      )}
    </Dialog>
  );
}
