import { dateBounds, isDuration } from '#core/codebook/date-value';
import { dateAttributeOf } from '#core/codebook/definitions';
import { showDate } from '#core/codebook/show-date';
import { timexOf, type Timex } from '#core/codebook/timex';
import type { CsvColumn } from '#core/formats/csv/csv-table';
import { plain } from '#core/formats/csv/csv-table';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord } from '#core/model/records';

/**
 * What a table says of a date: the value as it is stored (EDTF), in words, its first and last day, and TIMEX3 (TimeML
 * 1.2.1). All empty where the date has no value yet.
 */
export function dateColumns(view: ProjectView): readonly CsvColumn<AnnotationRecord>[] {
  const codebook = view.codebook();
  const valueOf = (record: AnnotationRecord): string => textOf(record, dateAttributeOf(codebook, record.tag)?.id ?? '');
  const timex = (name: string, pick: (timex: Timex) => string) =>
    plain(name, (record: AnnotationRecord) => {
      const attributes = { type: textOf(record, 'type'), anchor: textOf(record, 'anchor') };
      return pick(
        timexOf({ value: valueOf(record), modifier: textOf(record, 'modifier'), quote: record.quote, ...attributes }),
      );
    });
  const edge = (name: string, pick: 'min' | 'max') =>
    plain(name, (record: AnnotationRecord) => {
      const value = valueOf(record);
      const bounds = isDuration(value) ? null : dateBounds(value);
      return bounds === null || !Number.isFinite(bounds[pick])
        ? null
        : new Date(bounds[pick]).toISOString().slice(0, 10);
    });
  return [
    plain('value', valueOf),
    plain('modifier', (record) => textOf(record, 'modifier')),
    plain('in_words', (record) => showDate(valueOf(record), textOf(record, 'modifier'))),
    edge('first_day', 'min'),
    edge('last_day', 'max'),
    timex('timex_type', ({ type }) => type),
    timex('timex_value', ({ value }) => value),
    timex('timex_mod', ({ mod }) => mod),
    timex('timex_begin', ({ begin }) => begin),
    timex('timex_end', ({ end }) => end),
    timex('timex_anchor', ({ anchor }) => anchor),
  ];
}

function textOf({ attributes }: AnnotationRecord, id: string): string {
  const value = Object.hasOwn(attributes, id) ? attributes[id] : undefined;
  return typeof value === 'string' ? value : '';
}
