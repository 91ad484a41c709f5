import { describe, expect, it } from 'vitest';
import { readSeed } from '#testing/arbitrary-text';
import { findFolded } from '#core/text/fold';
import { isGraphemeBoundary, nextGrapheme } from '#core/text/graphemes';
import { codePointMap, utf8Map } from '#core/text/offset-units';

const fiveMegabytes = 5_000_000;
const article = readSeed('002');
const lines = `${article}\n`.repeat(Math.ceil(fiveMegabytes / (article.length + 1)));

describe('in five megabytes', () => {
  it('the parity of a hundred thousand flags in a row is right everywhere', () => {
    const text = '🇺🇳'.repeat(100_000);
    for (const at of [0, 4, 200_000, 399_996]) {
      expect([0, 1, 2, 3].map((more) => isGraphemeBoundary(text, at + more))).toEqual([true, false, false, false]);
      expect(nextGrapheme(text, at + 1)).toBe(at + 4);
    }
  }, 60_000);

  it('maps of offsets and folded search are right at the far end', () => {
    const points = codePointMap(`${lines}😀`);
    expect(points.fromUtf16(lines.length)).toBe(lines.length);
    expect(points.total).toBe(lines.length + 1);
    expect(utf8Map(lines).toUtf16(utf8Map(lines).total)).toBe(lines.length);
    expect(findFolded(lines, '9M729').length).toBe(lines.length / (article.length + 1));
  }, 60_000);
});
