import { MarkRegionDialog } from '#renderer/features/regions/mark-region-dialog.tsx';
import { ProposeRegionsDialog } from '#renderer/features/regions/propose-regions-dialog.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useDocument } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useIsFreeForDialog } from '#renderer/state/use-dialog-command.ts';

/** Dialogs that mark what is not article text, and the date of a document. */
export function Regions() {
  const { workspace } = useApp();
  const session = useSession();
  const dialog = useStore(workspace, (state) => state.dialog);
  const regionId = useStore(workspace, (state) => state.regionId);
  const document = useDocument(useStore(workspace, (state) => state.documentId));
  const isReading = useStore(workspace, (state) => state.middle === 'text');
  const isFree = useIsFreeForDialog() && document !== undefined && isReading;

  useCommand(
    'mark-region',
    () => {
      workspace.set({ dialog: 'mark-region', regionId: null });
    },
    isFree,
  );
  useCommand(
    'propose-regions',
    () => {
      workspace.set({ dialog: 'propose-regions' });
    },
    isFree,
  );

  const text = document === undefined ? undefined : session.text(document.id);
  if (document === undefined || text === undefined) return null;
  if (dialog === 'mark-region') return <MarkRegionDialog document={document} text={text} regionId={regionId} />;
  if (dialog === 'propose-regions') return <ProposeRegionsDialog document={document} text={text} />;
  return null;
}
