import type { Id } from '#core/model/records';
import { createStore, type Store } from '#renderer/state/store.ts';
import type { SurfaceSelection } from '#renderer/surface/surface.ts';

/** The dialogs of the app; at most one is open. */
export type DialogName =
  | 'new-project'
  | 'switch-project'
  | 'rename-project'
  | 'delete-project'
  | 'add-sources'
  | 'check-sources'
  | 'import-corpus'
  | 'export-corpus'
  | 'restore-backup'
  | 'remove-document'
  | 'command-palette'
  | 'shortcuts'
  | 'preferences'
  | 'set-claimant'
  | 'set-addressee'
  | 'set-date'
  | 'change-tag';

export type SideTab = 'details' | 'annotations' | 'history';

/** What one looks at: never stored, never part of a dataset. */
export interface Workspace {
  readonly documentId: Id | null;
  readonly selectedId: Id | null;
  readonly selection: SurfaceSelection;
  /** Annotation to scroll to as soon as its document is shown; the reader takes it and sets `null`. */
  readonly revealId: Id | null;
  /** The next text that is shown takes the focus, so that keys work in it at once. */
  readonly focusText: boolean;
  readonly sideTab: SideTab;
  readonly dialog: DialogName | null;
  readonly findShown: boolean;
  /** Last message for screen readers; `count` makes a repeated one be read again. */
  readonly announcement: { readonly text: string; readonly count: number };
  /** Short note at the foot of the window, such as a refusal; empty when there is none. */
  readonly notice: { readonly text: string; readonly tone: 'info' | 'error' } | null;
}

export function createWorkspace(): Store<Workspace> {
  return createStore<Workspace>({
    documentId: null,
    selectedId: null,
    selection: { anchor: 0, focus: 0 },
    revealId: null,
    focusText: true,
    sideTab: 'details',
    dialog: null,
    findShown: false,
    announcement: { text: '', count: 0 },
    notice: null,
  });
}

export function announce(workspace: Store<Workspace>, text: string): void {
  workspace.set({ announcement: { text, count: workspace.get().announcement.count + 1 } });
}

/** Shows a message at the foot of the window and reads it out. */
export function notify(workspace: Store<Workspace>, text: string, tone: 'info' | 'error' = 'info'): void {
  workspace.set({ notice: { text, tone } });
  announce(workspace, text);
}
