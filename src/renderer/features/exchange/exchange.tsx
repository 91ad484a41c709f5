import { ExportCorpus } from '#renderer/features/exchange/export-corpus.tsx';
import { ImportCorpus } from '#renderer/features/exchange/import-corpus.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';
import '#renderer/features/exchange/exchange.css';

/** The corpus out of the project, with proof, and back in. */
export function Exchange() {
  const { workspace } = useApp();
  const isExporting = useStore(workspace, (state) => state.dialog === 'export-corpus');
  useDialogCommand('export-corpus', 'export-corpus');
  return (
    <>
      {isExporting && <ExportCorpus />}
      <ImportCorpus />
    </>
  );
}
