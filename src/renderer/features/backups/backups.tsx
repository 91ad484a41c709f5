import { RestoreBackup } from '#renderer/features/backups/restore-backup.tsx';
import { useAutomaticBackups } from '#renderer/features/backups/use-automatic-backups.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';
import '#renderer/features/backups/backups.css';

/** Backups made as one works, and the way back from one. */
export function Backups() {
  const { workspace } = useApp();
  const isOpen = useStore(workspace, (state) => state.dialog === 'restore-backup');
  useAutomaticBackups();
  useDialogCommand('restore-backup', 'restore-backup');
  return isOpen && <RestoreBackup />;
}
