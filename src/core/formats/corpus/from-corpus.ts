/** The shapes that stand in the file → records. The file must have been checked: nothing is checked here. */
import type { ChangeSet } from '#core/changes/change-set';
import type { JournalEntry } from '#core/changes/journal';
import type {
  CorpusAnnotation,
  CorpusChange,
  CorpusDocument,
  CorpusJournalEntry,
  CorpusPackage,
  CorpusVerdict,
  PastRecord,
} from '#core/formats/corpus/corpus-shape';
import type { AnnotationRecord, AnyRecord, DocumentRecord, VerdictRecord } from '#core/model/records';
import type { ReviewPackage } from '#core/review/packages/review-package';

export function fromCorpusDocument(document: CorpusDocument): DocumentRecord {
  const { id, title, date, outlet, url, language, state, order, addedAt, source, textHash, lengthUtf16 } = document;
  const { fingerprint } = document;
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
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

export function fromCorpusAnnotation(annotation: CorpusAnnotation): AnnotationRecord {
  const { startUtf16, endUtf16, ...rest } = annotation;
  return { ...rest, kind: 'annotation', start: startUtf16, end: endUtf16 };
}

export function fromCorpusJournalEntry(entry: CorpusJournalEntry): JournalEntry {
  return { ...entry, change: fromCorpusChange(entry.change) };
}

export function fromCorpusPackage(about: CorpusPackage): ReviewPackage {
  const segments = about.segments.map((segment) => ({ ...segment, change: fromCorpusChange(segment.change) }));
  return { ...about, segments };
}

export function fromCorpusVerdict(verdict: CorpusVerdict): VerdictRecord {
  const votes = verdict.votes.map(({ coder, annotations }) => ({
    coder,
    annotations: annotations.map(({ startUtf16, endUtf16, ...rest }) => ({
      ...rest,
      start: startUtf16,
      end: endUtf16,
    })),
  }));
  return { ...verdict, kind: 'verdict', votes };
}

function fromCorpusChange({ added, updated, removed }: CorpusChange): ChangeSet {
  return {
    added: added.map(fromPastRecord),
    updated: updated.map(([from, to]) => [fromPastRecord(from), fromPastRecord(to)] as const),
    removed: removed.map(fromPastRecord),
  };
}

function fromPastRecord(record: PastRecord): AnyRecord {
  switch (record.kind) {
    case 'project':
    case 'codebook':
    case 'coder':
    case 'entity':
    case 'relation':
    case 'round':
    case 'assignment':
    case 'comment':
    case 'receipt':
      return record;
    case 'verdict':
      return fromCorpusVerdict(record);
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
