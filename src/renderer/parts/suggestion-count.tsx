import { Lightbulb, LightbulbOff } from 'lucide-react';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import type { SuggestionState } from '#renderer/state/suggestions.ts';
import { useSuggestionState } from '#renderer/state/use-suggestions.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { showChord } from '#renderer/ui/key-chord.ts';

/** How many suggestions are open in the document, or why there are none; pressing it shows or hides them. */
export function SuggestionCount() {
  const { commands, host, workspace } = useApp();
  const state = useSuggestionState();
  const isText = useStore(workspace, ({ middle }) => middle === 'text');
  if (state.documentId === null || !isText) return null;
  const isShown = state.hidden === null && state.status !== 'failed';
  const Icon = isShown ? Lightbulb : LightbulbOff;
  return (
    <button
      type="button"
      className="status-button"
      aria-pressed={isShown}
      title={titleOf(state, showChord('Mod+Shift+G', host.os))}
      onClick={() => {
        commands.run('toggle-suggestions');
      }}
    >
      <Icon size={14} aria-hidden /> {wordsOf(state)}
    </button>
  );
}

function wordsOf({ hidden, status, count }: SuggestionState): string {
  switch (hidden) {
    case 'off':
      return 'Suggestions hidden';
    case 'blind':
      return 'No suggestions: blind';
    case 'review':
      return 'No suggestions in review';
    case null:
      if (status === 'working') return 'Suggestions…';
      return status === 'failed' ? 'Suggestions stopped' : countOf(count, 'suggestion');
  }
}

function titleOf({ hidden, status, problem }: SuggestionState, chord: string): string {
  if (hidden === 'blind') return 'You code this document blind: neither other layers nor suggestions are shown.';
  if (hidden === 'review') return 'Suggestions are hidden while layers are compared.';
  if (hidden === null && status === 'failed') return `${problem} (${chord})`;
  return hidden === null ? `Hide suggestions (${chord})` : `Show suggestions (${chord})`;
}
