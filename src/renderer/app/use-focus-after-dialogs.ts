import { useEffect } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';

/**
 * Gives the focus to the text where a dialog leaves it nowhere. A dialog gives it back to what opened it or to what
 * stands around that; this is for the rest: nothing had the focus, or all of that is gone.
 */
export function useFocusAfterDialogs(): void {
  const { workspace } = useApp();
  useEffect(() => {
    let before = workspace.get().dialog;
    return workspace.subscribe(() => {
      const { dialog } = workspace.get();
      const hasClosed = before !== null && dialog === null;
      before = dialog;
      if (!hasClosed) return;
      // The dialog goes with the next drawing; what follows on it may take the focus in the frame after.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          const { dialog: now, middle } = workspace.get();
          const isNowhere = document.activeElement === null || document.activeElement === document.body;
          if (now === null && middle === 'text' && isNowhere) focusSoon('[data-reading-surface] [role="textbox"]');
        });
      });
    });
  }, [workspace]);
}
