import { useMemo } from 'react';
import type { Command, Refusal } from '#core/commands/command';
import { previewConceptCommand, type ConceptPreview } from '#core/commands/concept-preview';
import type { Id } from '#core/model/records';
import type { Result } from '#core/model/result';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { notifyWithUndo } from '#renderer/state/workspace.ts';

/** What the command would do, and a way to do it that says so and offers to take it back. */
export function useConceptAction(
  list: { readonly tag: Id; readonly attribute: Id },
  command: Command | null,
): { readonly preview: Result<ConceptPreview, Refusal> | null; readonly run: () => boolean } {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const { tag, attribute } = list;
  const preview = useMemo(
    () => (command === null ? null : previewConceptCommand(session, session.coder(), { tag, attribute }, command)),
    [session, command, tag, attribute],
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
