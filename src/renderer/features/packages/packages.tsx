import { AssignDialog } from '#renderer/features/packages/assign-dialog.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';
import { useStore } from '#renderer/state/store.ts';
import '#renderer/features/packages/packages.css';

/** Who codes what, and the files that go to and fro between them. */
export function Packages() {
  const { workspace } = useApp();
  const dialog = useStore(workspace, (state) => state.dialog);
  useDialogCommand('assign-coding', 'assign-coding');
  switch (dialog) {
    case 'assign-coding':
      return <AssignDialog onSend={() => undefined} />;
    default:
      return null;
  }
}
