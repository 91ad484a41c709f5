/**
 * A dot and its interval for each figure, as SVG: black on white, shapes instead of colours, the number beside each, so
 * that it reads the same on paper, on a screen and in grey.
 */
import type { Figure, MeasureId } from '#core/review/agreement/agreement-table';
import { escapeHtml } from '#core/review/report/escape-text';
import { formatFigure, formatInterval, formatNumber } from '#core/review/report/format-figure';
import { measureNames } from '#core/review/report/measure-names';
import type { FigureBlock } from '#core/review/report/report-blocks';
import { floorGrapheme } from '#core/text/graphemes';

export interface IntervalRow {
  /** Empty where the row goes on with what the one above is about. */
  readonly label: string;
  readonly figure: Figure;
}

export interface IntervalFigure {
  readonly caption: string;
  readonly rows: readonly IntervalRow[];
  /** Values that a convention names, drawn as dashed lines. */
  readonly marks: readonly number[];
}

/* All in CSS pixels. */
const width = 760;
const rowHeight = 22;
const top = 34;
const plot = { left: 300, right: 590 };
const nameLeft = 200;
const longestLabel = 26;

/** `null` where there is nothing to draw. */
export function intervalFigure({ caption, rows, marks }: IntervalFigure): FigureBlock | null {
  if (rows.length === 0) return null;
  const lowest = Math.min(0, ...rows.flatMap(({ figure }) => [figure.value ?? 0, figure.interval?.low ?? 0]));
  const from = Math.max(-1, Math.floor(lowest * 5) / 5);
  const scale = (value: number) => plot.left + ((Math.max(value, from) - from) / (1 - from)) * (plot.right - plot.left);
  const height = top + rows.length * rowHeight + 30;
  const floor = top + rows.length * rowHeight;
  const alternative = rows.map(describeRow).join('; ');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeHtml(caption)}" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" font-family="Inter, Helvetica, Arial, sans-serif" font-size="12" fill="#1a1a1a">`,
    `<title>${escapeHtml(caption)}</title>`,
    `<desc>${escapeHtml(alternative)}</desc>`,
    `<rect width="${String(width)}" height="${String(height)}" fill="#ffffff"/>`,
    ...ticks(from).map((tick) => drawTick(scale(tick), tick, floor)),
    ...drawMarks(
      marks.filter((mark) => mark > from),
      scale,
      floor,
    ),
    ...rows.map((row, index) => drawRow(row, top + index * rowHeight + rowHeight / 2, scale, from)),
    '</svg>',
  ].join('\n');
  return { kind: 'figure', svg, caption, alternative };
}

function describeRow({ label, figure }: IntervalRow): string {
  const name = `${label} ${measureNames[figure.measure].short}`.trim();
  if (figure.value === null) return `${name} undefined`;
  const interval = figure.interval === null ? '' : ` ${formatInterval(figure.interval, figure.measure)}`;
  return `${name} ${formatFigure(figure)}${interval}`;
}

/** Every fifth, from the lower end to 1. */
function ticks(from: number): readonly number[] {
  const first = Math.round(from * 5);
  return Array.from({ length: 5 - first + 1 }, (_, index) => (first + index) / 5);
}

function drawTick(x: number, value: number, floor: number): string {
  const line = `<line x1="${at(x)}" x2="${at(x)}" y1="${String(top)}" y2="${String(floor)}" stroke="#d0d0d0"/>`;
  return `${line}<text x="${at(x)}" y="${String(floor + 16)}" text-anchor="middle" fill="#4a4a4a">${formatNumber(value, 1)}</text>`;
}

/** The least distance, in CSS pixels, at which two labels beside each other are centred on their lines. */
const labelWidth = 44;

/** Labels of neighbours that are close stand to the left and to the right of their lines. */
function drawMarks(marks: readonly number[], scale: (value: number) => number, floor: number): readonly string[] {
  return marks.map((mark, index) => {
    const x = scale(mark);
    const isClose = (other: number | undefined) => other !== undefined && Math.abs(scale(other) - x) < labelWidth;
    if (isClose(marks[index + 1])) return drawMark(x, mark, floor, 'end');
    return drawMark(x, mark, floor, isClose(marks[index - 1]) ? 'start' : 'middle');
  });
}

/** How far a label that is not centred reaches over its line, in CSS pixels. */
const overhang = 6;

function drawMark(x: number, value: number, floor: number, anchor: 'start' | 'middle' | 'end'): string {
  const shift = { start: -overhang, middle: 0, end: overhang }[anchor];
  const line = `<line x1="${at(x)}" x2="${at(x)}" y1="${String(top - 4)}" y2="${String(floor)}" stroke="#4a4a4a" stroke-dasharray="3 3"/>`;
  return `${line}<text x="${at(x + shift)}" y="${String(top - 9)}" text-anchor="${anchor}" font-size="11" fill="#4a4a4a">${formatNumber(value, 3)}</text>`;
}

function drawRow({ label, figure }: IntervalRow, y: number, scale: (value: number) => number, from: number): string {
  const base = at(y + 4);
  const shown = label.length > longestLabel ? `${label.slice(0, floorGrapheme(label, longestLabel - 1))}…` : label;
  const words = [
    `<text x="8" y="${base}" font-weight="600">${escapeHtml(shown)}</text>`,
    `<text x="${String(nameLeft)}" y="${base}">${escapeHtml(measureNames[figure.measure].short)}</text>`,
  ];
  if (figure.value === null)
    return [
      ...words,
      `<text x="${String(plot.left + 6)}" y="${base}" font-style="italic" fill="#4a4a4a">undefined</text>`,
    ].join('');
  const { interval } = figure;
  const said = `${formatFigure(figure)}${interval === null ? '' : ` ${formatInterval(interval, figure.measure)}`}`;
  return [
    ...words,
    interval === null ? '' : drawInterval(scale(interval.low), scale(interval.high), y, interval.low < from),
    drawShape(figure.measure, scale(figure.value), y),
    `<text x="${String(plot.right + 14)}" y="${base}">${escapeHtml(said)}</text>`,
  ].join('');
}

/** An end that lies outside the axis has no bar. */
function drawInterval(low: number, high: number, y: number, isCut: boolean): string {
  const bar = (x: number) =>
    `<line x1="${at(x)}" x2="${at(x)}" y1="${at(y - 4)}" y2="${at(y + 4)}" stroke="#1a1a1a" stroke-width="1.5"/>`;
  const line = `<line x1="${at(low)}" x2="${at(high)}" y1="${at(y)}" y2="${at(y)}" stroke="#1a1a1a" stroke-width="1.5"/>`;
  return [line, isCut ? '' : bar(low), bar(high)].join('');
}

function drawShape(measure: MeasureId, x: number, y: number): string {
  switch (measure) {
    case 'f1-exact':
    case 'precision-exact':
    case 'recall-exact':
    case 'percent-agreement':
      return circle(x, y, '#1a1a1a');
    case 'f1-relaxed':
    case 'precision-relaxed':
    case 'recall-relaxed':
      return circle(x, y, '#ffffff');
    case 'krippendorff-alpha-u':
    case 'krippendorff-alpha':
      return `<rect x="${at(x - 4)}" y="${at(y - 4)}" width="8" height="8" fill="#1a1a1a"/>`;
    case 'cohen-kappa':
    case 'scott-pi':
    case 'fleiss-kappa':
      return `<rect x="${at(x - 4)}" y="${at(y - 4)}" width="8" height="8" fill="#ffffff" stroke="#1a1a1a" stroke-width="1.5"/>`;
    case 'gamma':
    case 'gwet-ac1':
      return `<path d="M${at(x)} ${at(y - 5.5)}L${at(x + 5.5)} ${at(y)}L${at(x)} ${at(y + 5.5)}L${at(x - 5.5)} ${at(y)}Z" fill="#ffffff" stroke="#1a1a1a" stroke-width="1.5"/>`;
  }
}

function circle(x: number, y: number, fill: string): string {
  return `<circle cx="${at(x)}" cy="${at(y)}" r="4.5" fill="${fill}" stroke="#1a1a1a" stroke-width="1.5"/>`;
}

function at(coordinate: number): string {
  return coordinate.toFixed(1);
}
