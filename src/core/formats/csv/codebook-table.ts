import { csvLines, plain, type CsvColumn } from '#core/formats/csv/csv-table';
import type { AttributeDefinition, CodebookRecord, Id, TagDefinition } from '#core/model/records';

interface CodebookRow {
  readonly tag: Id;
  readonly attribute: Id;
  readonly value: Id;
  readonly relation: Id;
  readonly label: string;
  readonly description: string;
  /** `null` for what cannot be switched off by itself. */
  readonly on: boolean | null;
}

const none = { tag: '', attribute: '', value: '', relation: '', on: null } as const;

const columns: readonly CsvColumn<CodebookRow>[] = [
  plain('tag', ({ tag }) => tag),
  plain('attribute', ({ attribute }) => attribute),
  plain('value', ({ value }) => value),
  plain('relation', ({ relation }) => relation),
  plain('label', ({ label }) => label),
  plain('description', ({ description }) => description),
  plain('on', ({ on }) => on),
];

/** What the ids in the other tables mean: a row for each tag, attribute, value and relation type. */
export function codebookLines(codebook: CodebookRecord): Iterable<string> {
  return csvLines(columns, rowsOf(codebook));
}

/** The label of a value or concept where a coding holds its id; the id itself where the codebook does not know it. */
export function labelOfValue(attribute: AttributeDefinition | undefined, id: string): string {
  return attribute?.values.find((value) => value.id === id)?.label ?? id;
}

function* rowsOf({ tags, relations }: CodebookRecord): Generator<CodebookRow> {
  for (const tag of tags) yield* rowsOfTag(tag);
  for (const { id, label, description, on } of relations) yield { ...none, relation: id, label, description, on };
}

function* rowsOfTag({ id: tag, label, guideline, attributes }: TagDefinition): Generator<CodebookRow> {
  yield { ...none, tag, label, description: guideline };
  for (const { id: attribute, label: name, description, on, values } of attributes) {
    yield { ...none, tag, attribute, label: name, description, on };
    for (const value of values) {
      yield { ...none, tag, attribute, value: value.id, label: value.label, description: value.description };
    }
  }
}
