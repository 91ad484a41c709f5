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
  type Rgb,
} from '#renderer/surface/span-color.ts';
import type { Channel } from '#renderer/surface/surface.ts';

/** Lines under the text have places below each other; more of them stand closer together. */
const firstOffset = 0.13;
const offsetStep = 0.19;
const deepestOffset = 0.75;

/**
 * The style rules of all channels: one `::highlight` for each channel and nesting level. A deeper tint lies on top of
 * the outer one and so is darker; a deeper line stands lower. No two channels share a line's place, so an actor
 * inside a date, or beside it, never hides it.
 */
export function channelRules(channels: readonly Channel[], highlightName: (channel: number, level: number) => string) {
  const lined = channels.filter(({ style }) => style !== 'tint');
  const tints = channels.filter(({ style }) => style === 'tint').map(({ color }) => parseColor(color));
  const places = lined.length * nestingLevels;
  const step = Math.min(offsetStep, (deepestOffset - firstOffset) / Math.max(1, places - 1));
  return channels
    .flatMap((channel, index) =>
      Array.from({ length: nestingLevels }, (_, level) => {
        const place = lined.indexOf(channel) + level * lined.length;
        const body = channelBody(channel, tints, firstOffset + place * step);
        return `::highlight(${highlightName(index, level)}) { ${body} }`;
      }),
    )
    .join('\n');
}

function channelBody(channel: Channel, tints: readonly Rgb[], offset: number): string {
  const color = parseColor(channel.color);
  // A tint's edge need only stand out from the tint and the paper beside it; other lines from whatever is below.
  const [below, deepest] = channel.style === 'tint' ? [[color], 1] : [tints, 3];
  const [onLight, onDark] = [lightPaper, darkPaper].map((theme) => css(lineColor(color, theme, below, deepest)));
  const line = themed(onLight ?? '', onDark ?? '');
  if (channel.style === 'tint') {
    const tint = themed(css(color, tintOpacity(color, lightPaper)), css(color, tintOpacity(color, darkPaper)));
    // The line above marks the edge where tints are not printed, or not told apart.
    return `background-color: ${tint}; text-decoration: overline solid 1px ${line};`;
  }
  return [
    'background-color: transparent;',
    `text-decoration: underline ${lineKind(channel.style)} ${lineThickness(channel.style)} ${line};`,
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

/** Follows `color-scheme`, which the theme sets. */
export function themed(light: string, dark: string): string {
  return `light-dark(${light}, ${dark})`;
}
