import type { CodePointIndex } from '#core/formats/corpus/code-point-index';
import { csvLines, json, plain, type CsvColumn } from '#core/formats/csv/csv-table';
import type { DocumentRecord, Region } from '#core/model/records';

/** A region with what only its text can tell. */
export interface RegionRow {
  readonly document: DocumentRecord;
  readonly region: Region;
  /** Code points. */
  readonly start: number | null;
  readonly end: number | null;
  /** The first words of it, on one line. */
  readonly beginning: string;
}

const longestBeginning = 80;

/** The regions of a document with their places in code points and the words they begin with. */
export function regionRows(document: DocumentRecord, text: string, index: CodePointIndex): readonly RegionRow[] {
  return document.regions.map((region) => ({
    document,
    region,
    start: index.fromUtf16(region.start) ?? null,
    end: index.fromUtf16(region.end) ?? null,
    beginning: Array.from(text.slice(region.start, Math.min(region.end, region.start + 2 * longestBeginning)))
      .slice(0, longestBeginning)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim(),
  }));
}

const columns: readonly CsvColumn<RegionRow>[] = [
  plain('id', ({ region }) => region.id),
  plain('document_id', ({ document }) => document.id),
  plain('document_title', ({ document }) => document.title),
  plain('role', ({ region }) => region.role),
  plain('start_cp', ({ start }) => start),
  plain('end_cp', ({ end }) => end),
  plain('start_utf16', ({ region }) => region.start),
  plain('end_utf16', ({ region }) => region.end),
  plain('date', ({ region }) => region.date),
  plain('beginning', ({ beginning }) => beginning),
  json('beginning_json', ({ beginning }) => beginning),
];

/** The table of regions, one row each. */
export function regionLines(rows: readonly RegionRow[]): Iterable<string> {
  return csvLines(columns, rows);
}
