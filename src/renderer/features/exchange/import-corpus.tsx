import { useState } from 'react';
import { FindingsTable } from '#renderer/parts/findings-table.tsx';
import { RefusedFile } from '#renderer/parts/refused-file.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { useIsFreeForDialog } from '#renderer/state/use-dialog-command.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { messageOf } from '#renderer/ui/message-of.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import { WorkingDialog } from '#renderer/ui/working-dialog.tsx';
import { storeCorpus, type StoredCorpus } from '#services/store-corpus';
import { packageUse, readPackage, type PackageFailure } from '#services/open-package';

type Outcome =
  | { readonly kind: 'imported'; readonly corpus: StoredCorpus }
  | { readonly kind: 'failed'; readonly failure: Pick<PackageFailure, 'message' | 'findings'> };

const steps = { reading: 'Reading the file', checking: 'Checking', storing: 'Storing', writing: 'Writing' } as const;

/** Reads a corpus file into a new project, or shows all that is wrong with it. Nothing is half imported. */
export function ImportCorpus() {
  const app = useApp();
  const { workspace, host, corpusPorts } = app;
  const session = useSession();
  const isOpen = useStore(workspace, (state) => state.dialog === 'import-corpus');
  const isFree = useIsFreeForDialog();
  const close = useCloseDialog();
  const job = useJob();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const openImported = async ({ projectId, name, documents, annotations }: StoredCorpus) => {
    await app.openProject(projectId);
    notify(
      workspace,
      `Imported “${name}” as a new project: ${countOf(documents, 'document')}, ${countOf(annotations, 'annotation')}.`,
    );
  };

  const start = () => {
    setOutcome(null);
    workspace.set({ dialog: 'import-corpus' });
    job.start(async (signal, report) => {
      report({ label: 'Choosing a file', done: 0, total: 0 });
      try {
        const read = await readPackage({
          host,
          ports: corpusPorts,
          signal,
          onProgress: ({ step, done }) => {
            report({ label: steps[step], done: Math.round(done * 100), total: step === 'reading' ? 100 : 0 });
          },
        });
        if (!read.ok) {
          if (read.error.code === 'cancelled') close();
          else setOutcome({ kind: 'failed', failure: read.error });
          return;
        }
        const { contents } = read.value;
        if (contents.package !== null || packageUse(contents, session, []).kind === 'layers') {
          // A review package, or a corpus of the same documents: what to do with it is asked there.
          workspace.set({
            dialog: 'open-package',
            inHand: { kind: 'read', read: read.value, projectId: session.projectId },
          });
          return;
        }
        report({ label: steps.storing, done: 0, total: 0 });
        const result = await storeCorpus(app, contents);
        if (!result.ok) {
          setOutcome({ kind: 'failed', failure: result.error });
        } else if (result.value.warnings.length > 0) {
          setOutcome({ kind: 'imported', corpus: result.value });
        } else {
          await openImported(result.value);
        }
      } catch (error) {
        setOutcome({ kind: 'failed', failure: { message: messageOf(error), findings: [] } });
      }
    });
  };
  useCommand('import-corpus', start, isFree);

  if (!isOpen) return null;
  if (job.progress !== null) {
    return (
      <WorkingDialog title="Import corpus" job={job} cancelLabel="Cancel import">
        <p className="exchange-hint">A cancelled import leaves nothing behind.</p>
      </WorkingDialog>
    );
  }
  if (outcome?.kind === 'failed') {
    return <RefusedFile title="Import corpus" {...outcome.failure} onAnother={start} onClose={close} />;
  }
  if (outcome?.kind === 'imported') {
    const { corpus } = outcome;
    return (
      <Dialog
        title="Imported, with something to look at"
        wide
        onClose={() => void openImported(corpus)}
        actions={
          <Button look="primary" onPress={() => void openImported(corpus)} autoFocus>
            Open the project
          </Button>
        }
      >
        <p>
          “{corpus.name}” is a new project with {countOf(corpus.documents, 'document')} and{' '}
          {countOf(corpus.annotations, 'annotation')}. Nothing was left out; these places are unusual:
        </p>
        <FindingsTable findings={corpus.warnings} />
      </Dialog>
    );
  }
  return null;
}
