import { useEffect } from 'react';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { announce } from '#renderer/state/workspace.ts';
import type { Surface } from '#renderer/surface/surface.ts';

/** Says which tags begin or end at the caret as it moves: `in claim, in actor “NATO”`. Silent while nothing changes. */
export function useCaretAnnouncements(surface: Surface | null): void {
  const { workspace } = useApp();
  const session = useSession();
  useEffect(() => {
    if (surface === null) return;
    let said = '';
    let { selection } = workspace.get();
    return workspace.subscribe(() => {
      const state = workspace.get();
      if (state.selection === selection) return;
      selection = state.selection;
      const ids = surface.spansAt(selection.focus).map(({ id }) => id);
      const key = ids.join(' ');
      if (key === said) return;
      said = key;
      const labels = new Map(session.view.codebook().tags.map(({ id, label }) => [id, label]));
      const words = ids.flatMap((id) => {
        const annotation = session.view.annotation(id);
        if (annotation === undefined) return [];
        return [`${labels.get(annotation.tag) ?? annotation.tag} “${shorten(annotation.quote)}”`];
      });
      announce(workspace, words.length === 0 ? 'No tag here' : `At the caret: ${words.join(', ')}`);
    });
  }, [surface, session, workspace]);
}

function shorten(quote: string): string {
  const words = quote.split(/\s+/u);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')}…` : quote;
}
