import { useEffect } from 'react';
import type { DocumentRecord } from '#core/model/records';
import { PlacedCard } from '#renderer/features/reader/placed-card.tsx';
import type { LayoutSignal } from '#renderer/features/reader/use-surface.ts';
import { alikeSuggestions } from '#renderer/features/reader/alike-suggestions.ts';
import { useSuggestionCommands } from '#renderer/features/reader/use-suggestion-commands.ts';
import { SuggestionCard } from '#renderer/parts/suggestion-card.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCurrentSuggestion, useLiveSuggestions, useSuggestionState } from '#renderer/state/use-suggestions.ts';
import type { OpenSuggestion } from '#core/suggest/open-suggestions';
import type { PaintedSpan, Surface } from '#renderer/surface/surface.ts';

interface Props {
  readonly document: DocumentRecord;
  readonly surface: Surface;
  readonly layout: LayoutSignal;
}

const room = { width: 340, height: 150 };

/** What the assistant suggests: ghosts in the text, and a card beside the one that one stands at. */
export function SuggestionLayer({ document, surface, layout }: Props) {
  const session = useSession();
  const live = useLiveSuggestions();
  const { workspace } = useApp();
  const { documentId } = useSuggestionState();
  const current = useCurrentSuggestion();
  const isCarded = useStore(workspace, ({ card }) => card !== null);
  useSuggestionCommands(document.id, surface);
  useGhosts(document.id, surface);
  useEffect(() => leaveWhenGone(workspace, live), [workspace, live]);

  const focused = current?.open.id ?? null;
  useEffect(() => {
    surface.setFocusedGhost(focused);
  }, [surface, focused]);

  const text = session.text(document.id);
  if (current === null || text === undefined || documentId !== document.id || isCarded) return null;
  const { open, choice } = current;
  const { suggestions, leftOut } = alikeSuggestions(session, live, document.id, open, choice);
  return (
    <PlacedCard key={open.id} span={open} room={room} surface={surface} layout={layout}>
      <SuggestionCard open={open} choice={choice} text={text} alike={suggestions.length} leftOut={leftOut} />
    </PlacedCard>
  );
}

/** Keeps the ghosts in the text true to what is open. */
function useGhosts(documentId: string, surface: Surface): void {
  const live = useLiveSuggestions();
  useEffect(() => {
    const isHere = () => live.state.get().documentId === documentId;
    const all = () => {
      surface.setGhosts(isHere() ? live.open().all().map(toGhost) : []);
    };
    all();
    return live.onChange((change) => {
      if (change === null) all();
      else if (isHere())
        surface.changeGhosts({ added: change.opened.map(toGhost), removed: change.closed, updated: [] });
    });
  }, [surface, live, documentId]);
}

function toGhost({ id, start, end, suggestion }: OpenSuggestion): PaintedSpan {
  return { id, start, end, channel: suggestion.tag };
}

/** Whoever moves on in the text, tags, or opens another document has left the suggestion. */
function leaveWhenGone(
  workspace: ReturnType<typeof useApp>['workspace'],
  live: ReturnType<typeof useLiveSuggestions>,
): () => void {
  const look = () => {
    const { suggestion, selection, card } = workspace.get();
    if (suggestion === null) return;
    const open = live.open().get(suggestion.id);
    const isThere =
      open !== undefined &&
      card === null &&
      Math.min(selection.anchor, selection.focus) === open.start &&
      Math.max(selection.anchor, selection.focus) === open.end;
    if (!isThere) workspace.set({ suggestion: null });
  };
  const stops = [workspace.subscribe(look), live.onChange(look)];
  return () => {
    for (const stop of stops) stop();
  };
}
