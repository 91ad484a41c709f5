import { useEffect } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useLiveSuggestions } from '#renderer/state/use-suggestions.ts';
import { notify } from '#renderer/state/workspace.ts';

/** Keeps the assistant at the document that is open, and shows or hides what it suggests. */
export function AssistantCommands() {
  const { workspace, preferences } = useApp();
  const live = useLiveSuggestions();
  const documentId = useStore(workspace, (state) => state.documentId);
  const review = useStore(workspace, (state) => state.review.on);
  const on = useStore(preferences, (state) => state.suggestionsShown);

  useEffect(() => {
    live.show({ documentId, on, review });
  }, [live, documentId, on, review]);

  useCommand('toggle-suggestions', () => {
    const { hidden, status } = live.state.get();
    if (hidden === 'blind') {
      notify(workspace, 'You code this document blind: no suggestions until everybody who shares it is done.');
      return;
    }
    if (hidden === 'review') {
      notify(workspace, 'Suggestions are hidden while layers are compared. Leave the review to see them.');
      return;
    }
    workspace.set({ suggestion: null });
    // Where the assistant stopped, hiding and showing makes it try again.
    const isShown = hidden === null && status !== 'failed';
    if (status === 'failed') live.show({ documentId, on: false, review });
    preferences.set({ suggestionsShown: !isShown });
    if (status === 'failed') live.show({ documentId, on: true, review });
    notify(workspace, isShown ? 'Suggestions are hidden. New tags say so.' : 'Suggestions are shown.');
  });
  return null;
}
