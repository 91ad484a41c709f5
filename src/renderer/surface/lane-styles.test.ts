import { describe, expect, it } from 'vitest';
import { barColors } from '#renderer/surface/lane-styles.ts';
import { contrast, darkPaper, lightPaper } from '#renderer/surface/span-color.ts';
import type { Channel } from '#renderer/surface/surface.ts';

const shipped: readonly Channel[] = [
  { id: 'claim', style: 'tint', color: '#E69F00' },
  { id: 'actor', style: 'solid', color: '#0072B2' },
  { id: 'date', style: 'dashed', color: '#009E73' },
];
const difficult: readonly Channel[] = [
  { id: 'pale', style: 'tint', color: '#ffffcc' },
  { id: 'black', style: 'tint', color: '#000000' },
  { id: 'yellow', style: 'dotted', color: '#ffff00' },
  { id: 'navy', style: 'wavy', color: '#000033' },
];

describe('colors of bars', () => {
  it.each([
    ['the shipped codebook', shipped],
    ['colors that nobody should choose', difficult],
  ])('stand out 3:1 from the paper and from boxes below them: %s', (_, channels) => {
    for (const theme of [lightPaper, darkPaper]) {
      const colors = barColors(channels, theme);
      const fills = colors.flatMap(({ fill }) => (fill === null ? [] : [fill]));
      for (const { line, fill } of colors)
        for (const below of [theme.paper, ...(fill === null ? fills : [])])
          expect(contrast(line, below)).toBeGreaterThanOrEqual(3);
    }
  });

  it('that recede beside the passage one stands at are still 3:1', () => {
    expect(contrast([0x8d, 0x89, 0x80], lightPaper.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast([0x8d, 0x89, 0x80], [0xec, 0xeb, 0xe6])).toBeGreaterThanOrEqual(2.8);
    expect(contrast([0x74, 0x77, 0x7d], darkPaper.paper)).toBeGreaterThanOrEqual(3);
  });
});
