/**
 * Changes → the shapes that stand in the file: entries of the history, and what a review package brings. Their records
 * have UTF-16 offsets only, because the text of that time may be gone.
 */
import type { ChangeSet } from '#core/changes/change-set';
import type { JournalEntry } from '#core/changes/journal';
import type {
  CorpusChange,
  CorpusJournalEntry,
  CorpusPackage,
  CorpusPackageSegment,
  PastRecord,
} from '#core/formats/corpus/corpus-shape';
import {
  annotationTail,
  documentHead,
  toCorpusCodebook,
  toCorpusCoder,
  toCorpusEntity,
  toCorpusProject,
  toCorpusRelation,
} from '#core/formats/corpus/to-corpus';
import {
  toCorpusAssignment,
  toCorpusComment,
  toCorpusReceipt,
  toCorpusRound,
  toCorpusVerdict,
} from '#core/formats/corpus/to-corpus-review';
import { compareText } from '#core/model/record-order';
import type { AnyRecord } from '#core/model/records';
import { unreachable } from '#core/model/result';
import type { PackageSegment, ReviewPackage } from '#core/review/packages/review-package';

export function toCorpusJournalEntry(entry: JournalEntry): CorpusJournalEntry {
  const { sequence, at, coder, name, label, documentIds, origin } = entry;
  return {
    sequence,
    at,
    coder,
    name,
    label,
    documentIds,
    origin: 'of' in origin ? { kind: origin.kind, of: origin.of } : { kind: origin.kind },
    change: toCorpusChange(entry.change),
  };
}

export function toCorpusPackage(about: ReviewPackage): CorpusPackage {
  const { id, purpose, project, round, from, replica, coder, blind, codebookVersion } = about;
  return {
    id,
    purpose,
    project,
    round,
    from: { id: from.id, name: from.name },
    replica,
    coder: { id: coder.id, name: coder.name },
    blind,
    codebookVersion,
    baseRevision: about.baseRevision,
    revision: about.revision,
    createdAt: about.createdAt,
    segments: about.segments.map(toCorpusSegment),
    checksums: sortByName(about.checksums),
  };
}

export function toCorpusSegment({ from, to, change }: PackageSegment): CorpusPackageSegment {
  return { from, to, change: toCorpusChange(change) };
}

function sortByName(checksums: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(checksums).sort(([left], [right]) => compareText(left, right)));
}

function toCorpusChange({ added, updated, removed }: ChangeSet): CorpusChange {
  return {
    added: added.map(toPastRecord),
    updated: updated.map(([from, to]) => [toPastRecord(from), toPastRecord(to)] as const),
    removed: removed.map(toPastRecord),
  };
}

function toPastRecord(record: AnyRecord): PastRecord {
  switch (record.kind) {
    case 'project':
      return { kind: record.kind, ...toCorpusProject(record) };
    case 'codebook':
      return { kind: record.kind, ...toCorpusCodebook(record) };
    case 'coder':
      return { kind: record.kind, ...toCorpusCoder(record) };
    case 'entity':
      return { kind: record.kind, ...toCorpusEntity(record) };
    case 'relation':
      return { kind: record.kind, ...toCorpusRelation(record) };
    case 'document':
      return {
        kind: record.kind,
        ...documentHead(record),
        regions: record.regions.map(({ id, start, end, role, date }) => {
          return { id, startUtf16: start, endUtf16: end, role, date };
        }),
        lengthUtf16: record.length,
        textHash: record.textHash,
      };
    case 'annotation':
      return {
        kind: record.kind,
        id: record.id,
        documentId: record.documentId,
        tag: record.tag,
        startUtf16: record.start,
        endUtf16: record.end,
        ...annotationTail(record),
      };
    case 'round':
      return { kind: record.kind, ...toCorpusRound(record) };
    case 'assignment':
      return { kind: record.kind, ...toCorpusAssignment(record) };
    case 'comment':
      return { kind: record.kind, ...toCorpusComment(record) };
    case 'verdict':
      return { kind: record.kind, ...toCorpusVerdict(record) };
    case 'receipt':
      return { kind: record.kind, ...toCorpusReceipt(record) };
    default:
      return unreachable(record);
  }
}
