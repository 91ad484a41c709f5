import type { Id } from '#core/model/records';
import { useApp } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNote } from '#renderer/ui/error-note.tsx';
import { useAction } from '#renderer/ui/use-action.ts';
import type { ReadPackage } from '#services/open-package';

interface Props {
  readonly read: ReadPackage;
  readonly projectId: Id;
  readonly name: string;
  readonly onClose: () => void;
}

/** The package belongs to a project that is here but not open: one button goes there and on with the file. */
export function OtherProjectPage({ read, projectId, name, onClose }: Props) {
  const { openProject, workspace } = useApp();
  const { isBusy, error, run } = useAction();
  const go = () => {
    run(async () => {
      await openProject(projectId);
      workspace.set({ dialog: 'open-package', inHand: { kind: 'read', read, projectId } });
      return null;
    });
  };
  return (
    <Dialog
      title="It belongs to another project"
      onClose={onClose}
      busy={isBusy}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isBusy}>
            Cancel
          </Button>
          <Button look="primary" onPress={go} isDisabled={isBusy} autoFocus>
            Open that project
          </Button>
        </>
      }
    >
      <p>
        This package belongs to “{name}”, which is on this computer. Open it, and see there what the package brings.
      </p>
      {error !== null && <ErrorNote>{error}</ErrorNote>}
    </Dialog>
  );
}
