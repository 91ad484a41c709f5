import { Check, CircleAlert, LoaderCircle, UserRound } from 'lucide-react';
import { useApp } from '#renderer/state/app-context.ts';
import { useCurrentCoder, useHistory, useSaveStatus } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { LiveRegion } from '#renderer/features/status/live-region.tsx';
import { SuggestionCount } from '#renderer/parts/suggestion-count.tsx';
import { showChord } from '#renderer/ui/key-chord.ts';
import '#renderer/features/status/status-bar.css';

/** The foot of the window: whether everything is saved, the last message, and where help is. */
export function StatusBar() {
  const { workspace, commands, host } = useApp();
  const notice = useStore(workspace, (state) => state.notice);
  return (
    <footer className="status">
      <SaveState />
      <WhoCodes />
      <p className="status-notice" data-tone={notice?.tone ?? 'info'} title={notice?.text}>
        {notice?.text}
        {notice?.undo !== undefined && <UndoOffer sequence={notice.undo} />}
      </p>
      <SuggestionCount />
      <button
        type="button"
        className="status-button"
        onClick={() => {
          commands.run('command-palette');
        }}
      >
        Commands <kbd>{showChord('Mod+K', host.os)}</kbd>
      </button>
      <button
        type="button"
        className="status-button"
        onClick={() => {
          commands.run('shortcuts');
        }}
      >
        Shortcuts <kbd>?</kbd>
      </button>
      <LiveRegion />
    </footer>
  );
}

/** Takes back what the notice speaks of, while it is the last thing that was done. */
function UndoOffer({ sequence }: { readonly sequence: number }) {
  const { commands } = useApp();
  const history = useHistory();
  if (history.at(-1)?.sequence !== sequence) return null;
  return (
    <button
      type="button"
      className="status-button status-undo"
      onClick={() => {
        commands.run('undo');
      }}
    >
      Undo
    </button>
  );
}

/** Whose layer is shown and grows; pressing it opens the coders. */
function WhoCodes() {
  const { commands } = useApp();
  const { name } = useCurrentCoder();
  return (
    <button
      type="button"
      className="status-button status-coder"
      title="Who codes now: Coders…"
      onClick={() => {
        commands.run('coders');
      }}
    >
      <UserRound size={14} aria-hidden />
      <span className="visually-hidden">Coding as </span>
      <span className="status-coder-name">{name}</span>
    </button>
  );
}

function SaveState() {
  const status = useSaveStatus();
  switch (status.state) {
    case 'saved':
      return (
        <p className="status-save" data-state="saved">
          <Check size={14} aria-hidden /> Saved
        </p>
      );
    case 'saving':
      return (
        <p className="status-save" data-state="saving">
          <LoaderCircle size={14} aria-hidden /> Saving…
        </p>
      );
    case 'failed':
      return (
        <p className="status-save" data-state="failed" role="alert">
          <CircleAlert size={14} aria-hidden /> {status.message}
        </p>
      );
  }
}
