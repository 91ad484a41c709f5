import { assert, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  darkPaper,
  lightPaper,
  lineColor,
  mix,
  parseColor,
  tintOpacity,
  type Paper,
  type Rgb,
} from '#renderer/surface/span-color.ts';

const channelValue = integer({ min: 0, max: 255 });
const colors = tuple(channelValue, channelValue, channelValue);

function tinted(tint: Rgb, theme: Paper, times: number): Rgb {
  let background = theme.paper;
  for (let layer = 0; layer < times; layer += 1) background = mix(background, tint, tintOpacity(tint, theme));
  return background;
}

describe.each([
  ['light', lightPaper],
  ['dark', darkPaper],
])('marks on %s paper, whatever color a codebook chooses', (_, theme) => {
  it('leave text 4.5:1 on three tints on top of each other', () => {
    assert(
      property(colors, (tint) => {
        expect(contrast(theme.text, tinted(tint, theme, 3))).toBeGreaterThanOrEqual(4.5);
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  it('draw lines 3:1 on the paper and on up to three tints', () => {
    assert(
      property(colors, colors, (color, tint) => {
        const line = lineColor(color, theme, [tint], 3);
        for (const times of [0, 1, 2, 3]) expect(contrast(line, tinted(tint, theme, times))).toBeGreaterThanOrEqual(3);
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});

describe('colors', () => {
  it('are read from hexadecimal, and grey where they cannot be', () => {
    expect(parseColor('#E69F00')).toEqual([230, 159, 0]);
    expect(parseColor('orange')).toEqual([120, 120, 120]);
  });

  it('have the contrast that WCAG defines', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });
});
