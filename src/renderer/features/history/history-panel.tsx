import { Redo2, Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { GoBackDialog } from '#renderer/features/history/go-back-dialog.tsx';
import { HistoryEntry } from '#renderer/features/history/history-entry.tsx';
import { HistoryFoot } from '#renderer/features/history/history-foot.tsx';
import { historyRows, type HistoryRow } from '#renderer/features/history/history-rows.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useHistory, useRedoLabel, useUndoLabel } from '#renderer/state/project-queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import '#renderer/features/history/history.css';

/** Who did what and when, with undo, redo and a way back to any point. */
export function HistoryPanel() {
  const history = useHistory();
  // The list may lag behind: a key press in the text must not wait for a hundred thousand rows.
  const headers = useDeferredValue(history);
  const rows = useMemo(() => historyRows(headers), [headers]);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [goingBack, setGoingBack] = useState<number | null>(null);
  const chosen = rows.find((row) => row.id === chosenId);
  const latest = headers.at(-1)?.sequence ?? 0;
  const goBack = (row: HistoryRow) => {
    if (row.kind === 'entry' && row.header.sequence < latest) setGoingBack(row.header.sequence);
  };
  return (
    <div className="history" data-panel="history">
      <UndoButtons />
      <VirtualList
        label="History"
        items={rows}
        rowHeight={44}
        idOf={(row) => row.id}
        isHeading={(row) => row.kind === 'day'}
        selectedId={chosenId}
        onSelect={(row) => {
          setChosenId(row.id);
        }}
        onOpen={goBack}
      >
        {(row) => <HistoryEntry row={row} />}
      </VirtualList>
      {chosen?.kind === 'entry' && (
        <HistoryFoot
          row={chosen}
          isLatest={chosen.header.sequence === latest}
          onGoBack={() => {
            goBack(chosen);
          }}
        />
      )}
      {goingBack !== null && (
        <GoBackDialog
          sequence={goingBack}
          headers={headers}
          onClose={() => {
            setGoingBack(null);
          }}
        />
      )}
    </div>
  );
}

function UndoButtons() {
  const { commands } = useApp();
  const undoLabel = useUndoLabel();
  const redoLabel = useRedoLabel();
  return (
    <div className="history-tools">
      <Button
        icon={<Undo2 size={14} aria-hidden />}
        isDisabled={undoLabel === null}
        onPress={() => commands.run('undo')}
      >
        <span className="history-step">{undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`}</span>
      </Button>
      <Button
        icon={<Redo2 size={14} aria-hidden />}
        isDisabled={redoLabel === null}
        onPress={() => commands.run('redo')}
      >
        <span className="history-step">{redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`}</span>
      </Button>
    </div>
  );
}
