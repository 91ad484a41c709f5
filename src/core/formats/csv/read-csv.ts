/**
 * Rows of an RFC 4180 file as the cells stand in it. Used to prove what was written, so it is strict: it throws
 * where a quotation mark stands in the wrong place or the file ends inside a cell.
 */
export function* readCsv(text: string): Generator<readonly string[]> {
  const length = text.length;
  let row: string[] = [];
  let offset = 0;
  while (offset < length) {
    let cell: string;
    if (text.charAt(offset) === '"') {
      const end = endOfQuoted(text, offset + 1);
      cell = text.slice(offset + 1, end).replaceAll('""', '"');
      offset = end + 1;
    } else {
      const plain = /[^",\r\n]*/y;
      plain.lastIndex = offset;
      cell = plain.exec(text)?.[0] ?? '';
      offset += cell.length;
    }
    row.push(cell);
    if (text.startsWith('\r\n', offset)) {
      yield row;
      row = [];
      offset += 2;
    } else if (text.charAt(offset) === ',') {
      offset += 1;
    } else {
      throw new Error(`The table is broken at character ${String(offset)}.`);
    }
  }
  if (row.length > 0) throw new Error('The table ends inside a row.');
}

function endOfQuoted(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end !== -1 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  if (end === -1) throw new Error('The table ends inside a cell.');
  return end;
}
