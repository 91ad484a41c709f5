import { createIntervalIndex } from '#core/changes/interval-index';
import type { Id } from '#core/model/records';
import { changeSpans } from '#renderer/surface/change-spans.ts';
import type { Painter, PaintWindow } from '#renderer/surface/painter.ts';
import type { PaintedSpan, SurfaceChange } from '#renderer/surface/surface.ts';

/** Spans that somebody might tag, and the one of them that stands out. Nothing is painted until `paint`. */
export interface Ghosts {
  set(spans: readonly PaintedSpan[]): void;
  change(change: SurfaceChange): void;
  focus(id: Id | null): void;
  /** `null` paints none of them. */
  paint(window: PaintWindow | null): void;
}

/** Paints suggestions near the viewport; how many there are elsewhere costs nothing. */
export function createGhosts(painter: Painter): Ghosts {
  const none = createIntervalIndex<PaintedSpan>();
  const nowhere: PaintWindow = { start: 0, end: 0 };
  let index = createIntervalIndex<PaintedSpan>();
  let focused: Id | null = null;
  return {
    set(spans) {
      index = createIntervalIndex(spans);
    },
    change(change) {
      changeSpans(index, change);
    },
    focus(id) {
      focused = id;
    },
    paint(window) {
      const one = focused === null || window === null ? undefined : index.get(focused);
      painter.paintGhosts(window === null ? none : index, window ?? nowhere);
      painter.paintLayer('ghost', one ? [one] : [], window ?? nowhere);
    },
  };
}
