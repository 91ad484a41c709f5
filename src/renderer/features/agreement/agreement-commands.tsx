import { agreementRunOf } from '#renderer/features/agreement/agreement-run.ts';
import { SaveReport } from '#renderer/features/agreement/save-report.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useIsFreeForDialog } from '#renderer/state/use-dialog-command.ts';

/** Opens and leaves the agreement screen, and saves its report, from anywhere. */
export function AgreementCommands() {
  const app = useApp();
  const { workspace } = app;
  const run = agreementRunOf(app, useSession());
  const isFree = useIsFreeForDialog();
  const isSaving = useStore(workspace, ({ dialog }) => dialog === 'save-report');
  useCommand('agreement', () => {
    const isShown = workspace.get().middle === 'agreement';
    workspace.set(isShown ? { middle: 'text', focusText: true } : { middle: 'agreement' });
  });
  useCommand(
    'save-report',
    () => {
      const { result, isOutdated, progress } = run.state.get();
      if (progress === null && (result === null || isOutdated)) run.compute();
      workspace.set({ dialog: 'save-report' });
    },
    isFree,
  );
  return isSaving ? <SaveReport run={run} /> : null;
}
