import type { DocumentView } from '#renderer/surface/document-view.ts';
import type { Bar } from '#renderer/surface/lane-bars.ts';
import { lineRects } from '#renderer/surface/line-rects.ts';
import type { Stretch } from '#renderer/surface/painter.ts';
import { paragraphAt, paragraphSpan } from '#renderer/surface/text-map.ts';

/** What stands under one line of text as it wraps. Pixels from the top left corner of the page that scrolls. */
export interface Staff {
  /** The lower edge of the line's text. */
  readonly top: number;
  /** The text column. */
  readonly left: number;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly bars: readonly PlacedBar[];
}

export interface PlacedBar {
  readonly lane: number;
  readonly bar: Bar;
  /** From the left edge of the column. */
  readonly left: number;
  readonly width: number;
  /** Whether the span begins and ends here, rather than on another line. */
  readonly starts: boolean;
  readonly ends: boolean;
}

/**
 * Finds the place of every bar from the rectangles of its characters, line by line. Spans that several coders have
 * alike are measured once.
 *
 * @param lanes the bars of each lane
 * @param window what is measured: spans may reach beyond it
 * @param origin of the page that scrolls, in client pixels
 */
export function placeStaves(
  view: DocumentView,
  lanes: readonly (readonly Bar[])[],
  window: Stretch,
  origin: { readonly left: number; readonly top: number },
): readonly Staff[] {
  const measure = measuredOnce(view);
  const column = columnsOf(view);
  const staves = new Map<string, Staff & { readonly bars: PlacedBar[] }>();
  const staffAt = (paragraph: number, rect: DOMRect) => {
    const key = `${String(paragraph)}:${String(Math.round(rect.bottom))}`;
    const known = staves.get(key);
    if (known) return known;
    const { left, width, direction } = column(paragraph);
    const made = { top: rect.bottom - origin.top, left: left - origin.left, width, direction, bars: [] };
    staves.set(key, made);
    return made;
  };
  lanes.forEach((bars, lane) => {
    for (const bar of bars) {
      const { start, end } = bar.span;
      const [from, to] = [Math.max(start, window.start), Math.min(end, window.end)];
      const places = measure(from, to);
      places.forEach(({ paragraph, rect }, place) => {
        const staff = staffAt(paragraph, rect);
        staff.bars.push({
          lane,
          bar,
          left: rect.left - column(paragraph).left,
          width: rect.width,
          starts: place === 0 && from === start,
          ends: place === places.length - 1 && to === end,
        });
      });
    }
  });
  return [...staves.values()];
}

interface Place {
  readonly paragraph: number;
  readonly rect: DOMRect;
}

function measuredOnce(view: DocumentView): (start: number, end: number) => readonly Place[] {
  const known = new Map<string, readonly Place[]>();
  return (start, end) => {
    const key = `${String(start)}:${String(end)}`;
    const places = known.get(key) ?? measureSpan(view, start, end);
    known.set(key, places);
    return places;
  };
}

function measureSpan(view: DocumentView, start: number, end: number): readonly Place[] {
  const map = view.map();
  const last = paragraphAt(map, end);
  const places: Place[] = [];
  for (let paragraph = paragraphAt(map, start); paragraph <= last; paragraph += 1) {
    const span = paragraphSpan(map, paragraph);
    const rects = lineRects(view, Math.max(start, span.start), Math.min(end, span.end));
    for (const rect of rects) places.push({ paragraph, rect });
  }
  return places;
}

interface Column {
  readonly left: number;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

function columnsOf(view: DocumentView): (paragraph: number) => Column {
  const known = new Map<number, Column>();
  return (paragraph) => {
    const before = known.get(paragraph);
    if (before) return before;
    const block = view.blockElement(paragraph);
    const { left, width } = block.getBoundingClientRect();
    const direction = getComputedStyle(block).direction === 'rtl' ? 'rtl' : 'ltr';
    const column: Column = { left, width, direction };
    known.set(paragraph, column);
    return column;
  };
}
