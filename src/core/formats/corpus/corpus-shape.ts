import type {
  AnnotationRecord,
  AnnotationStatus,
  AssignmentRecord,
  Assistance,
  AttributeValue,
  CodebookRecord,
  CoderRecord,
  CommentRecord,
  DocumentRecord,
  DocumentState,
  EntityRecord,
  Id,
  ProjectRecord,
  ReceiptRecord,
  Region,
  RelationRecord,
  RoundRecord,
  SourceFacts,
  VerdictRecord,
  Vote,
  VotedAnnotation,
} from '#core/model/records';
import type { JournalHeader } from '#core/changes/journal';
import type { PackageSegment, ReviewPackage } from '#core/review/packages/review-package';

/**
 * The corpus as it stands in the file, version 1; `resources/spanwright-corpus-1.schema.json` says the same for
 * other programs. `start`, `end` and `length` count code points here, and UTF-16 code units in the records.
 */
export const corpusFormat = 'spanwright-corpus';
export const corpusVersion = 1;

type Without<Shape, Keys extends PropertyKey> = { readonly [Key in keyof Shape as Exclude<Key, Keys>]: Shape[Key] };

export type CorpusProject = Without<ProjectRecord, 'kind'>;
export type CorpusCodebook = Without<CodebookRecord, 'kind'>;
export type CorpusCoder = Without<CoderRecord, 'kind'>;
export type CorpusEntity = Without<EntityRecord, 'kind'>;
export type CorpusRelation = Without<RelationRecord, 'kind'>;
export type CorpusRound = Without<RoundRecord, 'kind'>;
export type CorpusAssignment = Without<AssignmentRecord, 'kind'>;
export type CorpusComment = Without<CommentRecord, 'kind'>;
export type CorpusReceipt = Without<ReceiptRecord, 'kind'>;

export interface Utf16Span {
  readonly startUtf16: number;
  readonly endUtf16: number;
}

export interface CorpusRegion extends Utf16Span {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
  readonly role: Region['role'];
  readonly date: string;
}

export interface CorpusDocument {
  readonly id: Id;
  readonly title: string;
  readonly date: string;
  readonly outlet: string;
  readonly url: string;
  readonly language: string;
  readonly state: DocumentState;
  readonly order: number;
  readonly addedAt: string;
  readonly fingerprint?: string;
  readonly source: SourceFacts;
  readonly regions: readonly CorpusRegion[];
  readonly length: number;
  readonly lengthUtf16: number;
  readonly textHash: string;
  readonly text: string;
}

export interface CorpusAnnotation extends Utf16Span {
  readonly id: Id;
  readonly documentId: Id;
  readonly tag: Id;
  /** `null` where the annotation is orphaned: the text has no such place. */
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly attributes: Readonly<Record<Id, AttributeValue>>;
  readonly coder: Id;
  readonly note: string;
  readonly status: AnnotationStatus;
  readonly codebookVersion: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly assistance?: Assistance;
  readonly rule?: string;
}

/** What was voted on has UTF-16 offsets only: the text can have changed since. */
export type CorpusVotedAnnotation = Without<VotedAnnotation, 'start' | 'end'> & Utf16Span;
export type CorpusVote = Without<Vote, 'annotations'> & { readonly annotations: readonly CorpusVotedAnnotation[] };
export type CorpusVerdict = Without<VerdictRecord, 'kind' | 'votes'> & { readonly votes: readonly CorpusVote[] };

/** Records of the history have UTF-16 offsets only: the text of that time may be gone. */
export type PastRegion = Without<CorpusRegion, 'start' | 'end'>;
export type PastRecord =
  | ProjectRecord
  | CodebookRecord
  | CoderRecord
  | EntityRecord
  | RelationRecord
  | (Without<DocumentRecord, 'regions' | 'length'> & {
      readonly regions: readonly PastRegion[];
      readonly lengthUtf16: number;
    })
  | (Without<AnnotationRecord, 'start' | 'end'> & Utf16Span)
  | RoundRecord
  | AssignmentRecord
  | CommentRecord
  | (CorpusVerdict & { readonly kind: 'verdict' })
  | ReceiptRecord;

export interface CorpusChange {
  readonly added: readonly PastRecord[];
  readonly updated: readonly (readonly [from: PastRecord, to: PastRecord])[];
  readonly removed: readonly PastRecord[];
}

export interface CorpusJournalEntry extends JournalHeader {
  readonly change: CorpusChange;
}

export type CorpusPackageSegment = Without<PackageSegment, 'change'> & { readonly change: CorpusChange };
export type CorpusPackage = Without<ReviewPackage, 'segments'> & { readonly segments: readonly CorpusPackageSegment[] };
