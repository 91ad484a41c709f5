import { rowsOfLayer } from '#renderer/features/checks/check-rows.ts';
import { checksStateOf } from '#renderer/features/checks/checks-state.ts';
import { placeOfFinding } from '#renderer/features/checks/use-mends.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { layerOf } from '#renderer/state/project-queries.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { findingsIn } from '#renderer/state/use-lint.ts';
import { notify } from '#renderer/state/workspace.ts';
import { focusAfter } from '#renderer/ui/focus-soon.ts';

/** Opens the checks, and steps from finding to finding in the text. */
export function CheckCommands() {
  const { workspace, preferences } = useApp();
  const session = useSession();

  useCommand('show-checks', () => {
    focusAfter(() => {
      preferences.set({ inspectorShown: true });
      workspace.set({ middle: 'text', sideTab: 'checks' });
    }, '.checks-list [role="listbox"], .checks-empty');
  });
  useCommand('next-finding', () => {
    const { documentId, selectedId, selection } = workspace.get();
    if (documentId === null) return;
    const rows = rowsOfLayer(layerOf(session, documentId), findingsIn(session, documentId));
    // Each annotation once: what is wrong with it is mended together.
    const stops = rows.filter(({ finding }, at) => rows[at - 1]?.finding.annotationId !== finding.annotationId);
    const here = stops.findIndex(({ finding }) => finding.annotationId === selectedId);
    const after = here >= 0 ? stops[here + 1] : stops.find(({ finding }) => finding.start >= selection.focus);
    const next = after ?? stops[0];
    if (next === undefined) {
      notify(workspace, 'Nothing to mend in this document.');
      return;
    }
    const all = rows.filter(({ finding }) => finding.annotationId === next.finding.annotationId);
    checksStateOf(session).set({ findingId: next.id });
    // What stands at the caret is said first, what is wrong with it after that.
    focusAfter(() => {
      workspace.set(placeOfFinding(next.finding));
    }, '[data-reading-surface] [role="textbox"]');
    notify(workspace, all.map(({ finding }) => finding.message).join(' '));
  });
  return null;
}
