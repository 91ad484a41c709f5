/**
 * Colors of marks that stay readable whatever a codebook chooses: lines are darkened (or lightened, on dark paper)
 * until they stand out 3:1 (WCAG 2.2, 1.4.11), tints are thinned until text over a full stack of them keeps 4.5:1
 * (1.4.3).
 */
export type Rgb = readonly [red: number, green: number, blue: number];

export interface Paper {
  readonly paper: Rgb;
  readonly text: Rgb;
  /** What lines move towards to gain contrast. */
  readonly ink: Rgb;
  /** Wished opacity of the first tint. */
  readonly tint: number;
}

/** The worst paper and text that the themes may have; the real ones are at least as far apart. */
export const lightPaper: Paper = { paper: [250, 248, 243], text: [40, 38, 34], ink: [0, 0, 0], tint: 0.26 };
export const darkPaper: Paper = { paper: [30, 31, 34], text: [225, 222, 215], ink: [255, 255, 255], tint: 0.24 };

/** `#rrggbb`; anything else is a middle grey, as colors come from codebooks that people edit. */
export function parseColor(color: string): Rgb {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!match) return [120, 120, 120];
  const part = (index: number) => parseInt(match[index] ?? '78', 16);
  return [part(1), part(2), part(3)];
}

/** The color of lines, at least 3:1 against the paper and against every tint, as often as it lies on itself. */
export function lineColor(color: Rgb, theme: Paper, tints: readonly Rgb[], deepest: number): Rgb {
  const { paper, ink } = theme;
  const backgrounds = tints.flatMap((tint) =>
    Array.from({ length: deepest }, (_, times) => stack(tint, tintOpacity(tint, theme), paper, times + 1)),
  );
  return standOut(color, ink, [paper, ...backgrounds]);
}

/** The color, moved towards the ink until it is at least 3:1 against every background. */
export function standOut(color: Rgb, ink: Rgb, backgrounds: readonly Rgb[]): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const line = mix(color, ink, share);
    if (backgrounds.every((background) => contrast(line, background) >= 3.1)) return line;
  }
  return ink;
}

/** Opacity of one tint, such that three on top of each other leave the text 4.5:1. */
export function tintOpacity(color: Rgb, { paper, text, tint }: Paper): number {
  let alpha = tint;
  while (alpha > 0.04 && contrast(text, stack(color, alpha, paper, 3)) < 4.6) alpha -= 0.02;
  return Math.round(alpha * 100) / 100;
}

export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
}

export function css([red, green, blue]: Rgb, alpha = 1): string {
  return `rgb(${String(red)} ${String(green)} ${String(blue)}${alpha === 1 ? '' : ` / ${String(alpha)}`})`;
}

function stack(color: Rgb, alpha: number, paper: Rgb, times: number): Rgb {
  return times === 0 ? paper : mix(stack(color, alpha, paper, times - 1), color, alpha);
}

function luminance([red, green, blue]: Rgb): number {
  const part = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}
