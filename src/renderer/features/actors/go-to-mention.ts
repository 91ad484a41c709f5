import { useCallback } from 'react';
import type { Id } from '#core/model/records';
import { actorsStateOf } from '#renderer/features/actors/actors-state.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { layerOf } from '#renderer/state/project-queries.ts';
import type { Workspace } from '#renderer/state/workspace.ts';
import type { ProjectSession } from '#services/project-session';

/** Goes to a mention in the text; the list that it came from is kept, so that one can step on and come back. */
export function useGoToMention(): (entityId: Id, mentions: readonly Id[], index: number) => void {
  const { workspace } = useApp();
  const session = useSession();
  return useCallback(
    (entityId, mentions, index) => {
      const mention = session.view.annotation(mentions[index] ?? '');
      if (mention === undefined) return;
      const isOwn = mention.coder === session.coder();
      actorsStateOf(session).set({ visit: { entityId, mentions, index } });
      workspace.set({
        middle: 'text',
        actorId: entityId,
        documentId: mention.documentId,
        selectedId: isOwn ? mention.id : null,
        revealId: mention.id,
        focusText: true,
        sideTab: 'details',
        card: null,
      });
    },
    [session, workspace],
  );
}

/** Back to where one was in the text, without a mention to go to: the selected tag, or the one nearest to the caret. */
export function placeInText(
  session: ProjectSession,
  { selectedId, documentId, selection }: Workspace,
): Partial<Workspace> {
  const before = layerOf(session, documentId ?? '').findLast(({ start }) => start <= selection.focus);
  const revealId = selectedId ?? (selection.focus === 0 ? null : (before?.id ?? null));
  return { middle: 'text', focusText: true, revealId };
}
