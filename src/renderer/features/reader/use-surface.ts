import { useEffect, useRef, useState, type RefObject } from 'react';
import type { DocumentRecord } from '#core/model/records';
import { setBoundaries } from '#core/commands/set-boundaries';
import { letGoElsewhere } from '#renderer/features/reader/let-go-elsewhere.ts';
import type { Overlap } from '#renderer/features/reader/overlap.ts';
import { shownInText, spanChange, toSpans } from '#renderer/features/reader/painted-spans.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { setReview } from '#renderer/state/workspace.ts';
import { createSurface } from '#renderer/surface/create-surface.ts';
import type { Surface } from '#renderer/surface/surface.ts';

interface Options {
  readonly document: DocumentRecord;
  readonly text: string;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly layout: LayoutSignal;
  readonly setOverlap: (overlap: Overlap | null) => void;
  readonly setOffered: (offered: boolean) => void;
}

/** Says that the text scrolled or was laid out again. */
export interface LayoutSignal {
  changed(): void;
  subscribe(listener: () => void): () => void;
}

export function createLayoutSignal(): LayoutSignal {
  const listeners = new Set<() => void>();
  return {
    changed() {
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Makes the reading surface for a text and keeps it true to the project: the current coder's layer and its changes go
 * in, events come out.
 */
export function useSurface({ document, text, place, layout, setOverlap, setOffered }: Options): Surface | null {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const codebook = useCodebook();
  const selectedId = useStore(workspace, (state) => state.selectedId);
  const revealId = useStore(workspace, (state) => state.revealId);
  const [surface, setSurface] = useState<Surface | null>(null);
  const latestRun = useRef(run);
  const documentId = document.id;
  const shown = useRef({ title: document.title, language: document.language, tags: codebook.tags });

  useEffect(() => {
    latestRun.current = run;
    shown.current = { title: document.title, language: document.language, tags: codebook.tags };
  });

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const made = createSurface(element, {
      selectionChanged(selection, cause) {
        workspace.set({ selection });
        if (selection.anchor === selection.focus) setOffered(false);
        // A click and a drag say themselves what they did.
        if (cause !== 'key') return;
        setOffered(false);
        setOverlap(null);
        selectUnderCaret(selection.focus, selection.anchor === selection.focus);
      },
      clicked(_offset, ids, point) {
        setOffered(false);
        const { review, sideTab } = workspace.get();
        // In a review one reads the bars: words are pressed to set the caret, and the panel stays.
        const goesToDetails = ids.length > 0 && !review.on;
        workspace.set({ selectedId: ids[0] ?? null, sideTab: goesToDetails ? 'details' : sideTab });
        setOverlap(ids.length > 1 && !review.on ? { ids, ...point } : null);
      },
      dragSelected(selection) {
        workspace.set({ selection });
        letGoElsewhere(session, workspace, selection);
        setOverlap(null);
        setOffered(selection.anchor !== selection.focus);
      },
      laneClicked(_laneId, annotationIds) {
        setReview(workspace, { picked: { documentId, annotationIds } });
      },
      boundaryMoved(id, start, end) {
        latestRun.current(setBoundaries(session, { annotationId: id, start, end }));
      },
      layoutChanged() {
        layout.changed();
      },
      painted(stage) {
        element.dataset['painted'] = stage;
      },
    });
    const selectUnderCaret = (offset: number, collapsed: boolean) => {
      if (!collapsed) return;
      const { selectedId: before } = workspace.get();
      const here = made.spansAt(offset);
      if (before !== null && here.some(({ id }) => id === before)) return;
      workspace.set({ selectedId: here[0]?.id ?? null });
    };
    made.setChannels(shown.current.tags.map(({ id, style, color }) => ({ id, style, color })));
    made.show(text, {
      language: shown.current.language,
      label: shown.current.title,
      spans: toSpans(session.view.annotationsOf(documentId), shownInText(documentId, session.coder())),
    });
    workspace.set({ selection: { anchor: 0, focus: 0 } });
    if (workspace.get().focusText) {
      workspace.set({ focusText: false });
      made.focus();
    }
    setSurface(made);
    const stopChanges = session.onChange(({ entry }) => {
      const change = spanChange(entry.change, shownInText(documentId, session.coder()));
      if (change !== null) made.change(change);
    });
    const stopCoder = session.onCoderChange((coder) => {
      made.setSpans(toSpans(session.view.annotationsOf(documentId), shownInText(documentId, coder)));
      if (session.view.annotation(workspace.get().selectedId ?? '')?.coder !== coder)
        workspace.set({ selectedId: null });
      setOverlap(null);
    });
    return () => {
      stopChanges();
      stopCoder();
      setSurface(null);
      made.destroy();
    };
  }, [documentId, text, place, layout, session, workspace, setOffered, setOverlap]);

  useEffect(() => {
    surface?.setChannels(codebook.tags.map(({ id, style, color }) => ({ id, style, color })));
  }, [surface, codebook]);

  useEffect(() => {
    surface?.setSelectedSpan(selectedId);
  }, [surface, selectedId]);

  useEffect(() => {
    if (surface === null || revealId === null) return;
    const wanted = session.view.annotation(revealId);
    workspace.set({ revealId: null });
    if (wanted?.documentId !== documentId) return;
    surface.select({ anchor: wanted.start, focus: wanted.start });
    surface.reveal(wanted.start, wanted.end);
  }, [surface, revealId, session, documentId, workspace]);

  return surface;
}
