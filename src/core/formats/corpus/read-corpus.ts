/**
 * JSON text → a corpus, or the list of everything that is wrong with it. Reading is pure: it yields records and
 * texts, and a file with an error yields none, so that nothing can be half imported.
 *
 * The text comes in pieces and is checked in three steps: each element against the schema as it is read; then all
 * together, when every id is known (references, offsets in both units, quotes); last the hashes of the texts.
 */
import type { JournalEntry } from '#core/changes/journal';
import { checkCorpus } from '#core/formats/corpus/check-corpus';
import { collectCorpus } from '#core/formats/corpus/collect-corpus';
import { createFindingList, pointerTo, type CorpusFinding } from '#core/formats/corpus/corpus-finding';
import {
  fromCorpusAnnotation,
  fromCorpusDocument,
  fromCorpusJournalEntry,
  fromCorpusPackage,
  fromCorpusVerdict,
} from '#core/formats/corpus/from-corpus';
import { defaultJsonLimits, type JsonLimits } from '#core/formats/json/scan-json';
import type {
  AnnotationRecord,
  AssignmentRecord,
  CodebookRecord,
  CoderRecord,
  CommentRecord,
  DocumentRecord,
  EntityRecord,
  Id,
  ProjectRecord,
  ReceiptRecord,
  RelationRecord,
  RoundRecord,
  VerdictRecord,
} from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import type { ReviewPackage } from '#core/review/packages/review-package';

export interface CorpusContents {
  readonly project: ProjectRecord;
  /** `null` where the file is no review package. */
  readonly package: ReviewPackage | null;
  readonly codebook: CodebookRecord;
  readonly coders: readonly CoderRecord[];
  readonly documents: readonly DocumentRecord[];
  /** By document id. */
  readonly texts: ReadonlyMap<Id, string>;
  readonly entities: readonly EntityRecord[];
  readonly annotations: readonly AnnotationRecord[];
  readonly relations: readonly RelationRecord[];
  readonly rounds: readonly RoundRecord[];
  readonly assignments: readonly AssignmentRecord[];
  readonly comments: readonly CommentRecord[];
  readonly verdicts: readonly VerdictRecord[];
  readonly receipts: readonly ReceiptRecord[];
  /** `null` where the file holds no history. */
  readonly journal: readonly JournalEntry[] | null;
  readonly warnings: readonly CorpusFinding[];
}

export interface ReadCorpusOptions {
  /** SHA-256 of the text as UTF-8, lower-case hex. */
  readonly sha256: (text: string) => string | Promise<string>;
  /**
   * `lenient` is for the app's own backups: a reference to nothing, or a boundary that another version of Unicode
   * puts inside a character, is then a warning, because losing a whole project to it would be worse.
   */
  readonly strictness?: 'strict' | 'lenient';
  readonly limits?: JsonLimits;
  /** Awaited now and then, so that whoever waits stays responsive; throws to stop. */
  readonly pause?: () => Promise<void>;
}

/** Errors and warnings where there is an error; else the contents, with the warnings. */
export async function readCorpus(
  chunks: Iterable<string> | AsyncIterable<string>,
  options: ReadCorpusOptions,
): Promise<Result<CorpusContents, readonly CorpusFinding[]>> {
  const findings = createFindingList();
  const pause = options.pause ?? (() => Promise.resolve());
  const collected = await collectCorpus(chunks, options.limits ?? defaultJsonLimits, findings);
  if (collected === null) return failure(findings.all());
  await checkCorpus(collected, options.strictness ?? 'strict', findings, pause);
  for (const { value, index, place } of collected.documents) {
    if ((await options.sha256(value.text)) !== value.textHash) {
      const said = `The text of document “${value.id}” does not have the SHA-256 that stands beside it: it was changed.`;
      findings.error('text-hash', said, pointerTo('documents', index, 'textHash'), place);
    }
    await pause();
  }
  const { project, codebook } = collected;
  if (findings.hasErrors() || project === undefined || codebook === undefined) return failure(findings.all());
  return success({
    project: { ...project.value, kind: 'project' },
    package: collected.package === undefined ? null : fromCorpusPackage(collected.package.value),
    codebook: { ...codebook.value, kind: 'codebook' },
    coders: collected.coders.map(({ value }) => ({ ...value, kind: 'coder' })),
    documents: collected.documents.map(({ value }) => fromCorpusDocument(value)),
    texts: new Map(collected.documents.map(({ value }) => [value.id, value.text])),
    entities: collected.entities.map(({ value }) => ({ ...value, kind: 'entity' })),
    annotations: collected.annotations.map(({ value }) => fromCorpusAnnotation(value)),
    relations: collected.relations.map(({ value }) => ({ ...value, kind: 'relation' })),
    rounds: collected.rounds.map(({ value }) => ({ ...value, kind: 'round' })),
    assignments: collected.assignments.map(({ value }) => ({ ...value, kind: 'assignment' })),
    comments: collected.comments.map(({ value }) => ({ ...value, kind: 'comment' })),
    verdicts: collected.verdicts.map(({ value }) => fromCorpusVerdict(value)),
    receipts: collected.receipts.map(({ value }) => ({ ...value, kind: 'receipt' })),
    journal: collected.journal === null ? null : collected.journal.map(({ value }) => fromCorpusJournalEntry(value)),
    warnings: findings.all(),
  });
}

/** For text that is in one piece. */
export function parseCorpus(
  text: string,
  options: ReadCorpusOptions,
): Promise<Result<CorpusContents, readonly CorpusFinding[]>> {
  return readCorpus([text], options);
}
