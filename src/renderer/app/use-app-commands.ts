import type { Id } from '#core/model/records';
import type { ChangeSet } from '#core/changes/change-set';
import type { ProjectSession } from '#services/project-session';
import { useMarkDone } from '#renderer/app/use-mark-done.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { textSizes } from '#renderer/state/preferences.ts';
import { useDocuments, useRedoLabel, useUndoLabel } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { effectiveTheme } from '#renderer/state/theme.ts';
import { focusAfter, focusSoon } from '#renderer/ui/focus-soon.ts';
import { notify, type SideTab } from '#renderer/state/workspace.ts';

/** Commands that belong to the window as a whole. */
export function useAppCommands(): void {
  useUndoCommands();
  useViewCommands();
  useDocumentSteps();
  useMarkDone();
  usePanelCommands();
}

function useUndoCommands(): void {
  const { workspace } = useApp();
  const session = useSession();
  const undoLabel = useUndoLabel();
  const redoLabel = useRedoLabel();
  const step = async (take: () => ReturnType<typeof session.undo>) => {
    const result = await take();
    if (!result.ok) {
      notify(workspace, result.error.message, 'error');
      return;
    }
    notify(workspace, result.value.label);
    const place = placeOf(result.value.change, (coder) => isShownInText(session, coder));
    // A step back in another document, or out of view, must be seen to happen.
    if (place !== null && session.view.document(place.documentId) !== undefined) workspace.set(place);
  };
  useCommand('undo', () => void step(() => session.undo()), undoLabel !== null);
  useCommand('redo', () => void step(() => session.redo()), redoLabel !== null);
}

/**
 * Where a change can be seen: the annotation that it brought or changed, else the document that it took one from.
 * What happened in layers that the text does not show, such as in a package that came in, leaves one where one is.
 */
function placeOf(
  change: ChangeSet,
  isShown: (coder: Id) => boolean,
): { readonly documentId: Id; readonly selectedId: Id | null; readonly revealId: Id | null } | null {
  const shown = [...change.added, ...change.updated.map(([, to]) => to)].filter(
    (record) => record.kind === 'annotation',
  );
  const first = shown.find(({ coder }) => isShown(coder));
  if (first !== undefined) return { documentId: first.documentId, selectedId: first.id, revealId: first.id };
  const gone = change.removed.filter((record) => record.kind === 'annotation').find(({ coder }) => isShown(coder));
  return gone === undefined ? null : { documentId: gone.documentId, selectedId: null, revealId: null };
}

/** One's own layer, and what was decided. */
function isShownInText(session: ProjectSession, coder: Id): boolean {
  if (coder === session.coder()) return true;
  const record = session.view.record(coder);
  return record?.kind === 'coder' && record.role === 'adjudicator';
}

function useViewCommands(): void {
  const { preferences } = useApp();
  const resize = (by: number) => {
    const size = preferences.get().textSize + by;
    preferences.set({ textSize: Math.min(Math.max(size, textSizes.smallest), textSizes.largest) });
  };
  useCommand('larger-text', () => {
    resize(1);
  });
  useCommand('smaller-text', () => {
    resize(-1);
  });
  useCommand('reset-text-size', () => {
    preferences.set({ textSize: textSizes.usual });
  });
  useCommand('theme', () => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    preferences.set({ theme: effectiveTheme(preferences.get().theme, dark) === 'dark' ? 'light' : 'dark' });
  });
  useCommand('toggle-corpus', () => {
    preferences.set({ corpusShown: !preferences.get().corpusShown });
  });
  useCommand('toggle-inspector', () => {
    preferences.set({ inspectorShown: !preferences.get().inspectorShown });
  });
}

function useDocumentSteps(): void {
  const { workspace } = useApp();
  const documents = useDocuments();
  const documentId = useStore(workspace, (state) => state.documentId);
  const index = documents.findIndex((document) => document.id === documentId);
  const next = documents[index + 1];
  const previous = index > 0 ? documents[index - 1] : undefined;
  const open = (document: (typeof documents)[number] | undefined) => {
    if (document !== undefined) workspace.set({ documentId: document.id, selectedId: null, focusText: true });
  };
  useCommand(
    'next-document',
    () => {
      open(next);
    },
    next !== undefined,
  );
  useCommand(
    'previous-document',
    () => {
      open(previous);
    },
    previous !== undefined,
  );
}

function usePanelCommands(): void {
  const { workspace, preferences } = useApp();
  const show = (tab: SideTab, focus: string, selection?: { readonly selectedId: null }) => {
    focusAfter(() => {
      preferences.set({ inspectorShown: true });
      const detailsAsked = workspace.get().detailsAsked + 1;
      workspace.set({ middle: 'text', sideTab: tab, detailsAsked, ...selection });
    }, focus);
  };
  useCommand('show-history', () => {
    show('history', '[data-panel="history"]');
  });
  useCommand('focus-inspector', () => {
    show('details', '[data-panel="details"]');
  });
  useCommand('focus-annotations', () => {
    show('annotations', '[data-panel="annotations"]');
  });
  useCommand('document-details', () => {
    show('details', '[data-panel="details"]:not([data-shows]) [data-field="date"]', { selectedId: null });
  });
  useCommand('focus-corpus', () => {
    focusAfter(() => {
      preferences.set({ corpusShown: true });
    }, '[data-panel="corpus"] [role="listbox"], [data-panel="corpus"]');
  });
  useCommand('focus-text', () => {
    workspace.set({ notice: null, middle: 'text', card: null, suggestion: null });
    focusSoon('[data-reading-surface] [role="textbox"]');
  });
}
