import { DocumentDateDialog } from '#renderer/features/regions/document-date-dialog.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useIsFreeForDialog } from '#renderer/state/use-dialog-command.ts';

/** The day from which the dates in a document count. */
export function DocumentDate() {
  const { workspace } = useApp();
  const isOpen = useStore(workspace, ({ dialog }) => dialog === 'document-date');
  const hasDocument = useStore(workspace, ({ documentId }) => documentId !== null);
  const isFree = useIsFreeForDialog();
  useCommand(
    'set-document-date',
    () => {
      workspace.set({ dialog: 'document-date' });
    },
    isFree && hasDocument,
  );
  return isOpen && <DocumentDateDialog />;
}
