import type { JournalHeader } from '#core/changes/journal';
import type { HistoryRow } from '#renderer/features/history/history-rows.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useCoderName } from '#renderer/features/history/use-coder-name.ts';
import { showClock, showDay } from '#renderer/ui/show-time.ts';

/** One row of the history. */
export function HistoryEntry({ row }: { readonly row: HistoryRow }) {
  const { clock } = useApp();
  if (row.kind === 'day') return <div className="history-day">{showDay(row.at, clock.now())}</div>;
  return <EntryWords header={row.header} undone={row.undone} />;
}

interface EntryWordsProps {
  readonly header: JournalHeader;
  readonly undone: boolean;
}

function EntryWords({ header, undone }: EntryWordsProps) {
  const who = useCoderName(header.coder);
  const isStep = header.origin.kind === 'undo' || header.origin.kind === 'redo';
  const look = undone ? ' history-undone' : isStep ? ' history-step-entry' : '';
  return (
    <div className={`history-entry${look}`} title={header.label}>
      <span className="history-label">
        {header.label}
        {undone && <span className="visually-hidden"> (undone)</span>}
      </span>
      <span className="history-facts">
        {showClock(header.at)} · {who}
      </span>
    </div>
  );
}
