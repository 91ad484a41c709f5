import type { SpanStyle } from '#core/model/records';
import { entry } from '#renderer/surface/text-map.ts';
import type { LaneRows } from '#renderer/surface/lane-rows.ts';
import type { PlacedBar, Staff } from '#renderer/surface/place-staves.ts';
import type { Lane, PaintedSpan } from '#renderer/surface/surface.ts';

export interface DrawnBar {
  readonly element: HTMLElement;
  readonly lane: Lane;
  readonly span: PaintedSpan;
}

export interface DrawnStaves {
  readonly elements: readonly HTMLElement[];
  readonly bars: readonly DrawnBar[];
}

/** How a channel's bars look: their pattern, and the class that gives their colors. */
export interface BarLook {
  readonly style: SpanStyle;
  readonly className: string;
}

/** Makes the elements of all staves: one for each, in it the labels of the rows and the bars. */
export function drawStaves(
  staves: readonly Staff[],
  lanes: readonly Lane[],
  rows: LaneRows,
  lookOf: (channel: string) => BarLook,
): DrawnStaves {
  const labels = makeLabels(lanes, rows);
  const bars: DrawnBar[] = [];
  const elements = staves.map((staff) => {
    const element = document.createElement('div');
    element.className = 'surface-staff';
    element.dir = staff.direction;
    // A whole pixel, so that no row is blurred.
    place(element, staff.left, Math.round(staff.top) + rows.above, staff.width);
    element.append(labels.cloneNode(true));
    for (const placed of staff.bars) {
      const lane = entry(lanes, placed.lane);
      const { span } = placed.bar;
      const bar = drawBar(placed, lane, rows, lookOf(span.channel), staff.direction);
      bars.push({ element: bar, lane, span });
      element.append(bar);
    }
    return element;
  });
  return { elements, bars };
}

/** Every second label stands in an outer column where rows are dense. */
function makeLabels(lanes: readonly Lane[], { pitch, bar, dense }: LaneRows): DocumentFragment {
  const labels = document.createDocumentFragment();
  const columns = dense ? 2 : 1;
  for (let column = 0; column < columns; column += 1) {
    const element = document.createElement('div');
    element.className = column === 0 ? 'surface-staff-labels' : 'surface-staff-labels surface-staff-labels-outer';
    element.textContent = lanes
      .filter((_, row) => row % columns === column)
      .map(({ label }) => label)
      .join('\n');
    element.style.lineHeight = pixels(columns * pitch);
    element.style.top = pixels(column * pitch + bar / 2 - (columns * pitch) / 2);
    labels.append(element);
  }
  return labels;
}

function drawBar(
  { lane: row, bar, left, width, starts, ends }: PlacedBar,
  lane: Lane,
  rows: LaneRows,
  { style, className }: BarLook,
  direction: Staff['direction'],
): HTMLElement {
  const element = document.createElement('div');
  const [atLeft, atRight] = direction === 'rtl' ? [ends, starts] : [starts, ends];
  element.className = [
    `surface-bar surface-bar-${style} ${className}`,
    atLeft ? 'surface-bar-left' : '',
    atRight ? 'surface-bar-right' : '',
  ].join(' ');
  element.dataset['lane'] = lane.id;
  element.dataset['span'] = bar.span.id;
  element.title = lane.name;
  const inset = style === 'tint' ? Math.min(bar.level, Math.floor(rows.bar / 2) - 1) : 0;
  place(element, left, row * rows.pitch + inset, width);
  element.style.height = pixels(rows.bar - 2 * inset);
  if (bar.lines > 1)
    element.style.backgroundPositionY = `${String((100 * Math.min(bar.level, bar.lines - 1)) / (bar.lines - 1))}%`;
  return element;
}

function place(element: HTMLElement, left: number, top: number, width: number): void {
  element.style.left = pixels(left);
  element.style.top = pixels(top);
  element.style.width = pixels(width);
}

const pixels = (value: number) => `${String(value)}px`;
