import { useCallback, useEffect } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import type { Workspace } from '#renderer/state/workspace.ts';

/** Goes back to the text; and does so by itself when anything leads to a place in it. The draft stays. */
export function useLeaveForText(): () => void {
  const { workspace } = useApp();
  const leave = useCallback(() => {
    workspace.set({ middle: 'text', focusText: true });
  }, [workspace]);
  useEffect(() => {
    let before = placeOf(workspace.get());
    return workspace.subscribe(() => {
      const now = placeOf(workspace.get());
      const isNew = now.some((part, index) => part !== null && part !== before[index]);
      before = now;
      if (isNew && workspace.get().middle === 'codebook') workspace.set({ middle: 'text' });
    });
  }, [workspace]);
  return leave;
}

function placeOf({ documentId, selectedId, revealId, review, sideTab }: Workspace): readonly unknown[] {
  return [documentId, selectedId, revealId, review.span, sideTab];
}
