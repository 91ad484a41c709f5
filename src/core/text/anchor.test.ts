import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText, arbitraryTextAndSpan, readSeed } from '#testing/arbitrary-text';
import { createReanchorer, makeQuote, reanchor } from '#core/text/anchor';
import { isGraphemeBoundary, snapToGraphemes } from '#core/text/graphemes';

function targetOf(text: string, part: string) {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`Not in the text: ${part}`);
  return { ...makeQuote(text, start, start + part.length), start };
}

describe('makeQuote', () => {
  it('keeps the quote and up to 32 units of context, in whole clusters', () => {
    const text = `${'a'.repeat(40)}👩‍👩‍👧‍👦${'b'.repeat(28)}NATO said`;
    const start = text.indexOf('NATO');
    expect(makeQuote(text, start, start + 4)).toEqual({ quote: 'NATO', prefix: 'b'.repeat(28), suffix: ' said' });
    fc.assert(
      fc.property(arbitraryTextAndSpan(), (given) => {
        const { start: from, end } = snapToGraphemes(given.text, given);
        const { quote, prefix, suffix } = makeQuote(given.text, from, end);
        expect(given.text.slice(from - prefix.length, end + suffix.length)).toBe(prefix + quote + suffix);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
        expect(isGraphemeBoundary(given.text, from - prefix.length)).toBe(true);
        expect(isGraphemeBoundary(given.text, end + suffix.length)).toBe(true);
      }),
      { seed: 131, numRuns: 300 },
    );
  });
});

describe('reanchor', () => {
  it('finds every span in its place in the text it was taken from', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(), (given) => {
        const { start, end } = snapToGraphemes(given.text, given);
        const found = reanchor(given.text, { ...makeQuote(given.text, start, end), start });
        expect(found).toEqual(start === end ? null : { start, end, how: 'in-place', score: 1 });
      }),
      { seed: 132, numRuns: 300 },
    );
  });

  it('follows a span when text is put in before it', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(), arbitraryText(6), (given, before) => {
        const { start, end } = snapToGraphemes(given.text, given);
        if (start === end) return;
        const text = `${before}\n${given.text}`;
        const found = reanchor(text, { ...makeQuote(given.text, start, end), start });
        // A line feed before it may split what joined backward; else the quote is there, and found.
        if (!isGraphemeBoundary(text, before.length + 1 + start) || !isGraphemeBoundary(text, before.length + 1 + end))
          return;
        expect(found && text.slice(found.start, found.end)).toBe(given.text.slice(start, end));
      }),
      { seed: 133, numRuns: 300 },
    );
  });

  it('among equal quotes takes the one with the context, not the nearest', () => {
    const text = readSeed('004');
    const start = text.indexOf('NATO\u00a0concerns');
    const target = { ...makeQuote(text, start, start + 4), start: 40 };
    expect(reanchor(text, target)).toMatchObject({ start, end: start + 4, how: 'moved', score: 1 });
  });

  it('among equal quotes in equal context takes the nearest', () => {
    const text = 'x NATO x NATO x NATO x';
    expect(reanchor(text, { quote: 'NATO', prefix: '', suffix: '', start: 10 })).toMatchObject({ start: 9 });
  });

  it('sees through spaces, quotes, dashes, look-alikes and case', () => {
    const text = readSeed('002');
    const wrong = text.replaceAll('“', '"').replaceAll('”', '"').replaceAll('’', "'").replaceAll(' ', '\u00a0');
    for (const part of ['Alliance sees no “threats or aggressive actions”', 'Moscow’s proposal on banning']) {
      const found = reanchor(wrong, targetOf(text, part));
      expect(found?.how).toBe('folded');
      expect(found && wrong.slice(found.start, found.end).replaceAll('\u00a0', ' ')).toBe(
        part.replaceAll(/[“”]/g, '"').replaceAll('’', "'"),
      );
    }
    expect(reanchor('the 9M729 missile', { quote: '9М729', prefix: '', suffix: '', start: 40 })).toMatchObject({
      start: 4,
      end: 9,
      how: 'folded',
    });
  });

  it('finds a quote of which some letters changed, with a lower score for more changes', () => {
    const text = readSeed('001');
    const target = targetOf(text, 'Russia had shown no willingness to compromise');
    const one = reanchor(text.replace('had shown no willingness', 'has shown no willingness'), target);
    const more = reanchor(text.replace('had shown no willingness', 'has showed no wilingness'), target);
    expect(one).toMatchObject({ how: 'approximate', start: target.start });
    expect(more?.how).toBe('approximate');
    expect(one?.score ?? 0).toBeGreaterThan(more?.score ?? 1);
  });

  it('finds nothing where the quote is gone, and no empty quote', () => {
    const target = targetOf(readSeed('001'), 'Russia had shown no willingness to compromise');
    expect(reanchor(readSeed('003'), target)).toBe(null);
    expect(reanchor('NATO', { quote: '', prefix: '', suffix: '', start: 0 })).toBe(null);
    expect(reanchor('', target)).toBe(null);
    expect(reanchor('abc', { quote: 'x', prefix: '', suffix: '', start: -5 })).toBe(null);
  });

  it('recovers Cyrillic read in the wrong encoding from its surroundings only where it is convincing', () => {
    const found = reanchor('ракета 9?729 в Европе', {
      quote: '9М729',
      prefix: 'ракета ',
      suffix: ' в Европе',
      start: 7,
    });
    expect(found).toMatchObject({ start: 7, end: 12, how: 'approximate' });
  });

  it('never answers with half a cluster, whatever changed', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(), arbitraryText(8), fc.nat(30), (given, inserted, at) => {
        const { start, end } = snapToGraphemes(given.text, given);
        const text = given.text.slice(0, at) + inserted + given.text.slice(at + 3);
        const found = createReanchorer(text)({ ...makeQuote(given.text, start, end), start });
        if (!found) return;
        expect(isGraphemeBoundary(text, found.start) && isGraphemeBoundary(text, found.end)).toBe(true);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.score > 0 && found.score <= 1).toBe(true);
      }),
      { seed: 134, numRuns: 300 },
    );
  });
});
