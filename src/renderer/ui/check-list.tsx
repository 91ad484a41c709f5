import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import '#renderer/ui/check-list.css';

export interface CheckListRow {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

interface Props {
  readonly label: string;
  readonly rows: readonly CheckListRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** Whether the first row has the focus when the list is shown. */
  readonly autoFocus?: boolean;
}

const rowSize = 30;

/**
 * Any number of a list that may be long: only rows in view are drawn. Space or a click chooses, Shift with arrows or a
 * click chooses a stretch, Ctrl or Cmd with A all. What is chosen but not listed stays chosen.
 */
export function CheckList({ label, rows, chosen, onChange, autoFocus = false }: Props) {
  const listed = new Set(rows.map(({ id }) => id));
  const hidden = [...chosen].filter((id) => !listed.has(id));
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
      <ListBox
        aria-label={label}
        className="check-list"
        items={rows}
        dependencies={[chosen]}
        selectionMode="multiple"
        selectedKeys={[...chosen].filter((id) => listed.has(id))}
        onSelectionChange={(keys) => {
          const now = keys === 'all' ? listed : new Set([...keys].map(String));
          onChange(new Set([...hidden, ...now]));
        }}
        escapeKeyBehavior="none"
        autoFocus={autoFocus && 'first'}
        renderEmptyState={() => <p className="check-list-none">Nothing matches.</p>}
      >
        {(row) => (
          <ListBoxItem id={row.id} textValue={row.label} className="check-list-row">
            {({ isSelected }) => (
              <>
                <span className="check-list-mark" aria-hidden>
                  {isSelected && <Check size={12} strokeWidth={3} />}
                </span>
                <span className="check-list-label" title={row.label}>
                  {row.label}
                </span>
                {row.hint !== undefined && <span className="check-list-hint">{row.hint}</span>}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
