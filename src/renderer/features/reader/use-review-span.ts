import { useEffect } from 'react';
import type { Id } from '#core/model/records';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import type { Surface } from '#renderer/surface/surface.ts';

/** Shows the passage that one stands at in the review: in view, and outstanding among the lanes. */
export function useReviewSpan(documentId: Id, surface: Surface | null): void {
  const { workspace } = useApp();
  const span = useStore(workspace, ({ review }) => review.span);
  useEffect(() => {
    if (surface === null) return;
    if (span?.documentId !== documentId) {
      surface.setLaneFocus(null);
      return;
    }
    const { start, end, annotationIds } = span;
    surface.setLaneFocus(annotationIds === undefined ? { start, end } : { start, end, ids: annotationIds });
    // What was asked for just now goes before where one stood.
    if (workspace.get().revealId === null) surface.reveal(start, end);
  }, [surface, documentId, span, workspace]);
}
