/**
 * The corpus as tables, for spreadsheets and statistics programs: a folder of CSV files and of the texts, which are
 * files of their own because a spreadsheet cuts a cell at 32,767 characters. Column names are part of the format;
 * `docs/corpus-format.md` describes them.
 */
import {
  annotationColumns,
  claimColumns,
  dateTableColumns,
  datesOf,
  type AnnotationRow,
} from '#core/formats/csv/annotation-columns';
import { codebookLines } from '#core/formats/csv/codebook-table';
import { regionLines, regionRows, type RegionRow } from '#core/formats/csv/region-table';
import { indexCodePoints, type CodePointIndex } from '#core/formats/corpus/code-point-index';
import { toCorpusAnnotation } from '#core/formats/corpus/to-corpus';
import { commentLines, verdictLines, voteRows, type VoteRow } from '#core/formats/csv/review-tables';
import { cellSeparator, csvLines, plain, type CsvColumn } from '#core/formats/csv/csv-table';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, DocumentRecord, EntityRecord, Id, RelationRecord } from '#core/model/records';

export interface CorpusTable {
  /** Path inside the package, with `/`. */
  readonly name: string;
  /** Pieces of text of any size. */
  readonly pieces: Iterable<string> | AsyncIterable<string>;
}

/** Every file of the package, in the order in which they must be written: the tables need what the texts told. */
export function* corpusTables(
  view: ProjectView,
  readText: (documentId: Id) => string | Promise<string>,
): Generator<CorpusTable> {
  const indexes = new Map<Id, CodePointIndex>();
  const votes: VoteRow[] = [];
  const regions: RegionRow[] = [];
  const fileNames = new Map(view.documents().map(({ id }, position) => [id, textFileName(position)]));
  for (const document of view.documents()) {
    const { id } = document;
    yield {
      name: fileNames.get(id) ?? '',
      pieces: (async function* () {
        const text = await readText(id);
        const index = indexCodePoints(text);
        indexes.set(id, index);
        votes.push(...voteRows(view.verdictsOf(id), text, index));
        regions.push(...regionRows(document, text, index));
        yield text;
      })(),
    };
  }
  const rowsOf = function* (wanted: (record: AnnotationRecord) => boolean): Generator<AnnotationRow> {
    for (const { id } of view.documents()) {
      const index = indexes.get(id);
      if (index === undefined) throw new Error(`The text of document ${id} must be written before its annotations.`);
      for (const record of view.annotationsOf(id)) {
        if (wanted(record)) yield { record, spans: toCorpusAnnotation(record, index) };
      }
    }
  };
  const relations = function* (): Generator<RelationRecord> {
    yield* view.relationsOf('');
    for (const { id } of view.documents()) yield* view.relationsOf(id);
  };
  yield { name: 'documents.csv', pieces: csvLines(documentColumns(view, fileNames, indexes), view.documents()) };
  yield {
    name: 'annotations.csv',
    pieces: csvLines(
      annotationColumns(view),
      rowsOf(() => true),
    ),
  };
  yield {
    name: 'claims.csv',
    pieces: csvLines(
      claimColumns(view),
      rowsOf((record) => record.tag === 'claim' && isTag(record)),
    ),
  };
  yield { name: 'dates.csv', pieces: csvLines(dateTableColumns(view), datesOf(view, rowsOf(isTag))) };
  yield { name: 'actors.csv', pieces: csvLines(entityColumns(view), view.entities()) };
  yield { name: 'relations.csv', pieces: csvLines(relationColumns(), relations()) };
  yield { name: 'codebook.csv', pieces: codebookLines(view.codebook()) };
  yield { name: 'regions.csv', pieces: regionLines(regions) };
  if (votes.length > 0) yield { name: 'verdicts.csv', pieces: verdictLines(view, votes) };
  if (view.documents().some(({ id }) => view.commentsOf(id).length > 0)) {
    yield { name: 'comments.csv', pieces: commentLines(view) };
  }
}

/** What the assistant suggested in vain is no tag of anybody. */
function isTag({ status }: AnnotationRecord): boolean {
  return status !== 'rejected';
}

function textFileName(position: number): string {
  return `texts/${String(position + 1).padStart(5, '0')}.txt`;
}

function documentColumns(
  view: ProjectView,
  fileNames: ReadonlyMap<Id, string>,
  indexes: ReadonlyMap<Id, CodePointIndex>,
): readonly CsvColumn<DocumentRecord>[] {
  return [
    plain('id', ({ id }) => id),
    plain('title', ({ title }) => title),
    plain('date', ({ date }) => date),
    plain('outlet', ({ outlet }) => outlet),
    plain('url', ({ url }) => url),
    plain('language', ({ language }) => language),
    plain('state', ({ state }) => state),
    plain('text_file', ({ id }) => fileNames.get(id) ?? null),
    plain('text_sha256', ({ textHash }) => textHash),
    plain('length_cp', ({ id }) => indexes.get(id)?.length ?? null),
    plain('length_utf16', ({ length }) => length),
    plain('source_path', ({ source }) => source.path),
    plain('source_sha256', ({ source }) => source.sha256),
    plain('annotations', ({ id }) => view.annotationsOf(id).filter(isTag).length),
  ];
}

function entityColumns(view: ProjectView): readonly CsvColumn<EntityRecord>[] {
  const mentions = new Map<Id, number>();
  for (const { id } of view.documents()) {
    for (const { attributes } of view.annotationsOf(id)) {
      const entity = attributes['entity'];
      if (typeof entity === 'string') mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
    }
  }
  return [
    plain('id', ({ id }) => id),
    plain('name', ({ name }) => name),
    plain('kind', ({ entityKind }) => entityKind),
    plain('country', ({ country }) => country),
    plain('aliases', ({ aliases }) => aliases.join(cellSeparator)),
    plain('note', ({ note }) => note),
    plain('mentions', ({ id }) => mentions.get(id) ?? 0),
    plain('created_at', ({ createdAt }) => createdAt),
  ];
}

function relationColumns(): readonly CsvColumn<RelationRecord>[] {
  return [
    plain('id', ({ id }) => id),
    plain('type', ({ type }) => type),
    plain('document_id', ({ documentId }) => documentId),
    plain('from_id', ({ from }) => from),
    plain('to_id', ({ target }) => (target.kind === 'record' ? target.id : null)),
    plain('to_word', ({ target }) => (target.kind === 'literal' ? target.value : null)),
    plain('coder_id', ({ coder }) => coder),
    plain('created_at', ({ createdAt }) => createdAt),
  ];
}
