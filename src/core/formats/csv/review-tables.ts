/**
 * Verdicts and comments as tables. A verdict has a row for each annotation that was voted on, and one for each coder
 * who tagged nothing at the passage: who reads them has every coder's label for every decision ("soft labels"), not
 * only the one that won.
 */
import type { CodePointIndex } from '#core/formats/corpus/code-point-index';
import { toCorpusVerdict } from '#core/formats/corpus/to-corpus-review';
import type { CorpusVotedAnnotation } from '#core/formats/corpus/corpus-shape';
import { cellSeparator, csvLines, json, plain, type CsvColumn } from '#core/formats/csv/csv-table';
import type { ProjectView } from '#core/model/project-view';
import type { CommentRecord, CommentSubject, Id, VerdictRecord } from '#core/model/records';
import { unreachable } from '#core/model/result';

/** One line of `verdicts.csv`. */
export interface VoteRow {
  readonly verdict: VerdictRecord;
  /** `null` where nobody voted. */
  readonly voter: Id | null;
  /** `null` where the coder tagged nothing at the passage. */
  readonly annotation: CorpusVotedAnnotation | null;
  /** Code points, `null` where the quote is no longer at its place. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

/** The votes in a document's verdicts. Takes the text, which tells whether a quote still stands where it stood. */
export function voteRows(verdicts: readonly VerdictRecord[], text: string, index: CodePointIndex): readonly VoteRow[] {
  return verdicts.flatMap((verdict) => rowsOf(verdict, text, index));
}

export function verdictLines(view: ProjectView, rows: Iterable<VoteRow>): Iterable<string> {
  return csvLines(verdictColumns(view), rows);
}

export function commentLines(view: ProjectView): Iterable<string> {
  const comments = view.documents().flatMap(({ id }) => view.commentsOf(id));
  return csvLines(commentColumns(view), comments);
}

function rowsOf(verdict: VerdictRecord, text: string, index: CodePointIndex): readonly VoteRow[] {
  const { votes } = toCorpusVerdict(verdict);
  if (votes.length === 0) return [{ verdict, voter: null, annotation: null, place: null }];
  return votes.flatMap(({ coder, annotations }): readonly VoteRow[] => {
    if (annotations.length === 0) return [{ verdict, voter: coder, annotation: null, place: null }];
    return annotations.map((annotation) => {
      return { verdict, voter: coder, annotation, place: placeOf(annotation, text, index) };
    });
  });
}

function placeOf(annotation: CorpusVotedAnnotation, text: string, index: CodePointIndex): VoteRow['place'] {
  const { startUtf16, endUtf16, quote } = annotation;
  if (text.slice(startUtf16, endUtf16) !== quote) return null;
  const start = index.fromUtf16(startUtf16);
  const end = index.fromUtf16(endUtf16);
  return start === undefined || end === undefined ? null : { start, end };
}

function verdictColumns(view: ProjectView): readonly CsvColumn<VoteRow>[] {
  const names = namesOf(view);
  return [
    plain('verdict_id', ({ verdict }) => verdict.id),
    plain('document_id', ({ verdict }) => verdict.documentId),
    plain('document_title', ({ verdict }) => view.document(verdict.documentId)?.title ?? null),
    plain('decision', ({ verdict }) => verdict.decision),
    plain('voter_id', ({ voter }) => voter),
    plain('voter_name', ({ voter }) => (voter === null ? null : (names.get(voter) ?? null))),
    plain('taken', ({ verdict, voter }) => (voter === null ? null : verdict.taken.includes(voter))),
    plain('annotation_id', ({ annotation }) => annotation?.id ?? null),
    plain('tag', ({ annotation }) => annotation?.tag ?? null),
    plain('start_cp', ({ place }) => place?.start ?? null),
    plain('end_cp', ({ place }) => place?.end ?? null),
    plain('start_utf16', ({ annotation }) => annotation?.startUtf16 ?? null),
    plain('end_utf16', ({ annotation }) => annotation?.endUtf16 ?? null),
    plain('quote', ({ annotation }) => annotation?.quote ?? null),
    json('quote_json', ({ annotation }) => annotation?.quote ?? null),
    plain('attributes', ({ annotation }) => (annotation === null ? null : JSON.stringify(annotation.attributes))),
    plain('relations', ({ annotation }) => (annotation === null ? null : JSON.stringify(annotation.relations))),
    plain('results', ({ verdict }) => verdict.results.join(cellSeparator)),
    plain('reason', ({ verdict }) => verdict.reason),
    plain('comment', ({ verdict }) => verdict.comment),
    plain('decided_by_id', ({ verdict }) => verdict.coder),
    plain('decided_by_name', ({ verdict }) => names.get(verdict.coder) ?? null),
    plain('created_at', ({ verdict }) => verdict.createdAt),
    plain('updated_at', ({ verdict }) => verdict.updatedAt),
  ];
}

function commentColumns(view: ProjectView): readonly CsvColumn<CommentRecord>[] {
  const names = namesOf(view);
  return [
    plain('id', ({ id }) => id),
    plain('thread_id', ({ thread }) => thread),
    plain('document_id', ({ documentId }) => documentId),
    plain('document_title', ({ documentId }) => view.document(documentId)?.title ?? null),
    plain('about', ({ about }) => about.kind),
    plain('annotation_ids', ({ about }) => annotationsIn(about).join(cellSeparator)),
    plain('act', ({ act }) => act),
    plain('text', ({ text }) => text),
    json('text_json', ({ text }) => text),
    plain('coder_id', ({ coder }) => coder),
    plain('coder_name', ({ coder }) => names.get(coder) ?? null),
    plain('created_at', ({ createdAt }) => createdAt),
    plain('updated_at', ({ updatedAt }) => updatedAt),
  ];
}

function annotationsIn(about: CommentSubject): readonly Id[] {
  switch (about.kind) {
    case 'document':
      return [];
    case 'annotation':
      return [about.id];
    case 'difference':
      return about.annotations;
    default:
      return unreachable(about);
  }
}

function namesOf(view: ProjectView): ReadonlyMap<Id, string> {
  return new Map(view.coders().map(({ id, name }) => [id, name]));
}
