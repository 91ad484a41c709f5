import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList, type CheckListRow } from '#renderer/ui/check-list.tsx';
import { TextField } from '#renderer/ui/field.tsx';

export interface QuickChoice {
  readonly label: string;
  /** Ids; empty for all. */
  readonly ids: readonly string[];
}

interface Props {
  readonly label: string;
  readonly rows: readonly CheckListRow[];
  /** Empty stands for all of `usual`. */
  readonly chosen: readonly string[];
  /** What counts where nothing is chosen; all rows unless given. */
  readonly usual?: readonly string[];
  /** Fewer cannot be chosen. */
  readonly least: number;
  readonly quick?: readonly QuickChoice[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A list that opens from a button, which says how much of it is chosen. What was ticked counts when it closes. */
export function ChooseMany({ label, rows, chosen, usual, least, quick = [], onChange }: Props) {
  const all = usual ?? rows.map(({ id }) => id);
  const effective = chosen.length === 0 ? all : chosen;
  const [draft, setDraft] = useState<ReadonlySet<string> | null>(null);
  const [filter, setFilter] = useState('');
  const ticked = draft ?? new Set(effective);
  const wanted = filter.trim().toLowerCase();
  const shown = rows.filter((row) => row.label.toLowerCase().includes(wanted));
  const isEnough = ticked.size >= least;

  const close = () => {
    setFilter('');
    setDraft(null);
    if (draft === null || !isEnough) return;
    const isUsual = draft.size === all.length && all.every((id) => draft.has(id));
    const next = isUsual ? [] : rows.filter(({ id }) => draft.has(id)).map(({ id }) => id);
    if (next.join('\n') !== chosen.join('\n')) onChange(next);
  };

  return (
    <DialogTrigger
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <div className="field agreement-choose">
        <span className="field-label" aria-hidden>
          {label}
        </span>
        <AriaButton className="field-input select-button" aria-label={`${label}: ${summary(effective, rows, all)}`}>
          <span className="select-value">{summary(effective, rows, all)}</span>
          <ChevronDown size={14} aria-hidden />
        </AriaButton>
      </div>
      <Popover className="popover agreement-popover" offset={4} placement="bottom start">
        <Dialog className="agreement-choices" aria-label={label}>
          {rows.length > 12 && (
            <TextField
              label={`Filter ${label.toLowerCase()}`}
              labelHidden
              placeholder="Filter"
              value={filter}
              onChange={setFilter}
              autoFocus
            />
          )}
          <CheckList label={label} rows={shown} chosen={ticked} onChange={setDraft} />
          <div className="agreement-choices-foot">
            <Button
              look="quiet"
              onPress={() => {
                setDraft(new Set(all));
              }}
            >
              All
            </Button>
            <Button
              look="quiet"
              onPress={() => {
                setDraft(new Set());
              }}
            >
              None
            </Button>
            {quick.map((choice) => (
              <Button
                key={choice.label}
                look="quiet"
                onPress={() => {
                  setDraft(new Set(choice.ids));
                }}
              >
                {choice.label}
              </Button>
            ))}
          </div>
          {!isEnough && (
            <p className="field-error" role="status">
              Choose at least {least}; else it stays as it was.
            </p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function summary(chosen: readonly string[], rows: readonly CheckListRow[], all: readonly string[]): string {
  if (chosen.length === rows.length) return `All ${rows.length.toLocaleString('en')}`;
  if (chosen.length === all.length && all.every((id) => chosen.includes(id)))
    return `All ${all.length.toLocaleString('en')}`;
  const names = rows.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  if (names.length <= 3) return names.join(', ');
  return `${names.length.toLocaleString('en')} of ${rows.length.toLocaleString('en')}`;
}
