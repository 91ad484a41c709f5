import { useMemo } from 'react';
import type { Command, Refusal } from '#core/commands/command';
import { previewEntityCommand, type EntityPreview } from '#core/commands/entity-preview';
import type { Result } from '#core/model/result';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { notifyWithUndo } from '#renderer/state/workspace.ts';

/** What the command would do, and a way to do it that says so and offers to take it back. */
export function useEntityAction(command: Command | null): {
  readonly preview: Result<EntityPreview, Refusal> | null;
  readonly run: () => boolean;
} {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const preview = useMemo(
    () => (command === null ? null : previewEntityCommand(session, session.coder(), command)),
    [session, command],
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
