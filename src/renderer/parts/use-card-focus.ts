import { useCallback } from 'react';
import type { Id } from '#core/model/records';
import { useApp } from '#renderer/state/app-context.ts';

/** Gives the keys to the card beside an annotation, or back to the text; nothing where another card is up by now. */
export function useCardFocus(annotationId: Id): (focused: boolean) => void {
  const { workspace } = useApp();
  return useCallback(
    (focused) => {
      const { card } = workspace.get();
      if (card?.annotationId === annotationId && card.focused !== focused)
        workspace.set({ card: { ...card, focused } });
    },
    [workspace, annotationId],
  );
}
