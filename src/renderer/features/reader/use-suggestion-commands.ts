import { acceptSuggestions } from '#core/commands/accept-suggestion';
import { rejectSuggestion } from '#core/commands/reject-suggestion';
import type { Command } from '#core/commands/command';
import type { Id } from '#core/model/records';
import type { OpenSuggestion } from '#core/suggest/open-suggestions';
import { alikeSuggestions } from '#renderer/features/reader/alike-suggestions.ts';
import { namedClaimants } from '#renderer/parts/guess-for.ts';
import { announceSuggestion } from '#renderer/parts/suggestion-words.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { settledSuggestion, useLiveSuggestions, useSuggestionState } from '#renderer/state/use-suggestions.ts';
import { announce, notify } from '#renderer/state/workspace.ts';
import type { Surface } from '#renderer/surface/surface.ts';

/** Keys that go through the suggestions of a document and say yes or no to them. */
export function useSuggestionCommands(documentId: Id, surface: Surface): void {
  const { workspace } = useApp();
  const session = useSession();
  const live = useLiveSuggestions();
  const run = useRunCommand();
  const { count, documentId: shown } = useSuggestionState();
  const some = count > 0 && shown === documentId;

  const current = () => {
    const { suggestion } = workspace.get();
    const open = suggestion === null ? undefined : live.open().get(suggestion.id);
    if (open === undefined || suggestion === null) return null;
    return { open: settledSuggestion(session, open), choice: suggestion.choice };
  };
  /** @param after what was done, to be read out before */
  const goTo = (open: OpenSuggestion | undefined, after = '') => {
    if (open === undefined) {
      announce(workspace, `${after} No suggestions are left in this document.`.trim());
      return;
    }
    // The selection first: whoever looks whether one still stands at the suggestion looks at it.
    workspace.set({ card: null, selectedId: null, suggestion: null });
    surface.select({ anchor: open.start, focus: open.end }, { reveal: true });
    workspace.set({ suggestion: { id: open.id, choice: 0 } });
    const all = live.open().all();
    const place = { number: all.findIndex(({ id }) => id === open.id) + 1, count: all.length };
    const words = announceSuggestion(
      session.view.codebook(),
      session.text(documentId) ?? '',
      settledSuggestion(session, open).suggestion,
      place,
    );
    announce(workspace, `${after} ${words}`.trim());
  };
  const step = (direction: 'after' | 'before') => {
    const index = live.open();
    const { anchor, focus } = surface.selection();
    const from = current()?.open ?? caretAt(direction === 'after' ? Math.min(anchor, focus) : Math.max(anchor, focus));
    const all = () => index.all();
    if (direction === 'after') goTo(index.after(from) ?? all()[0]);
    else goTo(index.before(from) ?? all().at(-1));
  };
  const settle = (command: (at: { readonly open: OpenSuggestion; readonly choice: number }) => Command) => {
    const at = current();
    if (at === null) {
      step('after');
      return;
    }
    const entry = run(command(at));
    if (entry === null) return;
    const index = live.open();
    goTo(index.after(at.open) ?? index.all()[0], `${entry.label}.`);
  };

  useCommand(
    'next-suggestion',
    () => {
      step('after');
    },
    some,
  );
  useCommand(
    'previous-suggestion',
    () => {
      step('before');
    },
    some,
  );
  useCommand(
    'accept-suggestion',
    () => {
      settle(({ open, choice }) => {
        const { suggestion } = open;
        const claimants = namedClaimants(session, documentId, suggestion);
        return acceptSuggestions(session, { documentId, suggestions: [suggestion], choice, claimants });
      });
    },
    some,
  );
  useCommand(
    'reject-suggestion',
    () => {
      settle(({ open }) => rejectSuggestion(session, { documentId, suggestion: open.suggestion }));
    },
    some,
  );
  useCommand(
    'accept-entity-suggestions',
    () => {
      const at = current();
      if (at !== null && at.open.suggestion.tag !== 'actor') {
        notify(
          workspace,
          'Only suggestions of an actor are accepted together. Press ' + "' to accept this one.",
          'error',
        );
        return;
      }
      settle(({ open, choice }) => {
        const { suggestions } = alikeSuggestions(session, live, documentId, open, choice);
        return acceptSuggestions(session, { documentId, suggestions });
      });
    },
    some,
  );
}

/** A place in reading order: before what starts at the offset. */
function caretAt(offset: number) {
  return { id: '', start: offset, end: Number.MAX_SAFE_INTEGER };
}
