import { useEffect, useRef, useState } from 'react';
import { readingDropped } from '#renderer/features/packages/dropped-file.ts';
import { OpeningPage } from '#renderer/features/packages/opening-page.tsx';
import { decideOpening, type OpeningStage } from '#renderer/features/packages/opening-stage.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { useIsFreeForDialog } from '#renderer/state/use-dialog-command.ts';
import type { FileInHand } from '#renderer/state/workspace.ts';
import { messageOf } from '#renderer/ui/message-of.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import { WorkingDialog } from '#renderer/ui/working-dialog.tsx';
import { readPackage, readPackageFile, type PackageReading } from '#services/open-package';

const steps = { reading: 'Reading the file', checking: 'Checking', storing: 'Storing', writing: 'Writing' } as const;

/** Reads a review package, or a corpus, and shows what it would do before anything is changed. */
export function OpenPackageDialog() {
  const { workspace, host, repository, clock, corpusPorts } = useApp();
  const session = useSession();
  const isOpen = useStore(workspace, (state) => state.dialog === 'open-package');
  const isFree = useIsFreeForDialog();
  const close = useCloseDialog();
  const job = useJob();
  const [stage, setStage] = useState<OpeningStage | null>(null);

  const start = (given: FileInHand | null) => {
    setStage(null);
    workspace.set({ dialog: 'open-package', inHand: null });
    job.start(async (signal, report) => {
      report({ label: 'Choosing a file', done: 0, total: 0 });
      const reading: PackageReading = {
        host,
        ports: corpusPorts,
        signal,
        onProgress: ({ step, done }) => {
          report({ label: steps[step], done: Math.round(done * 100), total: step === 'reading' ? 100 : 0 });
        },
      };
      try {
        const read = await readGiven(given, reading);
        if (!read.ok) {
          if (read.error.code === 'cancelled') close();
          else setStage({ kind: 'failed', message: read.error.message, findings: read.error.findings });
          return;
        }
        setStage(await decideOpening(read.value, { session, repository, clock }));
      } catch (error) {
        setStage({ kind: 'failed', message: messageOf(error), findings: [] });
      }
    });
  };
  useCommand(
    'open-package',
    () => {
      start(null);
    },
    isFree,
  );
  useFileInHand(start);

  if (!isOpen) return null;
  if (job.progress !== null) {
    return (
      <WorkingDialog title="Open review package" job={job}>
        <p className="packages-hint">Nothing is changed while the file is read.</p>
      </WorkingDialog>
    );
  }
  if (stage === null) return null;
  return (
    <OpeningPage
      stage={stage}
      onStage={setStage}
      onAnother={() => {
        start(null);
      }}
      onClose={close}
    />
  );
}

/** Takes the file that a drop, another dialog or another project left for this one. */
function useFileInHand(onFile: (file: FileInHand) => void): void {
  const { workspace } = useApp();
  const { projectId } = useSession();
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const take = () => {
      const { dialog, inHand } = workspace.get();
      if (dialog !== 'open-package' || inHand === null) return;
      if (inHand.kind === 'dropped' || inHand.projectId === projectId) latest.current(inHand);
    };
    take();
    return workspace.subscribe(take);
  }, [workspace, projectId]);
}

function readGiven(given: FileInHand | null, reading: PackageReading): ReturnType<typeof readPackage> {
  switch (given?.kind) {
    case undefined:
      return readPackage(reading);
    case 'read':
      return Promise.resolve({ ok: true, value: given.read });
    case 'dropped': {
      const { host, file } = readingDropped(reading.host, given.file);
      return readPackageFile({ ...reading, host }, file);
    }
  }
}
