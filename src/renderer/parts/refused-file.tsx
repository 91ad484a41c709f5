import type { ComponentProps } from 'react';
import { FindingsTable } from '#renderer/parts/findings-table.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNote } from '#renderer/ui/error-note.tsx';

interface Props {
  readonly title: string;
  readonly message: string;
  readonly findings: ComponentProps<typeof FindingsTable>['findings'];
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

/** Why a file that somebody chose cannot be used, with every place in it that is wrong, and the way to another one. */
export function RefusedFile({ title, message, findings, onAnother, onClose }: Props) {
  return (
    <Dialog
      title={title}
      wide={findings.length > 0}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button look="primary" onPress={onAnother} autoFocus>
            Choose another file…
          </Button>
        </>
      }
    >
      <ErrorNote>{message}</ErrorNote>
      {findings.length > 0 && <FindingsTable findings={findings} />}
    </Dialog>
  );
}
