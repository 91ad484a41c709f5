import { useEffect, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import type { JobProgress } from '#renderer/ui/use-job.ts';

interface Props {
  readonly progress: JobProgress;
  readonly onCancel: () => void;
}

/** How far a load is. Most loads are over before one could read this, so it waits a moment. */
export function LoadProgress({ progress, onCancel }: Props) {
  const [isSlow, setIsSlow] = useState(false);
  const [isCancelled, setIsCancelled] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setIsSlow(true);
    }, 300);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  if (!isSlow) return null;
  const cancel = () => {
    setIsCancelled(true);
    onCancel();
  };
  return (
    <Dialog
      title="Adding to the corpus"
      busy
      onClose={cancel}
      actions={
        <Button onPress={cancel} isDisabled={isCancelled} autoFocus>
          Cancel
        </Button>
      }
    >
      <Progress label={progress.label} done={progress.done} total={progress.total} />
      <p className="sources-hint">
        {isCancelled ? 'Finishing the last batch…' : 'Cancelling keeps what is loaded; undo takes it away.'}
      </p>
    </Dialog>
  );
}
