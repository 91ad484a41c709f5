import '#renderer/surface/surface.css';
import { createIntervalIndex } from '#core/changes/interval-index';
import { changeSpans } from '#renderer/surface/change-spans.ts';
import { createCaretSelection } from '#renderer/surface/caret-selection.ts';
import { copyText } from '#renderer/surface/copy-text.ts';
import { createDocumentView } from '#renderer/surface/document-view.ts';
import { attachCaret, guardText } from '#renderer/surface/edit-context.ts';
import { afterPaint, fillInSlices } from '#renderer/surface/fill-slices.ts';
import { createGhosts } from '#renderer/surface/ghosts.ts';
import { graphemeUnder } from '#renderer/surface/hit-test.ts';
import { createLanes } from '#renderer/surface/lanes.ts';
import { lineRects } from '#renderer/surface/line-rects.ts';
import { followMouse } from '#renderer/surface/mouse-selection.ts';
import { createPainter, type PaintWindow, type Stretch } from '#renderer/surface/painter.ts';
import { createSelectedSpan } from '#renderer/surface/selected-span.ts';
import { createElements } from '#renderer/surface/surface-elements.ts';
import type { CreateSurface, LaneFocus, MarkName, PaintedSpan, Surface } from '#renderer/surface/surface.ts';
import { sectionCount } from '#renderer/surface/text-map.ts';
import { createViewport } from '#renderer/surface/viewport.ts';
import { watchLayout } from '#renderer/surface/watch-layout.ts';

/**
 * Texts up to this length are laid out whole: sections that are skipped while out of view are missing from what
 * screen readers see, and below this size skipping gains nothing.
 */
const wholeLayoutLimit = 100_000;
/**
 * Code units on each side of the view in which spans are registered, at least; a view's worth where that is more. The
 * engine goes through all that is registered, and paints it again, after any change anywhere in the page.
 */
const leastMargin = 2500;

export const createSurface: CreateSurface = (host, events): Surface => {
  const { scroller, page, root, lane } = createElements();
  const view = createDocumentView(root, (error) => {
    throw error;
  });
  const painter = createPainter(view);
  const ghosts = createGhosts(painter);
  const viewport = createViewport(scroller, view);
  const caret = createCaretSelection(view, {
    changed: (selection, cause) => {
      paintSelection();
      if (cause === 'key') keepCaretInView();
      events.selectionChanged(selection, cause);
    },
    hiddenChanged: () => {
      paintSelection();
    },
  });
  const lanes = createLanes(scroller, view, { clicked: events.laneClicked });
  const selected = createSelectedSpan(scroller, view, {
    moved: (id, start, end) => {
      events.boundaryMoved(id, start, end);
    },
    changed: () => {
      paintSelected();
    },
  });

  page.append(root, lanes.layer, selected.overlay, lane);
  scroller.append(page);
  host.append(scroller);

  let index = createIntervalIndex<PaintedSpan>();
  /** Painted while lanes are shown: nothing. */
  const noSpans = createIntervalIndex<PaintedSpan>();
  let near: PaintWindow = { start: 0, end: 0 };
  let selectedId: string | null = null;
  let passage: LaneFocus | null = null;
  const marks: Record<MarkName, readonly Stretch[]> = { find: [], hover: [], dimmed: [] };
  let pending: (() => void)[] = [];
  let frame = 0;

  const paintSelection = () => {
    const { anchor, focus } = caret.get();
    const shown = caret.isHidden() && anchor !== focus;
    painter.paintLayer(
      'selection',
      shown ? [{ start: Math.min(anchor, focus), end: Math.max(anchor, focus) }] : [],
      near,
    );
  };

  const paintSelected = () => {
    selected.set(selectedId === null ? null : (index.get(selectedId) ?? lanes.selectable(selectedId) ?? null));
    const stretch = selected.stretch();
    painter.paintLayer('selected', stretch ? [stretch] : [], near);
    selected.place(near);
  };

  const paintSpans = () => {
    painter.paint(lanes.isOn() ? noSpans : index, near);
    painter.paintLayer('passage', passage && lanes.isOn() ? [passage] : [], near);
  };

  const paintGhosts = () => {
    ghosts.paint(lanes.isOn() ? null : near);
  };

  const paintAll = () => {
    paintSpans();
    paintGhosts();
    painter.paintLayer('dimmed', marks.dimmed, near);
    painter.paintLayer('find', marks.find, near);
    painter.paintLayer('hover', marks.hover, near);
    paintSelection();
    paintSelected();
  };

  const fillView = () => {
    const { first, last } = viewport.sections();
    view.fill(range(Math.max(0, first - 1), Math.min(sectionCount(view.map()) - 1, last + 1)));
  };

  /** Moves the window of registered spans when the view comes near its edge. Returns whether it did. */
  const follow = (shown: Stretch): boolean => {
    const margin = Math.max(leastMargin, shown.end - shown.start);
    const { length } = view.map().text;
    const inside =
      (near.start === 0 || shown.start - margin / 3 >= near.start) &&
      (near.end === length || shown.end + margin / 3 <= near.end) &&
      near.end > near.start;
    if (inside) return false;
    near = { start: Math.max(0, shown.start - margin), end: Math.min(length, shown.end + margin) };
    return true;
  };

  const layoutChanged = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      showView();
      events.layoutChanged();
    });
  };

  const showView = () => {
    fillView();
    const shown = viewport.stretch();
    if (follow(shown)) paintAll();
    else selected.place(near);
    lanes.place(shown);
  };

  const keepCaretInView = () => {
    const { focus } = caret.get();
    viewport.reveal(focus, focus, 'nearest');
  };

  const cancelPending = () => {
    for (const cancel of pending) cancel();
    pending = [];
  };

  const stopCaret = attachCaret(root);
  const stopGuards = guardText(root);
  const stopMouse = followMouse(view, caret, {
    clicked: (offset, point) => {
      const under = graphemeUnder(view, point.x, point.y);
      events.clicked(offset, under === null ? [] : spansAt(under).map(({ id }) => id), point);
    },
    selected: (selection) => {
      events.dragSelected(selection);
    },
  });
  const stopCopy = copyText(root, () => {
    const { anchor, focus } = caret.get();
    return view.map().text.slice(Math.min(anchor, focus), Math.max(anchor, focus));
  });
  const layout = watchLayout(scroller, root, {
    scrolled: layoutChanged,
    resized: (widthChanged) => {
      if (widthChanged) viewport.fitHeights();
      // At once: bars are never seen where their words no longer are.
      if (lanes.isOn()) lanes.place(viewport.stretch());
      layoutChanged();
    },
    fontsLoaded: () => {
      lanes.wordsMoved();
      layoutChanged();
    },
  });

  const spansAt = (offset: number): readonly PaintedSpan[] =>
    [...index.containing(offset)].sort((one, other) => one.end - one.start - (other.end - other.start));

  return {
    show: (text, { language, label, spans }) => {
      cancelPending();
      index = createIntervalIndex(spans);
      selectedId = null;
      marks.find = [];
      marks.hover = [];
      marks.dimmed = [];
      ghosts.set([]);
      ghosts.focus(null);
      lanes.set(null);
      passage = null;
      // The old text goes first: a new language or a scroll would lay it out once more.
      view.show(text);
      root.lang = language;
      root.setAttribute('aria-label', label);
      const skips = text.length > wholeLayoutLimit;
      scroller.classList.toggle('surface-skips', skips);
      layout.observe(!skips);
      scroller.scrollTop = 0;
      caret.reset();
      near = { start: 0, end: 0 };
      fillView();
      follow(viewport.stretch());
      viewport.fitHeights();
      paintAll();
      pending.push(
        afterPaint(() => {
          events.painted('first-screen');
          pending.push(
            fillInSlices(view, skips, () => {
              pending.push(
                afterPaint(() => {
                  events.painted('whole');
                }),
              );
            }),
          );
        }),
      );
    },
    setChannels: (channels) => {
      painter.setChannels(channels);
      lanes.setChannels(channels);
      paintAll();
    },
    change: (change) => {
      changeSpans(index, change);
      paintSpans();
      paintSelected();
    },
    setSpans: (spans) => {
      index = createIntervalIndex(spans);
      paintSpans();
      paintSelected();
    },
    setLanes: (next) => {
      // Who put lanes there takes them away when it goes, which may be after the surface.
      if (!scroller.isConnected) return;
      viewport.keepTopLine(() => {
        lanes.set(next);
        viewport.fitHeights();
      });
      paintSpans();
      paintGhosts();
      paintSelected();
      showView();
      layoutChanged();
    },
    changeLane: (id, change) => {
      lanes.change(id, change);
      paintSelected();
    },
    setLaneFocus: (focus) => {
      passage = focus;
      lanes.setFocus(focus);
      paintSpans();
    },
    setSelectedSpan: (id) => {
      selectedId = id;
      paintSelected();
    },
    setGhosts: (spans) => {
      ghosts.set(spans);
      paintGhosts();
    },
    changeGhosts: (change) => {
      ghosts.change(change);
      paintGhosts();
    },
    setFocusedGhost: (id) => {
      ghosts.focus(id);
      paintGhosts();
    },
    setMarks: (name, spans) => {
      marks[name] = spans;
      painter.paintLayer(name, spans, near);
    },
    selection: caret.current,
    select: (selection, options) => {
      caret.set(selection, 'program');
      const { anchor, focus } = caret.get();
      if (options?.reveal) viewport.reveal(Math.min(anchor, focus), Math.max(anchor, focus), 'third');
    },
    reveal: (start, end) => {
      viewport.reveal(start, end, 'third');
    },
    rectsOf: (start, end) => lineRects(view, Math.max(start, near.start), Math.min(end, near.end)),
    visibleParagraphs: viewport.paragraphs,
    lane,
    spansAt,
    focus: caret.focus,
    hasFocus: caret.hasFocus,
    destroy: () => {
      cancelPending();
      cancelAnimationFrame(frame);
      layout.destroy();
      stopMouse();
      stopGuards();
      stopCaret();
      stopCopy();
      viewport.destroy();
      caret.destroy();
      painter.destroy();
      lanes.destroy();
      selected.destroy();
      view.destroy();
      scroller.remove();
    },
  };
};

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}
