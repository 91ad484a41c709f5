import type { IntervalIndex } from '#core/changes/interval-index';
import type { Id } from '#core/model/records';
import { entry } from '#renderer/surface/text-map.ts';
import type { PaintedSpan } from '#renderer/surface/surface.ts';

/** Deeper spans share the last level. */
export const nestingLevels = 4;

/** How far back a chain of overlapping spans is followed; longer ones may show other levels after a far scroll. */
const chainSteps = 50;

export interface LeveledSpan {
  readonly span: PaintedSpan;
  /** 0 for the outermost; two spans of a group that overlap have different levels, up to the last level. */
  readonly level: number;
}

/**
 * Spans that overlap the window with their nesting level within their group: those of their channel, if not told
 * otherwise. Levels do not depend on the window:
 * the chain of overlapping spans that reaches into it is followed back to where it begins.
 */
export function levelSpans(
  index: IntervalIndex<PaintedSpan>,
  start: number,
  end: number,
  groupOf: (span: PaintedSpan) => string = ({ channel }) => channel,
): readonly LeveledSpan[] {
  let from = start;
  for (let step = 0; step < chainSteps; step += 1) {
    const before = index.containing(from).reduce((least, span) => Math.min(least, span.start), from);
    if (before === from) break;
    from = before;
  }
  const ends = new Map<Id, number[]>();
  const leveled: LeveledSpan[] = [];
  for (const span of index.overlapping(from, end)) {
    const group = groupOf(span);
    const taken = ends.get(group) ?? [];
    ends.set(group, taken);
    let level = 0;
    while (level < taken.length && entry(taken, level) > span.start) level += 1;
    taken[level] = span.end;
    if (span.end > start) leveled.push({ span, level: Math.min(level, nestingLevels - 1) });
  }
  return leveled;
}
