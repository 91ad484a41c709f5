import { useState } from 'react';
import type { JournalHeader } from '#core/changes/journal';
import { goingBackTo } from '#renderer/features/history/history-rows.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { messageOf } from '#renderer/ui/message-of.ts';
import { showMoment } from '#renderer/ui/show-time.ts';

interface Props {
  readonly sequence: number;
  readonly headers: readonly JournalHeader[];
  readonly onClose: () => void;
}

/** Asks before going back, and says what it takes back. */
export function GoBackDialog({ sequence, headers, onClose }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const [isBusy, setIsBusy] = useState(false);
  const { takenBack, broughtBack } = goingBackTo(headers, sequence);
  const target = headers.find((header) => header.sequence === sequence);

  const goBack = async () => {
    setIsBusy(true);
    try {
      const result = await session.goBackTo(sequence);
      notify(
        workspace,
        result.ok ? saidOf(takenBack.length, broughtBack.length) : result.error.message,
        result.ok ? 'info' : 'error',
      );
    } catch (error) {
      notify(workspace, messageOf(error), 'error');
    }
    onClose();
  };

  return (
    <Dialog
      title="Go back to here"
      onClose={onClose}
      busy={isBusy}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isBusy}>
            Cancel
          </Button>
          <Button look="primary" onPress={() => void goBack()} isDisabled={isBusy} autoFocus>
            Go back
          </Button>
        </>
      }
    >
      <p>
        The project becomes what it was
        {target !== undefined && ` on ${showMoment(target.at)}`}, right after this step. Nothing is lost: the history
        keeps everything, and you can undo this.
      </p>
      <p className="history-target">{target?.label}</p>
      <EntryList heading={`Takes back ${countOf(takenBack.length, 'change')}`} headers={takenBack} />
      {broughtBack.length > 0 && (
        <EntryList heading={`Brings back ${countOf(broughtBack.length, 'undone change')}`} headers={broughtBack} />
      )}
    </Dialog>
  );
}

function saidOf(takenBack: number, broughtBack: number): string {
  const brought = broughtBack === 0 ? '' : `, ${countOf(broughtBack, 'change')} brought back`;
  return `Went back: ${countOf(takenBack, 'change')} taken back${brought}. Undo reverses this.`;
}

/** As many as one reads before deciding. */
const most = 100;

function EntryList({ heading, headers }: { readonly heading: string; readonly headers: readonly JournalHeader[] }) {
  return (
    <section aria-label={heading}>
      <h3 className="field-label">{heading}</h3>
      {headers.length > 0 && (
        <ul className="history-list" tabIndex={0} aria-label={heading}>
          {headers.slice(0, most).map((header) => (
            <li key={header.sequence}>{header.label}</li>
          ))}
          {headers.length > most && <li>and {countOf(headers.length - most, 'more', 'more')}</li>}
        </ul>
      )}
    </section>
  );
}
