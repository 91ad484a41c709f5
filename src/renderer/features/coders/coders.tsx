import { CodersDialog } from '#renderer/features/coders/coders-dialog.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';
import { useStore } from '#renderer/state/store.ts';
import '#renderer/features/coders/coders.css';

/** Who codes in the project, and who codes now. */
export function Coders() {
  const { workspace } = useApp();
  const isOpen = useStore(workspace, (state) => state.dialog === 'coders');
  useDialogCommand('coders', 'coders');
  return isOpen && <CodersDialog />;
}
