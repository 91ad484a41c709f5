import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markFormulas, toCsvCell, toJsonCell, unmarkFormulas } from '#core/formats/csv/csv-cell';
import { csvLines, plain } from '#core/formats/csv/csv-table';
import { readCsv } from '#core/formats/csv/read-csv';

const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＠',
        "'",
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        '\r\n',
        ' ',
        '\u00a0',
        'cmd|',
        '1',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What a spreadsheet makes cells of that splits at semicolons, tabs or line ends, whatever the quotation marks say. */
function possibleCells(text: string): readonly string[] {
  return text.split(/[;\t\r\n]/);
}

describe('a cell of a table', () => {
  it('never begins a formula, wherever a spreadsheet splits it', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        for (const cell of possibleCells(markFormulas(text))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        const json: unknown = parse(`${toJsonCell(text)}\r\n`)[0]?.[0];
        for (const cell of possibleCells(String(json))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
      { seed: 51, numRuns: 3000 },
    );
  });

  it('gives its text back, character by character', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(unmarkFormulas(markFormulas(text))).toBe(text);
      }),
      { seed: 52, numRuns: 3000 },
    );
  });

  it('leaves other text as it is', () => {
    for (const text of ['NATO', 'a=b', 'well-known', "it's", '1+1', 'a; b', 'me@example.org', '']) {
      expect(markFormulas(text)).toBe(text);
    }
  });

  it('leaves numbers and booleans unmarked', () => {
    expect([toCsvCell(-5), toCsvCell(0.5), toCsvCell(true), toCsvCell(null)]).toEqual(['-5', '0.5', 'true', '']);
  });
});

describe('a table', () => {
  const rows = fc.array(fc.tuple(awkward, awkward), { maxLength: 5 });
  const columns = [
    plain<readonly string[]>('one', ([one]) => one ?? ''),
    plain<readonly string[]>('o"t,her', (row) => row[1] ?? ''),
  ];

  it('is read by another program and by our own reader, cell by cell', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const text = [...csvLines(columns, table)].join('');
        const expected = [['one', 'o"t,her'], ...table.map((row) => row.map(markFormulas))];
        expect(parse(text, { record_delimiter: '\r\n' })).toEqual(expected);
        expect([...readCsv(text)]).toEqual(expected);
      }),
      { seed: 53, numRuns: 500 },
    );
  });

  it.each(['a,b', 'a"b"\r\n', '"a', '"a"b\r\n', 'a\nb\r\n', 'a,'])('that is broken is not read: %j', (text) => {
    expect(() => [...readCsv(text)]).toThrow('The table');
  });
});
