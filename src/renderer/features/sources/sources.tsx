import { useState } from 'react';
import type { HostResult, SourceSelection } from '#contract/host';
import { CheckSources } from '#renderer/features/sources/check-sources.tsx';
import { DropVeil } from '#renderer/features/sources/drop-veil.tsx';
import { LoadReport } from '#renderer/features/sources/load-report.tsx';
import { isWorthAReport, loadSources, type LoadOutcome } from '#renderer/features/sources/load-sources.ts';
import { LoadProgress } from '#renderer/features/sources/load-progress.tsx';
import { takeSources } from '#renderer/features/sources/take-sources.ts';
import { isCorpusFile, loneFile } from '#renderer/features/sources/dropped-corpus.ts';
import { useFileDrop } from '#renderer/features/sources/use-file-drop.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { copiesAmong, takeInNow } from '#renderer/state/near-copies.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { useDialogCommand, useIsFreeForDialog } from '#renderer/state/use-dialog-command.ts';
import { notify } from '#renderer/state/workspace.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { messageOf } from '#renderer/ui/message-of.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import '#renderer/features/sources/sources.css';

/** Loading source texts by dialog and by drop, and comparing them with the files they came from. */
export function Sources() {
  const { host, workspace } = useApp();
  const session = useSession();
  const dialog = useStore(workspace, (state) => state.dialog);
  const isFree = useIsFreeForDialog();
  const job = useJob();
  const [outcome, setOutcome] = useState<LoadOutcome | null>(null);

  const load = async (choosing: HostResult<SourceSelection>) => {
    const chosen = await choosing;
    if (!chosen.ok) {
      if (chosen.error.code !== 'cancelled') notify(workspace, chosen.error.message, 'error');
      return;
    }
    setOutcome(null);
    workspace.set({ dialog: 'add-sources' });
    job.start(async (signal, report) => {
      try {
        const done = await loadSources({
          sources: host.sources,
          selection: chosen.value,
          take: (loaded) => takeSources(session, loaded),
          signal,
          report,
        });
        finish(done);
      } catch (error) {
        workspace.set({ dialog: null });
        notify(workspace, messageOf(error), 'error');
      }
    });
  };

  const finish = (done: LoadOutcome) => {
    takeInNow(session);
    const first = done.added[0];
    const { documentId } = workspace.get();
    if (first !== undefined && (done.added.length === 1 || documentId === null)) {
      workspace.set({ documentId: first, selectedId: null });
    }
    const guessed = done.added.filter((id) => session.view.document(id)?.source.encodingSource === 'guess');
    if (isWorthAReport(done, guessed.length, copiesAmong(session, done.added).length)) {
      setOutcome(done);
      return;
    }
    workspace.set({ dialog: null });
    notify(
      workspace,
      done.added.length === 0 ? 'There were no files to add.' : `${countOf(done.added.length, 'document')} added.`,
    );
  };

  const addChanged = async (done: LoadOutcome) => {
    const taken = await takeSources(session, done.changed, { addChanged: true });
    takeInNow(session);
    setOutcome({
      ...done,
      added: [...done.added, ...taken.added],
      known: [...done.known, ...taken.known],
      changed: [],
      stopped: taken.stopped,
    });
  };

  useCommand('open-files', () => void load(host.sources.choose('files')), isFree);
  useCommand('open-folder', () => void load(host.sources.choose('folder')), isFree);
  useDialogCommand('check-sources', 'check-sources');
  /** A corpus or a review package is opened, any other file is a source text. */
  const loadOrOpen = async (file: File) => {
    if (await isCorpusFile(file)) workspace.set({ dialog: 'open-package', inHand: { kind: 'dropped', file } });
    else await load(host.sources.drop([file]));
  };
  const isOver = useFileDrop((dropped) => {
    const file = loneFile(dropped);
    if (file === null) void load(host.sources.drop(dropped));
    else void loadOrOpen(file);
  }, dialog === null);

  return (
    <>
      {isOver && <DropVeil />}
      {dialog === 'add-sources' && outcome === null && job.progress !== null && (
        <LoadProgress progress={job.progress} onCancel={job.cancel} />
      )}
      {dialog === 'add-sources' && outcome !== null && (
        <LoadReport
          outcome={outcome}
          onAddChanged={() => void addChanged(outcome)}
          onClose={() => {
            workspace.set({ dialog: null });
            setOutcome(null);
          }}
        />
      )}
      {dialog === 'check-sources' && <CheckSources />}
    </>
  );
}
