import { tagOf } from '#core/codebook/definitions';
import type { CorpusAnnotation } from '#core/formats/corpus/corpus-shape';
import { labelOfValue } from '#core/formats/csv/codebook-table';
import { json, plain, cellSeparator, type CsvColumn } from '#core/formats/csv/csv-table';
import { dateColumns } from '#core/formats/csv/date-columns';
import type { AnnotationRecord, AttributeValue, Id } from '#core/model/records';
import type { ProjectView } from '#core/model/project-view';
import { regionAt } from '#core/regions/region-at';

/** An annotation and where it stands in the units of the corpus format. */
export interface AnnotationRow {
  readonly record: AnnotationRecord;
  readonly spans: CorpusAnnotation;
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

/** Annotations of every tag, one row each. */
export function annotationColumns(view: ProjectView): readonly CsvColumn<AnnotationRow>[] {
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
export function claimColumns(view: ProjectView): readonly CsvColumn<AnnotationRow>[] {
  const linked = (row: AnnotationRow, type: Id, show: (target: AnnotationRecord) => string | null): string =>
    view
      .relationsAt(row.record.id)
      .filter((relation) => relation.type === type && relation.from === row.record.id)
      .map(({ target }) => {
        if (target.kind === 'literal') return target.value;
        const record = view.annotation(target.id);
        return record === undefined ? '' : (show(record) ?? '');
      })
      .join(cellSeparator);
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
export function dateTableColumns(view: ProjectView): readonly CsvColumn<AnnotationRow>[] {
  return [
    ...spanColumns(view),
    plain('tag', ({ record }) => record.tag),
    ...dateColumns(view).map(({ name, value }) => plain(name, ({ record }: AnnotationRow) => value(record))),
    ...codingColumns(view),
  ];
}

/** The rows whose tag has a value in EDTF. */
export function* datesOf(view: ProjectView, rows: Iterable<AnnotationRow>): Generator<AnnotationRow> {
  const tags = new Set(
    view
      .codebook()
      .tags.filter(({ attributes }) => attributes.some(({ type }) => type === 'edtf'))
      .map(({ id }) => id),
  );
  for (const row of rows) if (tags.has(row.record.tag)) yield row;
}

function entityName(view: ProjectView, { attributes }: AnnotationRecord): string | null {
  const entity = Object.hasOwn(attributes, 'entity') ? attributes['entity'] : undefined;
  return typeof entity === 'string' ? (view.entity(entity)?.name ?? null) : null;
}

function cellOf(value: AttributeValue | undefined): string | number | boolean | null {
  if (value === undefined) return null;
  return typeof value === 'object' ? value.join(cellSeparator) : value;
}
