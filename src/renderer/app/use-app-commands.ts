import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { textSizes } from '#renderer/state/preferences.ts';
import { useDocuments, useRedoLabel, useUndoLabel } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { effectiveTheme } from '#renderer/state/theme.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { announce, notify, type SideTab } from '#renderer/state/workspace.ts';

/** Commands that belong to the window as a whole. */
export function useAppCommands(): void {
  useUndoCommands();
  useViewCommands();
  useDocumentSteps();
  usePanelCommands();
}

function useUndoCommands(): void {
  const { workspace } = useApp();
  const session = useSession();
  const undoLabel = useUndoLabel();
  const redoLabel = useRedoLabel();
  const step = async (word: string, take: () => ReturnType<typeof session.undo>) => {
    const result = await take();
    if (result.ok) announce(workspace, `${word}: ${result.value.label}`);
    else notify(workspace, result.error.message, 'error');
  };
  useCommand('undo', () => void step('Undone', () => session.undo()), undoLabel !== null);
  useCommand('redo', () => void step('Redone', () => session.redo()), redoLabel !== null);
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
    if (document !== undefined) workspace.set({ documentId: document.id, selectedId: null });
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
  const show = (tab: SideTab, focus: string) => {
    preferences.set({ inspectorShown: true });
    workspace.set({ sideTab: tab });
    focusSoon(focus);
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
    workspace.set({ selectedId: null });
    show('details', '[data-panel="details"]');
  });
  useCommand('focus-corpus', () => {
    preferences.set({ corpusShown: true });
    focusSoon('[data-panel="corpus"]');
  });
  useCommand('focus-text', () => {
    workspace.set({ notice: null });
    focusSoon('[data-reading-surface] [role="textbox"], [data-reading-surface]');
  });
}
