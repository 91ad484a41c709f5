import {
  css,
  darkPaper,
  lightPaper,
  mix,
  parseColor,
  standOut,
  type Paper,
  type Rgb,
} from '#renderer/surface/span-color.ts';
import type { Channel } from '#renderer/surface/surface.ts';
import { themed } from '#renderer/surface/themed-colors.ts';

/** Share of a box's color in its filling. No text lies over it, so it may be stronger than a tint. */
const filling = 0.42;

export interface BarColors {
  /** The line, or the edge of a box. */
  readonly line: Rgb;
  /** Of a box only. */
  readonly fill: Rgb | null;
}

/**
 * The colors of bars, channel by channel. A line is at least 3:1 against the paper and every box that may lie below it,
 * the edge of a box against the paper.
 */
export function barColors(channels: readonly Channel[], { paper, ink }: Paper): readonly BarColors[] {
  const fillOf = ({ color }: Channel) => mix(paper, parseColor(color), filling);
  const boxes = channels.filter(({ style }) => style === 'tint').map(fillOf);
  return channels.map((channel) => {
    const isBox = channel.style === 'tint';
    const line = standOut(parseColor(channel.color), ink, [paper, ...(isBox ? [] : boxes)]);
    return { line, fill: isBox ? fillOf(channel) : null };
  });
}

/** One rule a channel. Patterns are the same for all surfaces and stand in the style sheet. */
export function laneRules(channels: readonly Channel[], className: (channel: number) => string): string {
  const dark = barColors(channels, darkPaper);
  return barColors(channels, lightPaper)
    .map(({ line, fill }, index) => {
      const onDark = dark[index] ?? { line, fill };
      const filled = fill && onDark.fill ? ` background-color: ${themed(css(fill), css(onDark.fill))};` : '';
      return `.${className(index)} { color: ${themed(css(line), css(onDark.line))};${filled} }`;
    })
    .join('\n');
}
