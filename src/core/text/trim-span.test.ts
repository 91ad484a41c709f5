import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTextAndSpan } from '#testing/arbitrary-text';
import { snapToGraphemes, isGraphemeBoundary } from '#core/text/graphemes';
import { trimEdgePunctuation, trimWhiteSpace } from '#core/text/trim-span';
import { containsSpan } from '#core/text/span';

function trimmed(text: string): string {
  const { start, end } = trimEdgePunctuation(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

describe('trimWhiteSpace', () => {
  it('drops spaces, no-break spaces, tabs, line feeds and zero-width spaces at both edges', () => {
    const text = ' \u00a0\t\nNATO said\u200b \n';
    const { start, end } = trimWhiteSpace(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe('NATO said');
  });

  it('gives an empty span where there is nothing but white space', () => {
    expect(trimWhiteSpace('a   b', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
  });

  it('keeps a space that carries a combining mark', () => {
    expect(trimWhiteSpace('  \u0301x', { start: 0, end: 4 })).toEqual({ start: 1, end: 4 });
  });
});

describe('trimEdgePunctuation', () => {
  it.each([
    ['“The treaty is now in real jeopardy,”', 'The treaty is now in real jeopardy'],
    ['The treaty is now in real jeopardy,” ', 'The treaty is now in real jeopardy'],
    ['paying “lip service to transparency”.', 'paying “lip service to transparency”'],
    ['the Treaty (INF)', 'the Treaty (INF)'],
    ['(INF) treaty;', '(INF) treaty'],
    ['(NATO)', 'NATO'],
    ['— said the U.S.', 'said the U.S.'],
    ['• The United States', 'The United States'],
    ['“A” and “B”', '“A” and “B”'],
    ['-5 degrees.', '-5 degrees'],
    ['72%,', '72%'],
    ['Crisis of Missile T...', 'Crisis of Missile T'],
    ['NATO', 'NATO'],
  ])('%s → %s', (given, expected) => {
    expect(trimmed(given)).toBe(expected);
  });

  it('keeps a span of nothing but punctuation', () => {
    expect(trimmed(' … ')).toBe('…');
  });

  it('never grows, never splits a cluster, and changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(), ({ text, start, end }) => {
        const given = snapToGraphemes(text, { start, end });
        for (const trim of [trimWhiteSpace, trimEdgePunctuation]) {
          const once = trim(text, given);
          expect(containsSpan(given, once)).toBe(true);
          expect(isGraphemeBoundary(text, once.start) && isGraphemeBoundary(text, once.end)).toBe(true);
          expect(trim(text, once)).toEqual(once);
        }
      }),
      { seed: 61, numRuns: 300 },
    );
  });
});
