import { toCsvCell, toJsonCell, type CsvCell } from '#core/formats/csv/csv-cell';

/** A column by its name, and what a row has in it. */
export interface CsvColumn<Row> {
  readonly name: string;
  /** `json`: the text as a JSON string. `plain`: marked against formulas. */
  readonly kind: 'plain' | 'json';
  readonly value: (row: Row) => CsvCell;
}

/** Stands between several values in one cell. */
export const cellSeparator = ' | ';

export function plain<Row>(name: string, value: (row: Row) => CsvCell): CsvColumn<Row> {
  return { name, kind: 'plain', value };
}

export function json<Row>(name: string, value: (row: Row) => string | null): CsvColumn<Row> {
  return { name, kind: 'json', value };
}

/** Lines of a table, the header first, each with its CRLF (RFC 4180). */
export function* csvLines<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): Generator<string> {
  yield `${columns.map(({ name }) => headerCell(name)).join(',')}\r\n`;
  for (const row of rows) {
    const cells = columns.map(({ kind, value }) => {
      const cell = value(row);
      return kind === 'json' && typeof cell === 'string' ? toJsonCell(cell) : toCsvCell(cell);
    });
    yield `${cells.join(',')}\r\n`;
  }
}

/** Names are plain words where the codebook's ids are; others are quoted. */
function headerCell(name: string): string {
  return /^[\w-]+$/.test(name) ? name : toCsvCell(name);
}
