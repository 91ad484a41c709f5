import type { IntervalIndex } from '#core/changes/interval-index';
import { levelSpans, type LeveledSpan } from '#renderer/surface/nesting.ts';
import type { PaintedSpan } from '#renderer/surface/surface.ts';

/** A span's bar in the row of its lane. */
export interface Bar {
  readonly span: PaintedSpan;
  /** Boxes: how often it is inset. Lines: which of `lines` places it takes, from above. */
  readonly level: number;
  /** Places for lines in this part of the row: 1 where none cross. Always 1 for boxes. */
  readonly lines: number;
}

/**
 * Bars of the spans that overlap the window: boxes (tags painted as tints) first, then lines, which are drawn over
 * them. Nested boxes are inset; lines that overlap, whatever their tags, share the height of the row.
 */
export function laneBars(
  index: IntervalIndex<PaintedSpan>,
  start: number,
  end: number,
  isBox: (channel: string) => boolean,
): readonly Bar[] {
  const leveled = levelSpans(index, start, end, ({ channel }) => (isBox(channel) ? 'box' : 'line'));
  const boxes = leveled.filter(({ span }) => isBox(span.channel));
  const lines = leveled.filter(({ span }) => !isBox(span.channel));
  return [...boxes.map(({ span, level }) => ({ span, level, lines: 1 })), ...shareRow(lines)];
}

/** Gives all lines of a chain of overlaps the same number of places; `lines` are in reading order. */
function shareRow(lines: readonly LeveledSpan[]): readonly Bar[] {
  const bars: Bar[] = [];
  let chain: LeveledSpan[] = [];
  let chainEnd = Number.NEGATIVE_INFINITY;
  const close = () => {
    const places = 1 + chain.reduce((deepest, { level }) => Math.max(deepest, level), 0);
    for (const { span, level } of chain) bars.push({ span, level, lines: places });
    chain = [];
  };
  for (const line of lines) {
    if (line.span.start >= chainEnd) close();
    chain.push(line);
    chainEnd = Math.max(chainEnd, line.span.end);
  }
  close();
  return bars;
}
