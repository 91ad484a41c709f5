import { useCallback } from 'react';
import type { Command } from '#core/commands/command';
import type { JournalEntry } from '#core/changes/journal';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { announce, notify } from '#renderer/state/workspace.ts';

export type RunCommand = (command: Command) => JournalEntry | null;

/** Runs a command on the open project; says what it did to a screen reader, and why not to everybody. */
export function useRunCommand(): RunCommand {
  const { workspace } = useApp();
  const session = useSession();
  return useCallback(
    (command) => {
      const result = session.run(command);
      if (!result.ok) {
        notify(workspace, result.error.message, 'error');
        return null;
      }
      if (workspace.get().notice !== null) workspace.set({ notice: null });
      if (result.value !== null) announce(workspace, result.value.label);
      return result.value;
    },
    [session, workspace],
  );
}
