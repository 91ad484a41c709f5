import { unreachable } from '#core/model/result';
import type { SpanStyle } from '#core/model/records';
import { nestingLevels } from '#renderer/surface/nesting.ts';
import {
  css,
  darkPaper,
  lightPaper,
  lineColor,
  parseColor,
  tintOpacity,
  type Paper,
  type Rgb,
} from '#renderer/surface/span-color.ts';
import type { Channel } from '#renderer/surface/surface.ts';
import { declareColor, themed } from '#renderer/surface/themed-colors.ts';

/** Lines under the text have places below each other; more of them stand closer together. */
const firstOffset = 0.13;
const offsetStep = 0.19;
const deepestOffset = 0.75;
const tintGhostOffset = 0.28;

/**
 * The style rules of all channels: their colors, and one `::highlight` for each channel and nesting level. A deeper tint
 * lies on top of the outer one and so is darker; a deeper line stands lower. No two channels share a line's place, so
 * an actor inside a date, or beside it, never hides it.
 *
 * @param textClass of the element in which the highlights are
 */
export function channelRules(
  channels: readonly Channel[],
  textClass: string,
  highlightName: (channel: number, level: number) => string,
): string {
  const lined = channels.filter(({ style }) => style !== 'tint');
  const tints = channels.filter(({ style }) => style === 'tint').map(({ color }) => parseColor(color));
  const places = lined.length * nestingLevels;
  const step = Math.min(offsetStep, (deepestOffset - firstOffset) / Math.max(1, places - 1));
  const colors = channels.map((channel, index) => channelColors(channel, tints, index));
  const rules = channels.flatMap((channel, index) =>
    Array.from({ length: nestingLevels }, (_, level) => {
      const place = lined.indexOf(channel) + level * lined.length;
      const body = channelBody(channel.style, index, firstOffset + place * step);
      return `::highlight(${highlightName(index, level)}) { ${body} }`;
    }),
  );
  return [`.${textClass} { ${colors.join(' ')} }`, ...rules].join('\n');
}

/**
 * Ghosts: one thin dotted line in the channel's color, which no tag has. That of a tint lies below those of lines, so
 * that an actor within a sentence keeps its own.
 */
export function ghostRules(channels: readonly Channel[], highlightName: (channel: number) => string): string {
  return channels
    .map(({ style }, index) => {
      const offset = style === 'tint' ? tintGhostOffset : firstOffset;
      const line = `underline dotted max(1.5px, 0.075em) var(${lineColorOf(index)})`;
      return `::highlight(${highlightName(index)}) { background-color: transparent; text-decoration: ${line}; text-underline-offset: ${String(offset)}em; }`;
    })
    .join('\n');
}

const lineColorOf = (index: number) => `--surface-line-color-${String(index)}`;
const tintColorOf = (index: number) => `--surface-tint-color-${String(index)}`;

function channelColors(channel: Channel, tints: readonly Rgb[], index: number): string {
  const color = parseColor(channel.color);
  // A tint's edge need only stand out from the tint and the paper beside it; other lines from whatever is below.
  const [below, deepest] = channel.style === 'tint' ? [[color], 1] : [tints, 3];
  const lineIn = (theme: Paper) => css(lineColor(color, theme, below, deepest));
  const tintIn = (theme: Paper) => css(color, tintOpacity(color, theme));
  return [
    declareColor(lineColorOf(index), themed(lineIn(lightPaper), lineIn(darkPaper))),
    declareColor(tintColorOf(index), themed(tintIn(lightPaper), tintIn(darkPaper))),
  ].join(' ');
}

function channelBody(style: SpanStyle, index: number, offset: number): string {
  const line = `var(${lineColorOf(index)})`;
  // The line above marks the edge where tints are not printed, or not told apart.
  if (style === 'tint')
    return `background-color: var(${tintColorOf(index)}); text-decoration: overline solid 1px ${line};`;
  return [
    'background-color: transparent;',
    `text-decoration: underline ${lineKind(style)} ${lineThickness(style)} ${line};`,
    `text-underline-offset: ${offset.toFixed(3)}em;`,
  ].join(' ');
}

function lineKind(style: Exclude<SpanStyle, 'tint'>): string {
  switch (style) {
    case 'solid':
    case 'dashed':
    case 'dotted':
    case 'double':
    case 'wavy':
      return style;
    default:
      return unreachable(style);
  }
}

function lineThickness(style: Exclude<SpanStyle, 'tint'>): string {
  return style === 'double' || style === 'wavy' ? 'max(1px, 0.06em)' : 'max(2px, 0.1em)';
}
