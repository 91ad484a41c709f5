import type { Id } from '#core/model/records';
import type { DocumentView } from '#renderer/surface/document-view.ts';
import { offsetFromPoint } from '#renderer/surface/hit-test.ts';
import { lineRects } from '#renderer/surface/line-rects.ts';
import { outlinePath } from '#renderer/surface/outline-path.ts';
import type { Stretch } from '#renderer/surface/painter.ts';
import { snapDrag } from '#renderer/surface/snap.ts';
import type { PaintedSpan } from '#renderer/surface/surface.ts';

/**
 * The outline of the selected span and the handles at its ends. They lie over the text, not in it: placed from the
 * span's client rectangles, and placed again whenever the layout may have changed.
 */
export interface SelectedSpan {
  readonly overlay: HTMLElement;
  set(span: PaintedSpan | null): void;
  /** What is outlined now; while a handle is dragged, the span as it would become. */
  stretch(): Stretch | null;
  /** `near` bounds what is measured: a span may be as long as the document. */
  place(near: Stretch): void;
  destroy(): void;
}

type Edge = 'start' | 'end';

export function createSelectedSpan(
  scroller: HTMLElement,
  view: DocumentView,
  events: { moved(id: Id, start: number, end: number): void; changed(): void },
): SelectedSpan {
  const overlay = element('surface-overlay');
  overlay.setAttribute('aria-hidden', 'true');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'surface-outline');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.append(path);
  const handles = {
    start: element('surface-handle surface-handle-start'),
    end: element('surface-handle surface-handle-end'),
  };
  overlay.append(svg, handles.start, handles.end);

  let span: PaintedSpan | null = null;
  let dragged: { readonly edge: Edge; readonly stretch: Stretch } | null = null;
  const stretch = () => dragged?.stretch ?? span;

  const place = (near: Stretch) => {
    const shown = stretch();
    const start = Math.max(shown?.start ?? 0, near.start);
    const end = Math.min(shown?.end ?? 0, near.end);
    const rects = shown && start < end ? lineRects(view, start, end) : [];
    const first = rects[0];
    const last = rects.at(-1);
    const hidden = !shown || !first || !last;
    // Called in every frame of scrolling: what does not change is not touched, or the engine looks at all again.
    if (overlay.hidden !== hidden) overlay.hidden = hidden;
    if (hidden) return;
    const origin = overlay.getBoundingClientRect();
    const boxes = rects.map((rect) => ({
      left: rect.left - origin.left,
      right: rect.right - origin.left,
      top: rect.top - origin.top,
      bottom: rect.bottom - origin.top,
    }));
    const outline = outlinePath(boxes, 2);
    if (path.getAttribute('d') !== outline) path.setAttribute('d', outline);
    placeHandle(
      handles.start,
      first,
      origin,
      shown.start === start,
      isRightToLeft(view, shown.start) ? 'right' : 'left',
    );
    placeHandle(handles.end, last, origin, shown.end === end, isRightToLeft(view, shown.end) ? 'left' : 'right');
  };

  const startDrag = (edge: Edge) => (down: PointerEvent) => {
    if (!span || down.button !== 0) return;
    down.preventDefault();
    down.stopPropagation();
    const { id, start, end } = span;
    const handle = handles[edge];
    const line = handle.getBoundingClientRect();
    // The knob hangs off its line. Half the way back to the line's middle, a level drag stays on the line, and so
    // does one that goes up to the words themselves.
    const lift = (line.top + line.height / 2 - down.clientY) / 2;
    const drag = new AbortController();
    handle.setPointerCapture(down.pointerId);
    scroller.classList.add('surface-dragging');
    const move = (event: PointerEvent) => {
      scrollNearEdge(scroller, event.clientY);
      const offset = offsetFromPoint(view, event.clientX, event.clientY + lift);
      if (offset === null) return;
      const next = dragEdge(view.map().text, { start, end }, edge, offset, event.altKey);
      if (!next) return;
      dragged = { edge, stretch: next };
      events.changed();
    };
    const finish = (keep: boolean) => {
      drag.abort();
      scroller.classList.remove('surface-dragging');
      const result = dragged?.stretch;
      dragged = null;
      events.changed();
      if (keep && result && (result.start !== start || result.end !== end)) events.moved(id, result.start, result.end);
    };
    const { signal } = drag;
    handle.addEventListener('pointermove', move, { signal });
    handle.addEventListener(
      'pointerup',
      () => {
        finish(true);
      },
      { signal },
    );
    handle.addEventListener(
      'pointercancel',
      () => {
        finish(false);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        finish(false);
      },
      { signal, capture: true },
    );
  };
  const onStart = startDrag('start');
  const onEnd = startDrag('end');
  handles.start.addEventListener('pointerdown', onStart);
  handles.end.addEventListener('pointerdown', onEnd);
  overlay.hidden = true;

  return {
    overlay,
    set: (next) => {
      span = next;
    },
    stretch,
    place,
    destroy: () => {
      overlay.remove();
    },
  };
}

/** The span with one end at the offset, snapped; `null` where nothing would be left of it. */
export function dragEdge(text: string, span: Stretch, edge: Edge, offset: number, exact: boolean): Stretch | null {
  const aim = edge === 'start' ? { start: offset, end: span.end } : { start: span.start, end: offset };
  if (aim.start >= aim.end) return null;
  const snapped = snapDrag(text, aim.start, aim.end, exact);
  const next = edge === 'start' ? { start: snapped.start, end: span.end } : { start: span.start, end: snapped.end };
  return next.start < next.end ? next : null;
}

function placeHandle(handle: HTMLElement, rect: DOMRect, origin: DOMRect, shown: boolean, side: 'left' | 'right') {
  if (handle.hidden === shown) handle.hidden = !shown;
  handle.style.left = `${String(rect[side] - origin.left)}px`;
  handle.style.top = `${String(rect.top - origin.top - 2)}px`;
  handle.style.height = `${String(rect.height + 4)}px`;
}

function isRightToLeft(view: DocumentView, offset: number): boolean {
  const node = view.pointAt(offset).node;
  const block = node instanceof HTMLElement ? node : node.parentElement;
  return block !== null && getComputedStyle(block).direction === 'rtl';
}

function scrollNearEdge(scroller: HTMLElement, y: number): void {
  const { top, bottom } = scroller.getBoundingClientRect();
  const margin = 32;
  if (y < top + margin) scroller.scrollBy({ top: -margin / 2, behavior: 'instant' });
  else if (y > bottom - margin) scroller.scrollBy({ top: margin / 2, behavior: 'instant' });
}

function element(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}
