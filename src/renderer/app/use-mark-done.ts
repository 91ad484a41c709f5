import { useApp, useSession } from '#renderer/state/app-context.ts';
import { countErrors } from '#renderer/state/count-errors.ts';
import { setStateOf } from '#renderer/state/document-state.ts';
import { layerOf } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { findingsIn } from '#renderer/state/use-lint.ts';
import { taskIn } from '#renderer/state/use-tasks.ts';
import { notify } from '#renderer/state/workspace.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { showChord } from '#renderer/ui/key-chord.ts';

/** Marks the document that is shown as done; a second time, as in progress again. */
export function useMarkDone(): void {
  const { workspace, host } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const documentId = useStore(workspace, (state) => state.documentId);
  useCommand(
    'mark-done',
    () => {
      const document = documentId === null ? undefined : session.view.document(documentId);
      if (document === undefined) return;
      const task = taskIn(session, document.id);
      const state = (task ?? document.state) === 'done' ? 'in-progress' : 'done';
      if (run(setStateOf(session, document.id, { task, state })) === null) return;
      const errors =
        state === 'done' ? countErrors(layerOf(session, document.id), findingsIn(session, document.id)) : 0;
      if (state === 'in-progress') notify(workspace, 'In progress again.');
      else if (errors === 0) notify(workspace, 'Marked as done.');
      else {
        const keys = showChord('Mod+4', host.os);
        notify(workspace, `Done, with ${countOf(errors, 'error')} to mend: ${keys} lists what is missing.`, 'error');
      }
    },
    documentId !== null,
  );
}
