import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import type { Job } from '#renderer/ui/use-job.ts';

interface Props {
  readonly title: string;
  readonly job: Job;
  /** On the button that stops the job. */
  readonly cancelLabel?: string;
  /** What is safe while it runs. */
  readonly children?: ReactNode;
}

/** How far a job is, in a dialog that only its cancel closes. */
export function WorkingDialog({ title, job, cancelLabel = 'Cancel', children }: Props) {
  return (
    <Dialog
      title={title}
      busy
      onClose={job.cancel}
      actions={
        <Button onPress={job.cancel} autoFocus>
          {cancelLabel}
        </Button>
      }
    >
      {job.progress !== null && <Progress {...job.progress} />}
      {children}
    </Dialog>
  );
}
