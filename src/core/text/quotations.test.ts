import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText, readSeed } from '#testing/arbitrary-text';
import { isGraphemeBoundary } from '#core/text/graphemes';
import { quotationAt, quotationsIn } from '#core/text/quotations';
import { quotationForm } from '#core/text/is-quoted';
import { containsSpan } from '#core/text/span';

function inners(text: string): readonly string[] {
  return quotationsIn(text, { start: 0, end: text.length }).map(({ inner }) => text.slice(inner.start, inner.end));
}

describe('quotations', () => {
  it.each([
    ['He said “yes,” then “no”.', ['yes', 'no']],
    ['„Ja“, sagte er. „Nein”', ['Ja', 'Nein']],
    ['«вызов» и »Ja« und ‹x›', ['вызов', 'Ja', 'x']],
    ['a "straight one" and "another," he said', ['straight one', 'another']],
    ['‘It’s Russia’s move’, he said', ['It’s Russia’s move']],
    ['“He said ‘no’ to me”', ['no', 'He said ‘no’ to me']],
    ["she said 'it's fine' to me", ["it's fine"]],
    ['Russia’s and NATO’s', []],
    ['“never closed', []],
    ['“first never closed “second”', ['second']],
    ['closed only” here', []],
    ['the "unclosed and then "closed" one', ['closed']],
  ])('%s', (text, expected) => {
    expect(inners(text)).toEqual(expected);
  });

  it('of the seeds are found with their context', () => {
    const seed4 = readSeed('004');
    const place = seed4.indexOf('There are no new U.S. missiles');
    const quotation = quotationAt(seed4, place);
    expect(quotation && seed4.slice(quotation.inner.start, quotation.inner.end)).toMatch(
      /^There are no .* several years\.$/,
    );
    const seed2 = readSeed('002');
    const nested = quotationAt(seed2, seed2.indexOf('российской'));
    expect(nested && seed2.slice(nested.start, nested.end)).toBe('«российской угрозе»');
    expect(quotationAt(seed2, seed2.indexOf('Erdogan'))).toBe(null);
    const misfit = quotationAt(seed2, seed2.indexOf('our neighbour'));
    expect(misfit && seed2.slice(misfit.inner.start, misfit.inner.end)).toMatch(/^Deterrence and .* because it is$/);
  });

  it('nest or stand apart, never cross, and keep to whole clusters', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const all = quotationsIn(text, { start: 0, end: text.length });
        for (const one of all) {
          expect(containsSpan(one, one.inner)).toBe(true);
          for (const offset of [one.start, one.end, one.inner.start, one.inner.end]) {
            expect(isGraphemeBoundary(text, offset)).toBe(true);
          }
          for (const other of all) {
            const apart = one.end <= other.start || other.end <= one.start;
            expect(apart || containsSpan(one, other) || containsSpan(other, one)).toBe(true);
          }
        }
      }),
      { seed: 71, numRuns: 300 },
    );
  });
});

describe('quotationForm', () => {
  function formOf(text: string, part: string): string {
    const start = text.lastIndexOf(part);
    if (start < 0) throw new Error(`Not in the text: ${part}`);
    return quotationForm(text, { start, end: start + part.length });
  }

  it('comes to an end where white space follows a paragraph on its line', () => {
    const text = 'The port is closed. \t\nIt is “closed for good”.\n';
    expect(quotationForm(text, { start: 4, end: 21 })).toBe('indirect');
    expect(quotationForm(text, { start: 4, end: text.length })).toBe('mixed');
  });

  it('tells direct, mixed, indirect and headline claims of the seeds apart', () => {
    const seed1 = readSeed('001');
    expect(formOf(seed1, 'The treaty is now in real jeopardy')).toBe('direct');
    expect(formOf(seed1, '“The treaty is now in real jeopardy,”')).toBe('direct');
    expect(formOf(seed1, 'Russia had shown no willingness to compromise')).toBe('indirect');
    expect(formOf(seed1, 'NATO, Russia fail to agree over missile breach')).toBe('headline');
    expect(formOf(seed1, '“The treaty is now in real jeopardy,” he told reporters.')).toBe('mixed');
    const seed2 = readSeed('002');
    expect(formOf(seed2, 'Moscow is throwing the Alliance a “strategic challenge,”')).toBe('mixed');
    expect(formOf(seed2, 'he perceived these proposals as a basis for discussion')).toBe('indirect');
    const seed3 = readSeed('003');
    expect(formOf(seed3, 'NATO and Russia are fully dispersed in the positions on the INF Treaty')).toBe('headline');
    const seed0 = readSeed('000');
    expect(formOf(seed0, 'paying “lip service to transparency”')).toBe('mixed');
    expect(formOf(seed0, 'lip service to transparency')).toBe('direct');
  });

  it('does not take the only paragraph, or a first sentence, for a title', () => {
    expect(formOf('NATO says no', 'NATO says no')).toBe('indirect');
    expect(formOf('NATO says no.\nMore text.', 'NATO says no')).toBe('indirect');
    expect(formOf('\n\nNATO says no\nMore text.', 'NATO says no')).toBe('headline');
  });

  it('says mixed of a claim that runs over the end of a quotation or over paragraphs', () => {
    expect(formOf('T\nHe “said this” and that.', 'this” and that')).toBe('mixed');
    expect(formOf('T\nOne two\n\nthree “four” five', 'two\n\nthree “four” five')).toBe('mixed');
    expect(formOf('T\nOne two\n\nthree four', 'two\n\nthree')).toBe('indirect');
  });
});
