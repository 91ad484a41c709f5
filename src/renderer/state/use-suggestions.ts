import { useCallback, useSyncExternalStore } from 'react';
import type { OpenSuggestion } from '#core/suggest/open-suggestions';
import { settleGuesses } from '#core/suggest/settle-guesses';
import type { ProjectSession } from '#services/project-session';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { nameIndexOf } from '#renderer/state/name-index.ts';
import { useStore } from '#renderer/state/store.ts';
import { suggestionsOf, type LiveSuggestions, type SuggestionState } from '#renderer/state/suggestions.ts';

/** The assistant's layer of the open project. */
export function useLiveSuggestions(): LiveSuggestions {
  return suggestionsOf(useSession(), useApp());
}

export function useSuggestionState(): SuggestionState {
  return useStore(useLiveSuggestions().state, (state) => state);
}

/** A suggestion with its actors as the project knows them now (see `settleGuesses`). */
export function settledSuggestion(session: ProjectSession, open: OpenSuggestion): OpenSuggestion {
  return { ...open, suggestion: settleGuesses(open.suggestion, nameIndexOf(session)) };
}

/** The suggestion that one stands at, with the choice that would be accepted; `null` where there is none any more. */
export function useCurrentSuggestion(): { readonly open: OpenSuggestion; readonly choice: number } | null {
  const { workspace } = useApp();
  const live = useLiveSuggestions();
  const current = useStore(workspace, (state) => state.suggestion);
  const id = current?.id ?? '';
  const open = useSyncExternalStore(
    useCallback((listener) => live.onChange(listener), [live]),
    () => live.open().get(id),
  );
  const session = useSession();
  return open === undefined || current === null
    ? null
    : { open: settledSuggestion(session, open), choice: current.choice };
}
