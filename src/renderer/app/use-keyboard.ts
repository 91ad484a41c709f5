import { useEffect } from 'react';
import { commandCatalogue, type CommandEntry, type CommandId } from '#contract/command-catalogue';
import { matchesChord } from '#renderer/ui/key-chord.ts';
import { useApp } from '#renderer/state/app-context.ts';

type Entry = CommandEntry & { readonly id: CommandId };

const entries: readonly Entry[] = commandCatalogue;

/** Runs catalogue commands by key: one listener for the whole window. */
export function useKeyboard(): void {
  const { commands, host, workspace } = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || workspace.get().dialog !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      const place = placeOf(target);
      if (place === 'overlay') return;
      const fits = (one: Entry) =>
        mayRun(one, place, event) && one.keys.some((keys) => matchesChord(keys, event, host.os));
      const entry = entries.find((one) => one.scope === place && fits(one)) ?? entries.find(fits);
      if (entry === undefined) return;
      if (commands.run(entry.id)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [commands, host, workspace]);
}

type Place = 'text' | 'review' | 'field' | 'overlay' | 'elsewhere';

function placeOf(target: Element | null): Place {
  if (target === null) return 'elsewhere';
  if (target.closest('[data-reading-surface]') !== null) return 'text';
  if (target.closest('[role="dialog"], [role="menu"], [data-overlay]') !== null) return 'overlay';
  // A closed list box takes letters too, to find an entry by its first ones.
  if (target.closest('input, textarea, select, [contenteditable="true"], [aria-haspopup="listbox"]') !== null)
    return 'field';
  if (target.closest('[data-panel="review"]') !== null) return 'review';
  return 'elsewhere';
}

function mayRun(entry: Entry, place: Place, event: KeyboardEvent): boolean {
  if (entry.scope !== 'app') return place === entry.scope;
  if (place !== 'field') return true;
  // A field keeps its own undo and its plain keys; other chords with a modifier and Escape work from it.
  if (entry.id === 'undo' || entry.id === 'redo') return false;
  return event.ctrlKey || event.metaKey || event.altKey || event.key === 'Escape' || /^F\d+$/u.test(event.key);
}
