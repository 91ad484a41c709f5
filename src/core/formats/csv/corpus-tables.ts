/**
 * The corpus as tables, for spreadsheets and statistics programs: a folder of CSV files and of the texts, which are
 * files of their own because a spreadsheet cuts a cell at 32,767 characters. Column names are part of the format;
 * `docs/corpus-format.md` describes them.
 */
import { tagOf } from '#core/codebook/definitions';
import { codebookLines, labelOfValue } from '#core/formats/csv/codebook-table';
import { regionLines, regionRows, type RegionRow } from '#core/formats/csv/region-table';
import { dateColumns } from '#core/formats/csv/date-columns';
import { indexCodePoints, type CodePointIndex } from '#core/formats/corpus/code-point-index';
import { toCorpusAnnotation } from '#core/formats/corpus/to-corpus';
import type { CorpusAnnotation } from '#core/formats/corpus/corpus-shape';
import { commentLines, verdictLines, voteRows, type VoteRow } from '#core/formats/csv/review-tables';
import { csvLines, json, plain, type CsvColumn } from '#core/formats/csv/csv-table';
import { regionAt } from '#core/regions/region-at';
import type { ProjectView } from '#core/model/project-view';
import type {
  AnnotationRecord,
  AttributeValue,
  DocumentRecord,
  EntityRecord,
  Id,
  RelationRecord,
} from '#core/model/records';

export interface CorpusTable {
  /** Path inside the package, with `/`. */
  readonly name: string;
  /** Pieces of text of any size. */
  readonly pieces: Iterable<string> | AsyncIterable<string>;
}

interface AnnotationRow {
  readonly record: AnnotationRecord;
  readonly spans: CorpusAnnotation;
}

/** Separates several values in one cell. */
const separator = ' | ';

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

function spanColumns(view: ProjectView): readonly CsvColumn<AnnotationRow>[] {
  return [
    plain('id', ({ record }) => record.id),
    plain('document_id', ({ record }) => record.documentId),
    plain('document_title', ({ record }) => view.document(record.documentId)?.title ?? null),
    plain('start_cp', ({ spans }) => spans.start),
    plain('end_cp', ({ spans }) => spans.end),
    plain('start_utf16', ({ record }) => record.start),
    plain('end_utf16', ({ record }) => record.end),
    plain('quote', ({ record }) => record.quote),
    json('quote_json', ({ record }) => record.quote),
  ];
}

function codingColumns(view: ProjectView): readonly CsvColumn<AnnotationRow>[] {
  const names = new Map(view.coders().map(({ id, name }) => [id, name]));
  return [
    plain('coder_id', ({ record }) => record.coder),
    plain('coder_name', ({ record }) => names.get(record.coder) ?? null),
    plain('note', ({ record }) => record.note),
    plain('status', ({ record }) => record.status),
    plain('codebook_version', ({ record }) => record.codebookVersion),
    plain('created_at', ({ record }) => record.createdAt),
    plain('updated_at', ({ record }) => record.updatedAt),
    plain('assistance', ({ record }) => record.assistance ?? null),
    plain('rule', ({ record }) => record.rule ?? null),
  ];
}

/** One column an attribute of the codebook, and one for attributes that it does not know. */
function attributeColumns(view: ProjectView, tag: Id | null): readonly CsvColumn<AnnotationRow>[] {
  const tags = view.codebook().tags.filter(({ id }) => tag === null || id === tag);
  const known = new Set(tags.flatMap(({ attributes }) => attributes.map(({ id }) => id)));
  const others = ({ record }: AnnotationRow): string => {
    const rest = Object.entries(record.attributes).filter(([id]) => !known.has(id));
    return rest.length === 0 ? '' : JSON.stringify(Object.fromEntries(rest));
  };
  return [
    ...[...known].map((id) =>
      plain(`attribute_${id}`, ({ record }: AnnotationRow) =>
        Object.hasOwn(record.attributes, id) ? cellOf(record.attributes[id]) : null,
      ),
    ),
    plain('other_attributes', others),
  ];
}

/** For each attribute that holds a concept, what the concept is called now: its id stays when it is renamed. */
function labelColumns(view: ProjectView, tag: Id): readonly CsvColumn<AnnotationRow>[] {
  const attributes = tagOf(view.codebook(), tag)?.attributes ?? [];
  return attributes
    .filter(({ type }) => type === 'concept')
    .map((attribute) =>
      plain(`${attribute.id}_label`, ({ record }: AnnotationRow) => {
        const value = Object.hasOwn(record.attributes, attribute.id) ? record.attributes[attribute.id] : undefined;
        return typeof value === 'string' && value !== '' ? labelOfValue(attribute, value) : null;
      }),
    );
}

/** Role of the innermost region that holds the annotation; empty in plain article text, or without a place. */
function regionRole(view: ProjectView, { documentId, status, start, end }: AnnotationRecord): string | null {
  if (status === 'orphaned') return null;
  return regionAt(view.document(documentId)?.regions ?? [], { start, end })?.role ?? null;
}

function annotationColumns(view: ProjectView): readonly CsvColumn<AnnotationRow>[] {
  return [
    ...spanColumns(view),
    plain('tag', ({ record }) => record.tag),
    plain('entity_name', ({ record }) => entityName(view, record)),
    ...attributeColumns(view, null),
    ...codingColumns(view),
    plain('in_region', ({ record }) => regionRole(view, record)),
  ];
}

/** Claims with what they are linked to, one row each: ready for a table of who said what to whom, and when. */
function claimColumns(view: ProjectView): readonly CsvColumn<AnnotationRow>[] {
  const linked = (row: AnnotationRow, type: Id, show: (target: AnnotationRecord) => string | null): string =>
    view
      .relationsAt(row.record.id)
      .filter((relation) => relation.type === type && relation.from === row.record.id)
      .map(({ target }) => {
        if (target.kind === 'literal') return target.value;
        const record = view.annotation(target.id);
        return record === undefined ? '' : (show(record) ?? '');
      })
      .join(separator);
  const named = (target: AnnotationRecord): string => entityName(view, target) ?? target.quote;
  const dateValue = (target: AnnotationRecord): string => {
    const value = target.attributes['value'];
    return typeof value === 'string' ? value : '';
  };
  return [
    ...spanColumns(view),
    plain('claimant', (row) => linked(row, 'made_by', named)),
    plain('claimant_quote', (row) => linked(row, 'made_by', ({ quote }) => quote)),
    plain('addressee', (row) => linked(row, 'addressed_to', named)),
    plain('addressee_quote', (row) => linked(row, 'addressed_to', ({ quote }) => quote)),
    plain('said_on', (row) => linked(row, 'said_on', dateValue)),
    plain('said_on_quote', (row) => linked(row, 'said_on', ({ quote }) => quote)),
    plain('document_date', ({ record }) => view.document(record.documentId)?.date ?? null),
    ...labelColumns(view, 'claim'),
    ...attributeColumns(view, 'claim'),
    ...codingColumns(view),
  ];
}

/** Dates with their TIMEX3, one row each. Which tags are dates the codebook says, whatever it calls them. */
function dateTableColumns(view: ProjectView): readonly CsvColumn<AnnotationRow>[] {
  return [
    ...spanColumns(view),
    plain('tag', ({ record }) => record.tag),
    ...dateColumns(view).map(({ name, value }) => plain(name, ({ record }: AnnotationRow) => value(record))),
    ...codingColumns(view),
  ];
}

function* datesOf(view: ProjectView, rows: Iterable<AnnotationRow>): Generator<AnnotationRow> {
  const tags = new Set(
    view
      .codebook()
      .tags.filter(({ attributes }) => attributes.some(({ type }) => type === 'edtf'))
      .map(({ id }) => id),
  );
  for (const row of rows) if (tags.has(row.record.tag)) yield row;
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
    plain('aliases', ({ aliases }) => aliases.join(separator)),
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

function entityName(view: ProjectView, { attributes }: AnnotationRecord): string | null {
  const entity = Object.hasOwn(attributes, 'entity') ? attributes['entity'] : undefined;
  return typeof entity === 'string' ? (view.entity(entity)?.name ?? null) : null;
}

function cellOf(value: AttributeValue | undefined): string | number | boolean | null {
  if (value === undefined) return null;
  return typeof value === 'object' ? value.join(separator) : value;
}
