/** The shapes that stand in the file → records. The file must have been checked: nothing is checked here. */
import type { ChangeSet } from '#core/changes/change-set';
import type { JournalEntry } from '#core/changes/journal';
import type {
  CorpusAnnotation,
  CorpusDocument,
  CorpusJournalEntry,
  PastRecord,
} from '#core/formats/corpus/corpus-shape';
import type { AnnotationRecord, AnyRecord, DocumentRecord } from '#core/model/records';

export function fromCorpusDocument(document: CorpusDocument): DocumentRecord {
  const { id, title, date, outlet, url, language, state, order, addedAt, source, textHash, lengthUtf16 } = document;
  const regions = document.regions.map((region) => ({
    id: region.id,
    start: region.startUtf16,
    end: region.endUtf16,
    role: region.role,
    date: region.date,
  }));
  return {
    kind: 'document',
    id,
    title,
    date,
    outlet,
    url,
    language,
    regions,
    state,
    source,
    textHash,
    length: lengthUtf16,
    order,
    addedAt,
  };
}

export function fromCorpusAnnotation(annotation: CorpusAnnotation): AnnotationRecord {
  const { startUtf16, endUtf16, ...rest } = annotation;
  return { ...rest, kind: 'annotation', start: startUtf16, end: endUtf16 };
}

export function fromCorpusJournalEntry(entry: CorpusJournalEntry): JournalEntry {
  const change: ChangeSet = {
    added: entry.change.added.map(fromPastRecord),
    updated: entry.change.updated.map(([from, to]) => [fromPastRecord(from), fromPastRecord(to)] as const),
    removed: entry.change.removed.map(fromPastRecord),
  };
  return { ...entry, change };
}

function fromPastRecord(record: PastRecord): AnyRecord {
  switch (record.kind) {
    case 'project':
    case 'codebook':
    case 'coder':
    case 'entity':
    case 'relation':
      return record;
    case 'document': {
      const { lengthUtf16, regions, ...rest } = record;
      return {
        ...rest,
        length: lengthUtf16,
        regions: regions.map(({ startUtf16, endUtf16, ...region }) => ({
          ...region,
          start: startUtf16,
          end: endUtf16,
        })),
      };
    }
    case 'annotation': {
      const { startUtf16, endUtf16, ...rest } = record;
      return { ...rest, start: startUtf16, end: endUtf16 };
    }
  }
}
