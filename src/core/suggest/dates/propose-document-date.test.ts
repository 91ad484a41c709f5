import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeDocumentDate } from '#core/suggest/dates/propose-document-date';

function first(text: string, url = ''): string | null {
  const [best] = proposeDocumentDate(text, url);
  return best === undefined ? null : `${best.value}: ${best.rule}`;
}

describe('the date of a document', () => {
  it.each([
    ['NATO fails\n\nPublished 25 January 2019\n\nIt failed.', '2019-01-25: after “Published”'],
    [
      'NATO fails\nPublished on: January 25, 2019 10:12\nIt was signed on 8 December 1987.',
      '2019-01-25: after “Published on”',
    ],
    ['NATO fails\n\nFriday, January 25, 2019\n\nIt failed.', '2019-01-25: on a line of its own near the top'],
    ['BRUSSELS, Jan. 25, 2019 (Reuters) - It failed.', '2019-01-25: in the dateline'],
    ['NATO said on 25 January 2019 that it failed.', '2019-01-25: the first full date near the top'],
  ])('is proposed with its grounds: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it('is taken from the web address, which says it most surely', () => {
    expect(first('Signed on 8 December 1987.', 'https://example.org/2019/01/25/nato')).toBe(
      '2019-01-25: in the web address',
    );
    expect(first('Nothing.', 'https://example.org/20190125-nato')).toBe('2019-01-25: in the web address');
    expect(first('Nothing.', 'https://example.org/2019/13/45/nato')).toBeNull();
  });

  it('names the words that say so', () => {
    const text = 'NATO fails\n\nPublished 25 January 2019';
    const [best] = proposeDocumentDate(text);
    expect(text.slice(best?.start, best?.end)).toBe('25 January 2019');
  });

  it('is not proposed without grounds: from a day without a year, a year alone or an old day deep in the text', () => {
    expect(first('It failed on Friday, 25 January. The treaty is of 1987.')).toBeNull();
    expect(first(`${'It failed. '.repeat(60)}It was signed on 8 December 1987.`)).toBeNull();
  });

  it('is not known of any of the sample texts', () => {
    for (const name of ['000_b3b2ac18f165e50d', '001_2fb340d81d9828f0', '003_dc85feadc19d8c41']) {
      expect(first(readFileSync(`seeds/${name}.txt`, 'utf8'))).toBeNull();
    }
  });
});
