import { useEffect } from 'react';
import { useApp } from '#renderer/state/app-context.ts';

/** Goes to the text by itself when another document is opened; a step of undo, which reveals a tag, leaves one here. */
export function useLeaveConcepts(): void {
  const { workspace } = useApp();
  useEffect(() => {
    let before = workspace.get();
    return workspace.subscribe(() => {
      const now = workspace.get();
      const isOpened = now.documentId !== before.documentId && now.revealId === null;
      const isAskedFor = now.detailsAsked !== before.detailsAsked;
      before = now;
      if (now.middle === 'concepts' && (isOpened || isAskedFor)) workspace.set({ middle: 'text' });
    });
  }, [workspace]);
}
