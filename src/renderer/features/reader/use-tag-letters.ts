import { useEffect, useRef } from 'react';
import type { TagDefinition } from '#core/model/records';
import { commandCatalogue, type CommandEntry } from '#contract/command-catalogue';
import { useApp } from '#renderer/state/app-context.ts';
import { matchesChord } from '#renderer/ui/key-chord.ts';

const commands: readonly CommandEntry[] = commandCatalogue;

/**
 * Tags by keys that are no digit: a codebook may give a tag a letter that is free. Digits are commands of the
 * catalogue; a letter that is one too keeps its meaning there.
 */
export function useTagLetters(
  tags: readonly TagDefinition[],
  onTag: (tag: TagDefinition) => void,
  isReady: boolean,
): void {
  const { host, workspace } = useApp();
  const latest = useRef({ tags, onTag });
  useEffect(() => {
    latest.current = { tags, onTag };
  });
  useEffect(() => {
    if (!isReady) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || workspace.get().dialog !== null) return;
      if (!(event.target instanceof Element) || event.target.closest('[data-reading-surface]') === null) return;
      if (
        commands.some(({ scope, keys }) => scope !== 'review' && keys.some((key) => matchesChord(key, event, host.os)))
      )
        return;
      const tag = latest.current.tags.find(
        ({ key }) => key !== '' && !/^[1-9]$/u.test(key) && matchesChord(key.toUpperCase(), event, host.os),
      );
      if (tag === undefined) return;
      event.preventDefault();
      latest.current.onTag(tag);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [isReady, host, workspace]);
}
