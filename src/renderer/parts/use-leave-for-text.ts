import { useEffect } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import type { MiddleView, Workspace } from '#renderer/state/workspace.ts';

/** Whether what happened asks for the text: the workspace as it is now, and as it was before. */
export type AsksForText = (now: Workspace, before: Workspace) => boolean;

/** Anything that leads to a place in the text: another document, a tag, a passage, a tab of the side column. */
export const atAnyPlace: AsksForText = (now, before) => {
  const places = placesOf(before);
  return placesOf(now).some((place, index) => place !== null && place !== places[index]);
};

/** Another document, or the details of a tag; a step of undo, which reveals a tag, leaves one where one is. */
export const atAnotherDocument: AsksForText = (now, before) =>
  (now.documentId !== before.documentId && now.revealId === null) || now.detailsAsked !== before.detailsAsked;

/** Gives the middle of the window back to the text by itself, as soon as it is asked for. */
export function useLeaveForText(view: MiddleView, asksForText: AsksForText): void {
  const { workspace } = useApp();
  useEffect(() => {
    let before = workspace.get();
    return workspace.subscribe(() => {
      const now = workspace.get();
      const isAsked = asksForText(now, before);
      before = now;
      if (isAsked && now.middle === view) workspace.set({ middle: 'text' });
    });
  }, [workspace, view, asksForText]);
}

function placesOf({ documentId, selectedId, revealId, review, sideTab }: Workspace): readonly unknown[] {
  return [documentId, selectedId, revealId, review.span, sideTab];
}
