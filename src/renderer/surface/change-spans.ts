import type { IntervalIndex } from '#core/changes/interval-index';
import type { PaintedSpan, SurfaceChange } from '#renderer/surface/surface.ts';

/** Brings an index of spans up to date. */
export function changeSpans(index: IntervalIndex<PaintedSpan>, { added, removed, updated }: SurfaceChange): void {
  for (const id of removed) index.remove(id);
  for (const span of added) index.put(span);
  for (const span of updated) index.put(span);
}
