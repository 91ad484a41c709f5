import { useState } from 'react';
import type { Id } from '#core/model/records';
import { AssignDialog } from '#renderer/features/packages/assign-dialog.tsx';
import { OpenPackageDialog } from '#renderer/features/packages/open-package-dialog.tsx';
import { SavePackageDialog } from '#renderer/features/packages/save-package-dialog.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';
import { useStore } from '#renderer/state/store.ts';
import '#renderer/features/packages/packages.css';

/** Who codes what, and the files that go to and fro between them. */
export function Packages() {
  const { workspace } = useApp();
  const dialog = useStore(workspace, (state) => state.dialog);
  const [forCoder, setForCoder] = useState<Id | null>(null);
  useDialogCommand('assign-coding', 'assign-coding');
  useDialogCommand('save-package', 'save-package');
  switch (dialog) {
    case 'assign-coding':
      return (
        <AssignDialog
          onSend={(coder) => {
            setForCoder(coder);
            workspace.set({ dialog: 'save-package' });
          }}
        />
      );
    case 'save-package':
      return (
        <SavePackageDialog
          forCoder={forCoder}
          onClose={() => {
            // Whoever sends the packages of a round goes on with the next one.
            workspace.set({ dialog: forCoder === null ? null : 'assign-coding' });
            setForCoder(null);
          }}
        />
      );
    default:
      // Always there: it offers a command, and goes on while a file is read.
      return <OpenPackageDialog />;
  }
}
