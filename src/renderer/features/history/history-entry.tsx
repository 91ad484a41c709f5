import { useMemo } from 'react';
import type { JournalHeader } from '#core/changes/journal';
import { isBlind } from '#core/review/packages/blindness';
import type { HistoryRow } from '#renderer/features/history/history-rows.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCurrentCoder } from '#renderer/state/project-queries.ts';
import { useTasks } from '#renderer/state/use-tasks.ts';
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
  const label = useIsHidden(header) ? 'In a document that you code blind' : header.label;
  const look = undone ? ' history-undone' : isStep ? ' history-step-entry' : '';
  return (
    <div className={`history-entry${look}`} title={label}>
      <span className="history-label">
        {label}
        {undone && <span className="visually-hidden"> (undone)</span>}
      </span>
      <span className="history-facts">
        {showClock(header.at)} · {who}
      </span>
    </div>
  );
}

/** What somebody else did in a document would tell what they tagged there; steps about many documents tell nothing. */
function useIsHidden({ coder, documentIds }: JournalHeader): boolean {
  const session = useSession();
  const tasks = useTasks();
  const isOther = coder !== useCurrentCoder().id;
  const only = documentIds.length === 1 ? documentIds[0] : undefined;
  return useMemo(
    () => isOther && only !== undefined && tasks.has(only) && isBlind(session.view, session.coder(), only),
    [session, tasks, isOther, only],
  );
}
