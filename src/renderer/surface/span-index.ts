import type { Id } from '#core/model/records';
import type { PaintedSpan } from '#renderer/surface/surface.ts';

/**
 * The spans of a document, found by place. Each span lies in one bucket: that of its start, at the level whose
 * buckets are at least as wide as the span is long; so whatever overlaps a place starts in the same bucket or the one
 * before. Adding and removing costs the same however many spans there are; a look-up costs the buckets in reach.
 */
export interface SpanIndex {
  readonly size: number;
  get(id: Id): PaintedSpan | undefined;
  /** Replaces a span of the same id. */
  put(span: PaintedSpan): void;
  remove(id: Id): PaintedSpan | undefined;
  clear(): void;
  /** Spans that share at least one code unit with `[start, end)`, in painting order. */
  overlapping(start: number, end: number): readonly PaintedSpan[];
}

/** Widths of 2^8 to 2^20 code units; the last level takes everything that is longer. */
const shifts = [8, 11, 14, 17, 20, 31] as const;

export function createSpanIndex(): SpanIndex {
  const byId = new Map<Id, PaintedSpan>();
  const levels = shifts.map((shift) => ({ shift, buckets: new Map<number, Set<PaintedSpan>>() }));

  const levelOf = (span: PaintedSpan) => {
    const level = levels.find(({ shift }) => span.end - span.start <= 2 ** shift);
    if (!level) throw new Error(`The span ${span.id} is longer than any text`);
    return level;
  };

  const remove = (id: Id) => {
    const span = byId.get(id);
    if (!span) return undefined;
    byId.delete(id);
    const { shift, buckets } = levelOf(span);
    const bucket = buckets.get(Math.floor(span.start / 2 ** shift));
    bucket?.delete(span);
    return span;
  };

  return {
    get size() {
      return byId.size;
    },
    get: (id) => byId.get(id),
    put: (span) => {
      remove(span.id);
      byId.set(span.id, span);
      const { shift, buckets } = levelOf(span);
      const key = Math.floor(span.start / 2 ** shift);
      const bucket = buckets.get(key);
      if (bucket) bucket.add(span);
      else buckets.set(key, new Set([span]));
    },
    remove,
    clear: () => {
      byId.clear();
      for (const { buckets } of levels) buckets.clear();
    },
    overlapping: (start, end) => {
      const found: PaintedSpan[] = [];
      for (const { shift, buckets } of levels) {
        const last = Math.floor((end - 1) / 2 ** shift);
        for (let key = Math.floor(start / 2 ** shift) - 1; key <= last; key += 1) {
          for (const span of buckets.get(key) ?? []) {
            if (span.start < end && span.end > start) found.push(span);
          }
        }
      }
      return found.sort(byPlace);
    },
  };
}

/** By start, then longest first, then id: an outer span comes before what it contains. */
export function byPlace(one: PaintedSpan, other: PaintedSpan): number {
  return one.start - other.start || other.end - one.end || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
