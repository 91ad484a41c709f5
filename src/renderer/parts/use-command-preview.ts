import { useMemo } from 'react';
import type { Command, CommandReader, Refusal } from '#core/commands/command';
import type { Id } from '#core/model/records';
import type { Result } from '#core/model/result';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { notifyWithUndo } from '#renderer/state/workspace.ts';

/** Plans a command without running it, and sums up what it would change. */
export type PreviewCommand<Preview> = (reader: CommandReader, coder: Id, command: Command) => Result<Preview, Refusal>;

/**
 * What the command would do, and a way to do it that says so and offers to take it back. `null` as long as something is
 * still to be chosen. Planned again with every other function `previewOf`.
 */
export function useCommandPreview<Preview>(
  command: Command | null,
  previewOf: PreviewCommand<Preview>,
): { readonly preview: Result<Preview, Refusal> | null; readonly run: () => boolean } {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const preview = useMemo(
    () => (command === null ? null : previewOf(session, session.coder(), command)),
    [session, command, previewOf],
  );
  return {
    preview,
    run: () => {
      const entry = command === null ? null : run(command);
      if (entry !== null) notifyWithUndo(workspace, `${entry.label}.`, entry.sequence);
      return entry !== null;
    },
  };
}
