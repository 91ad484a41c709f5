import { useCallback } from 'react';
import { useApp } from '#renderer/state/app-context.ts';

/** Closes whichever dialog is open. */
export function useCloseDialog(): () => void {
  const { workspace } = useApp();
  return useCallback(() => {
    workspace.set({ dialog: null });
  }, [workspace]);
}
