/**
 * One cell of a table (RFC 4180) that no spreadsheet takes for a formula.
 *
 * Spreadsheets run what begins with one of `= + - @`, also after white space, and some split lines at semicolons
 * or tabs whatever the file says, so that a formula can begin inside a cell. Text is therefore marked: wherever a
 * formula could begin (at the start, after a semicolon, a tab or a line end), an apostrophe is put in front of it,
 * and one more in front of an apostrophe that stands there already. Taking away each apostrophe in these places
 * gives the text back, character by character; `unmarkFormulas` does it.
 */

/** U+FF1D, FF0B, FF0D and FF20 are the full-width forms, which East Asian versions take for the same. */
const couldBegin = /(?<![^;\t\n\r])(?=\s*['=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const marks = /(?<![^;\t\n\r])'/g;

export function markFormulas(text: string): string {
  return text.replace(couldBegin, "'");
}

export function unmarkFormulas(text: string): string {
  return text.replace(marks, '');
}

export type CsvCell = string | number | boolean | null;

/** Text is marked and quoted; numbers and booleans stand as they are; `null` is an empty cell. */
export function toCsvCell(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? quote(markFormulas(cell)) : String(cell);
}

/** Text as it is, as a JSON string: nothing in it can begin a formula, and every JSON reader gives it back. */
export function toJsonCell(text: string): string {
  return quote(JSON.stringify(text).replaceAll(';', '\\u003b'));
}

function quote(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}
