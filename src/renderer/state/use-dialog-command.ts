import { useApp } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useStore } from '#renderer/state/store.ts';
import type { DialogName } from '#renderer/state/workspace.ts';
import type { CommandId } from '#contract/command-catalogue';

/** Offers a command that opens a dialog, unless another one is open. */
export function useDialogCommand(id: CommandId, dialog: DialogName): void {
  const { workspace } = useApp();
  const isFree = useIsFreeForDialog();
  useCommand(
    id,
    () => {
      workspace.set({ dialog });
    },
    isFree,
  );
}

/** The palette does not count: it closes before it runs what was chosen. */
export function useIsFreeForDialog(): boolean {
  const { workspace } = useApp();
  return useStore(workspace, ({ dialog }) => dialog === null || dialog === 'command-palette');
}
