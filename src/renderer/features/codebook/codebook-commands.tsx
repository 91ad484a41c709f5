import { useState } from 'react';
import { describeChanges } from '#core/codebook/describe-changes';
import { settleDraft } from '#core/codebook/draft-codebook';
import { takeCodebook } from '#core/codebook/take-codebook';
import { ApplyDialog } from '#renderer/features/codebook/apply-dialog.tsx';
import { codebookScreenOf, nothingDrafted, putDraft } from '#renderer/features/codebook/codebook-draft.ts';
import { chosenRow, keyOf } from '#renderer/features/codebook/codebook-part.ts';
import { RefusedFile } from '#renderer/parts/refused-file.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { useIsFreeForDialog } from '#renderer/state/use-dialog-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { notify } from '#renderer/state/workspace.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { messageOf } from '#renderer/ui/message-of.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import { WorkingDialog } from '#renderer/ui/working-dialog.tsx';
import { openCodebookFile, saveCodebookFile } from '#services/codebook-file';
import '#renderer/features/codebook/codebook.css';

/** Commands and dialogs of the codebook, from anywhere. */
export function CodebookCommands() {
  const { workspace } = useApp();
  const dialog = useStore(workspace, (state) => state.dialog);
  useCommand('show-codebook', () => {
    const isShown = workspace.get().middle === 'codebook';
    workspace.set(isShown ? { middle: 'text', focusText: true } : { middle: 'codebook' });
  });
  const session = useSession();
  useCommand('show-older-meanings', () => {
    codebookScreenOf(session).set({ chosen: keyOf({ kind: 'stale' }) });
    workspace.set({ middle: 'codebook' });
    focusSoon(chosenRow, 60);
  });
  useSaveCodebook();
  return (
    <>
      <LoadCodebook />
      {dialog === 'apply-codebook' && <ApplyDialog />}
    </>
  );
}

function useSaveCodebook(): void {
  const { workspace, host } = useApp();
  const session = useSession();
  const isFree = useIsFreeForDialog();
  const save = async () => {
    try {
      const saved = await saveCodebookFile({ host, signal: new AbortController().signal }, session.view.codebook());
      if (saved.ok) notify(workspace, `The codebook is saved as ${saved.value.place}.`);
      else if (saved.error.code !== 'cancelled') notify(workspace, saved.error.message, 'error');
    } catch (error) {
      notify(workspace, messageOf(error), 'error');
    }
  };
  useCommand('save-codebook', () => void save(), isFree);
}

/** Reads a codebook and puts it into the draft: what it would change is shown before anything is. */
function LoadCodebook() {
  const { workspace, host, corpusPorts } = useApp();
  const session = useSession();
  const isFree = useIsFreeForDialog();
  const isOpen = useStore(workspace, ({ dialog }) => dialog === 'load-codebook');
  const close = useCloseDialog();
  const job = useJob();
  const [problem, setProblem] = useState('');

  const load = () => {
    setProblem('');
    workspace.set({ dialog: 'load-codebook' });
    job.start(async (signal, report) => {
      report({ label: 'Choosing a file', done: 0, total: 0 });
      try {
        const read = await openCodebookFile({
          host,
          ports: corpusPorts,
          signal,
          onProgress: ({ done }) => {
            report({ label: 'Reading the file', done: Math.round(done * 100), total: 100 });
          },
        });
        if (!read.ok) {
          if (read.error.code === 'cancelled') close();
          else setProblem(read.error.message);
          return;
        }
        const current = session.view.codebook();
        const loaded = takeCodebook(current, read.value.codebook);
        if (describeChanges(current, settleDraft(loaded)).length === 0) {
          close();
          notify(workspace, `${read.value.name} holds the codebook as it is. Nothing has changed.`);
          return;
        }
        const screen = codebookScreenOf(session);
        screen.set(nothingDrafted);
        putDraft(session, loaded, '');
        screen.set({ note: `Loaded from ${read.value.name}`, isLoaded: true });
        workspace.set({ middle: 'codebook', dialog: 'apply-codebook' });
      } catch (error) {
        setProblem(messageOf(error));
      }
    });
  };
  useCommand(
    'open-codebook',
    () => {
      if (codebookScreenOf(session).get().draft === null) load();
      else {
        workspace.set({ middle: 'codebook' });
        notify(
          workspace,
          'There is a draft of the codebook. Apply or discard it before you load another one.',
          'error',
        );
      }
    },
    isFree,
  );

  if (!isOpen) return null;
  if (problem === '') return <WorkingDialog title="Load codebook" job={job} />;
  return <RefusedFile title="Load codebook" message={problem} findings={[]} onAnother={load} onClose={close} />;
}
