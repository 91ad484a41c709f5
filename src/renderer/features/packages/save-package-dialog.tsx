import { useState } from 'react';
import type { Id } from '#core/model/records';
import { PackageSaved } from '#renderer/features/packages/package-saved.tsx';
import { SavePackageForm } from '#renderer/features/packages/save-package-form.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { messageOf } from '#renderer/ui/message-of.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import { WorkingDialog } from '#renderer/ui/working-dialog.tsx';
import { savePackage, type PackageRequest, type SavedPackage } from '#services/save-package';

interface Props {
  /** The coder for whom a round wants a package; `null` where somebody just wants to save one. */
  readonly forCoder: Id | null;
  readonly onClose: () => void;
}

type Outcome =
  { readonly kind: 'saved'; readonly saved: SavedPackage } | { readonly kind: 'failed'; readonly message: string };

const steps = {
  reading: 'Gathering what changed',
  writing: 'Writing',
  checking: 'Reading back and checking',
  storing: 'Storing',
} as const;

/** Chooses what travels to whom, writes the file, and shows that it is right and where it is. */
export function SavePackageDialog({ forCoder, onClose }: Props) {
  const { host, corpusPorts, clock, ids } = useApp();
  const session = useSession();
  const job = useJob();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const save = (request: PackageRequest) => {
    setOutcome(null);
    job.start(async (signal, report) => {
      report({ label: 'Choosing a place', done: 0, total: 0 });
      try {
        const result = await savePackage({
          session,
          request,
          host,
          ports: corpusPorts,
          clock,
          ids,
          signal,
          onProgress: ({ step, done }) => {
            report({ label: steps[step], done: Math.round(done * 100), total: 100 });
          },
        });
        if (result.ok) setOutcome({ kind: 'saved', saved: result.value });
        // Leaving the save dialog is no failure; stopping the work half way is worth a word.
        else if (result.error.code !== 'cancelled' || signal.aborted) {
          setOutcome({ kind: 'failed', message: result.error.message });
        }
      } catch (error) {
        setOutcome({ kind: 'failed', message: messageOf(error) });
      }
    });
  };

  if (job.progress !== null) {
    return <WorkingDialog title="Save review package" job={job} />;
  }
  if (outcome?.kind === 'saved') {
    return (
      <Dialog
        title="Review package saved"
        onClose={onClose}
        actions={
          <Button look="primary" onPress={onClose} autoFocus>
            Done
          </Button>
        }
      >
        <PackageSaved saved={outcome.saved} />
      </Dialog>
    );
  }
  return (
    <SavePackageForm
      forCoder={forCoder}
      failure={outcome?.kind === 'failed' ? outcome.message : null}
      onSave={save}
      onClose={onClose}
    />
  );
}
