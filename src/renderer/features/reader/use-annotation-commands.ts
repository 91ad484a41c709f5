import type { AnnotationRecord, DocumentRecord } from '#core/model/records';
import { deleteAnnotations } from '#core/commands/delete-annotations';
import { setBoundaries } from '#core/commands/set-boundaries';
import { moveBoundary } from '#core/text/move-boundary';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { layerOf } from '#renderer/state/project-queries.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { notify } from '#renderer/state/workspace.ts';
import { focusAfter } from '#renderer/ui/focus-soon.ts';
import type { Surface } from '#renderer/surface/surface.ts';

/** Commands on the selected annotation, and steps from one annotation to another. */
export function useAnnotationCommands(document: DocumentRecord, text: string, surface: Surface | null): void {
  useBoundaryCommands(text, surface);
  useEditCommands(surface);
  useStepCommands(document, surface);
}

function useSelected() {
  const { workspace } = useApp();
  const session = useSession();
  const selectedId = useStore(workspace, (state) => state.selectedId);
  return { some: selectedId !== null, get: () => session.view.annotation(workspace.get().selectedId ?? '') };
}

function useBoundaryCommands(text: string, surface: Surface | null): void {
  const session = useSession();
  const run = useRunCommand();
  const selected = useSelected();
  const set = (annotation: AnnotationRecord, start: number, end: number) => {
    if (start === annotation.start && end === annotation.end) return;
    run(setBoundaries(session, { annotationId: annotation.id, start, end }));
    surface?.reveal(start, end);
  };
  const move = (edge: 'start' | 'end', direction: -1 | 1) => {
    const annotation = selected.get();
    if (annotation === undefined) return;
    const { start, end } = moveBoundary(text, annotation, edge, direction);
    set(annotation, start, end);
  };
  useCommand(
    'start-earlier',
    () => {
      move('start', -1);
    },
    selected.some,
  );
  useCommand(
    'start-later',
    () => {
      move('start', 1);
    },
    selected.some,
  );
  useCommand(
    'end-earlier',
    () => {
      move('end', -1);
    },
    selected.some,
  );
  useCommand(
    'end-later',
    () => {
      move('end', 1);
    },
    selected.some,
  );
  useCommand(
    'fit-to-selection',
    () => {
      const annotation = selected.get();
      if (annotation === undefined || surface === null) return;
      const { anchor, focus } = surface.selection();
      if (anchor !== focus) set(annotation, Math.min(anchor, focus), Math.max(anchor, focus));
    },
    selected.some,
  );
}

function useEditCommands(surface: Surface | null): void {
  const { workspace, preferences } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const selected = useSelected();
  const ready = surface !== null;
  /** Does something with the selected annotation, or says that there is none. */
  const withSelected = (act: (annotation: AnnotationRecord) => void) => {
    const annotation = selected.get();
    if (annotation === undefined) notify(workspace, 'No annotation is selected. Put the caret in one first.');
    else act(annotation);
  };
  const remove = () => {
    withSelected((annotation) => {
      run(deleteAnnotations(session, { annotationIds: [annotation.id] }));
      workspace.set({ selectedId: null });
      surface?.focus();
    });
  };
  const edit = (field: string) => {
    withSelected(({ id }) => {
      focusAfter(() => {
        preferences.set({ inspectorShown: true });
        workspace.set({ sideTab: 'details', detailsAsked: workspace.get().detailsAsked + 1 });
      }, `[data-shows="${id}"] ${field}`);
    });
  };
  const openClaimDialog = (dialog: 'set-claimant' | 'set-addressee' | 'set-date') => {
    withSelected(({ tag }) => {
      if (tag === 'claim') workspace.set({ dialog });
      else notify(workspace, 'Only a claim has a claimant, an addressee and a date. Select a claim first.');
    });
  };
  useCommand('delete-annotation', remove, ready);
  useCommand(
    'edit-note',
    () => {
      edit('[data-field="note"]');
    },
    ready,
  );
  useCommand(
    'edit-attributes',
    () => {
      edit('[data-field="attributes"]');
    },
    ready,
  );
  useCommand(
    'change-tag',
    () => {
      withSelected(() => {
        workspace.set({ dialog: 'change-tag' });
      });
    },
    ready,
  );
  useCommand(
    'set-claimant',
    () => {
      openClaimDialog('set-claimant');
    },
    ready,
  );
  useCommand(
    'set-addressee',
    () => {
      openClaimDialog('set-addressee');
    },
    ready,
  );
  useCommand(
    'set-date',
    () => {
      openClaimDialog('set-date');
    },
    ready,
  );
}

function useStepCommands(document: DocumentRecord, surface: Surface | null): void {
  const { workspace } = useApp();
  const session = useSession();
  const go = (annotation: AnnotationRecord | undefined) => {
    if (annotation === undefined || surface === null) return;
    workspace.set({ selectedId: annotation.id });
    surface.select({ anchor: annotation.start, focus: annotation.start });
    surface.reveal(annotation.start, annotation.end);
  };
  const step = (direction: -1 | 1) => {
    if (surface === null) return;
    const list = layerOf(session, document.id);
    const index = list.findIndex(({ id }) => id === workspace.get().selectedId);
    if (index >= 0) {
      go(list[index + direction]);
      return;
    }
    const { focus } = surface.selection();
    go(direction === 1 ? list.find(({ start }) => start >= focus) : list.findLast(({ start }) => start < focus));
  };
  useCommand(
    'next-annotation',
    () => {
      step(1);
    },
    surface !== null,
  );
  useCommand(
    'previous-annotation',
    () => {
      step(-1);
    },
    surface !== null,
  );
  useCommand(
    'step-overlap',
    () => {
      if (surface === null) return;
      const here = surface.spansAt(surface.selection().focus);
      const index = here.findIndex(({ id }) => id === workspace.get().selectedId);
      const next = here[(index + 1) % Math.max(here.length, 1)];
      if (next !== undefined) workspace.set({ selectedId: next.id });
    },
    surface !== null,
  );
}
