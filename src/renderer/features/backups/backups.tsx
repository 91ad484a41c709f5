import { RestoreDialog } from '#renderer/features/backups/restore-dialog.tsx';
import { useAutomaticBackups } from '#renderer/features/backups/use-automatic-backups.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';

/** Backups made as one works, and the way back from one. */
export function Backups() {
  const { workspace } = useApp();
  const close = useCloseDialog();
  const isOpen = useStore(workspace, (state) => state.dialog === 'restore-backup');
  useAutomaticBackups();
  useDialogCommand('restore-backup', 'restore-backup');
  return isOpen && <RestoreDialog onClose={close} />;
}
