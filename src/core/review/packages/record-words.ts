import { attributeOf } from '#core/codebook/definitions';
import { inSentence, quoted, tagInSentence } from '#core/commands/label-parts';
import type { AnyRecord, CodebookRecord, Id } from '#core/model/records';
import type { RecordWords } from '#core/review/packages/merge-layer-records';
import type { LayerRecord } from '#core/review/packages/translate-records';

/** @param get records by id, as they will be */
export function createRecordWords(codebook: CodebookRecord, get: (id: Id) => AnyRecord | undefined): RecordWords {
  const attributeIn = (record: LayerRecord, field: string) =>
    record.kind === 'annotation' && field.startsWith('attributes.')
      ? attributeOf(codebook, record.tag, field.slice('attributes.'.length))
      : undefined;

  return {
    fieldOf(record, field) {
      if (field === 'start') return 'boundaries';
      const attribute = attributeIn(record, field);
      return attribute === undefined ? field.replace('attributes.', '') : inSentence(attribute.label);
    },
    valueOf(record, field) {
      if (record.kind === 'annotation' && field === 'start') return quoted(record.quote);
      const attribute = attributeIn(record, field);
      const value: unknown =
        record.kind === 'annotation' && field.startsWith('attributes.')
          ? record.attributes[field.slice('attributes.'.length)]
          : Reflect.get(record, field);
      if (value === undefined || value === '') return 'nothing';
      const parts: readonly unknown[] = isList(value) ? value : [value];
      return parts
        .map((part) => {
          if (typeof part !== 'string') return JSON.stringify(part);
          if (field === 'tag') return tagInSentence(codebook, part);
          const entity = attribute?.type === 'entity' ? get(part) : undefined;
          if (entity?.kind === 'entity') return entity.name;
          return attribute?.values.find(({ id }) => id === part)?.label ?? part;
        })
        .join(', ');
    },
  };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
