/**
 * The records of a project: plain, immutable, structured-cloneable data.
 *
 * Every offset is a UTF-16 code unit index into the document's canonical text; every span is half-open
 * `[start, end)` and never splits a grapheme cluster. Times are ISO 8601 strings in UTC.
 */

export type Id = string;

export interface ProjectRecord {
  readonly kind: 'project';
  readonly id: Id;
  readonly name: string;
  readonly description: string;
  /** The short list of reasons that a verdict can give; absent until somebody edits it. */
  readonly verdictReasons?: readonly string[];
  readonly createdAt: string;
}

/** Who made a tag. `assistant` makes suggestions, `adjudicator` decides between coders. */
export interface CoderRecord {
  readonly kind: 'coder';
  readonly id: Id;
  readonly name: string;
  readonly role: 'person' | 'imported' | 'assistant' | 'adjudicator';
  readonly createdAt: string;
}

export type Newline = 'none' | 'lf' | 'crlf' | 'cr' | 'mixed';

/** Where a text came from; with it, offsets into the original file can be recomputed. */
export interface SourceFacts {
  /** File name without folders. */
  readonly name: string;
  /** Path relative to the opened folder, or the file name. Never an absolute path. */
  readonly path: string;
  /** SHA-256 of the original bytes, lower-case hex. Identifies the text. */
  readonly sha256: string;
  /** Size of the original in bytes. */
  readonly size: number;
  /** WHATWG encoding label in lower case, such as `utf-8` or `windows-1251`. */
  readonly encoding: string;
  /** How the encoding was settled; a guess is shown and can be changed. */
  readonly encodingSource: 'bom' | 'valid' | 'guess' | 'user';
  readonly bom: boolean;
  readonly newline: Newline;
}

export type DocumentState = 'to-do' | 'in-progress' | 'done';

/** A stretch of a document that is not article text, or that has a date of its own. */
export interface Region {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
  readonly role: 'boilerplate' | 'sidebar' | 'related' | 'caption' | 'article';
  /** EDTF, or empty. */
  readonly date: string;
}

/** A source document without its text; the text lives under `textHash`, so that it is stored once. */
export interface DocumentRecord {
  readonly kind: 'document';
  readonly id: Id;
  readonly title: string;
  /** EDTF day of publication, or empty: to be filled in. */
  readonly date: string;
  readonly outlet: string;
  readonly url: string;
  /** BCP 47, or empty. */
  readonly language: string;
  readonly regions: readonly Region[];
  readonly state: DocumentState;
  readonly source: SourceFacts;
  /** SHA-256 of the canonical text as UTF-8, lower-case hex; the key of the stored text. */
  readonly textHash: string;
  /** Length of the canonical text in UTF-16 code units. */
  readonly length: number;
  /** Position in the corpus: documents sort by it, then by id. */
  readonly order: number;
  readonly addedAt: string;
  /** Sketch of its words by which nearly equal texts are found; absent where none was made. */
  readonly fingerprint?: string;
}

export type EntityKind =
  | 'state'
  | 'intergovernmental'
  | 'state-body'
  | 'party'
  | 'company'
  | 'ngo'
  | 'media'
  | 'person'
  | 'group'
  | 'region'
  | 'other';

/** The canonical actor behind many mentions. */
export interface EntityRecord {
  readonly kind: 'entity';
  readonly id: Id;
  readonly name: string;
  /** Empty until somebody says. */
  readonly entityKind: EntityKind | '';
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly aliases: readonly string[];
  readonly note: string;
  /** Entities that were merged into it, so that a package which still names one is understood; absent without any. */
  readonly merged?: readonly Id[];
  readonly createdAt: string;
}

/** What an attribute can hold; an absent key means "not filled in". */
export type AttributeValue = string | number | boolean | readonly string[];

/** `orphaned`: the quote could not be found in the text; the offsets are the last known ones. */
export type AnnotationStatus = 'confirmed' | 'suggested' | 'rejected' | 'orphaned';

/** Whether suggestions were in sight when a tag was made; `accepted`: the tag is one of them. */
export type Assistance = 'hidden' | 'shown' | 'accepted';

export interface AnnotationRecord {
  readonly kind: 'annotation';
  readonly id: Id;
  readonly documentId: Id;
  /** UTF-16 code units on the canonical text. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`, checked on load, import and export. */
  readonly quote: string;
  /** Up to 32 UTF-16 code units before and after, whole grapheme clusters, for re-anchoring. */
  readonly prefix: string;
  readonly suffix: string;
  /** Id of a tag of the codebook. */
  readonly tag: Id;
  /** By attribute id of the codebook. An actor's `entity` holds an entity id. */
  readonly attributes: Readonly<Record<Id, AttributeValue>>;
  /** Coder id; all annotations of one coder are a layer. */
  readonly coder: Id;
  readonly note: string;
  readonly status: AnnotationStatus;
  /** Version of the codebook under which it was last coded. */
  readonly codebookVersion: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Absent where nobody knows, such as in tags that came from another program. */
  readonly assistance?: Assistance;
  /** Name of the rule behind an accepted suggestion; absent for all others. */
  readonly rule?: string;
}

/** The end of a relation: a record, or a word that stands for one that is not in the text. */
export type RelationTarget =
  | { readonly kind: 'record'; readonly id: Id }
  | { readonly kind: 'literal'; readonly value: 'unattributed' | 'author' };

/** A typed link from an annotation (or entity) to an annotation (or entity). */
export interface RelationRecord {
  readonly kind: 'relation';
  readonly id: Id;
  /** Id of a relation type of the codebook: `made_by`, `addressed_to`, `said_on`, `member_of`. */
  readonly type: Id;
  readonly from: Id;
  readonly target: RelationTarget;
  /** Document of the annotations it links; empty for relations between entities. */
  readonly documentId: Id;
  readonly coder: Id;
  readonly createdAt: string;
}

export type SpanStyle = 'tint' | 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';

export interface ValueDefinition {
  readonly id: Id;
  readonly label: string;
  /** When to choose it. */
  readonly description: string;
  /** Passages that show it; absent where there are none. */
  readonly examples?: readonly GuidelineExample[];
}

export type AttributeType = 'single' | 'multiple' | 'text' | 'number' | 'entity' | 'edtf' | 'country' | 'concept';

export interface AttributeDefinition {
  readonly id: Id;
  readonly label: string;
  readonly type: AttributeType;
  /** For `single` and `multiple`; for `concept` the list grows as one codes. */
  readonly values: readonly ValueDefinition[];
  readonly on: boolean;
  readonly description: string;
}

export interface TagDefinition {
  readonly id: Id;
  readonly label: string;
  /** One character: the key that tags with it. */
  readonly key: string;
  /** `#rrggbb`; never the only signal, `style` is the other. */
  readonly color: string;
  readonly style: SpanStyle;
  /** What the tagging key takes when nothing is selected. */
  readonly unit: 'word' | 'sentence';
  readonly attributes: readonly AttributeDefinition[];
  readonly guideline: string;
  /** Passages that show what the guideline means; absent where there are none. */
  readonly examples?: readonly GuidelineExample[];
}

/** A passage that shows how a tag is meant, often promoted from a verdict. */
export interface GuidelineExample {
  readonly id: Id;
  readonly quote: string;
  /** What it shows, and why it was decided so. */
  readonly note: string;
  /** `false` for a counter-example: a passage that is not to be tagged so. */
  readonly positive: boolean;
}

export interface RelationDefinition {
  readonly id: Id;
  readonly label: string;
  /** Tag id of the source end, or `entity`. */
  readonly from: Id;
  readonly to: Id;
  /** `null` means any number. */
  readonly max: number | null;
  readonly literals: readonly ('unattributed' | 'author')[];
  readonly on: boolean;
  readonly description: string;
}

export interface CodebookRecord {
  readonly kind: 'codebook';
  readonly id: Id;
  readonly name: string;
  readonly version: number;
  readonly tags: readonly TagDefinition[];
  readonly relations: readonly RelationDefinition[];
  /** What is asked of a coding; absent for the constraints that ship. */
  readonly constraints?: readonly ConstraintDefinition[];
  /** Every change of meaning, oldest first; absent as long as there was none. */
  readonly revisions?: readonly CodebookRevision[];
}

export type Severity = 'error' | 'warning' | 'info';

/** Something that is asked of every annotation of a kind, and how much it matters. */
export interface ConstraintDefinition {
  /** A code of the lint for the constraints that ship; any other id for one that the project added. */
  readonly id: Id;
  readonly severity: Severity | 'off';
  readonly rule: ConstraintRule;
}

/** `built-in`: the constraint of that id, which ships, with another severity. */
export type ConstraintRule =
  | { readonly kind: 'built-in' }
  | {
      readonly kind: 'needs-attribute' | 'needs-relation';
      readonly tag: Id;
      /** Id of the attribute or relation type that must be filled in. */
      readonly part: Id;
      /** Asked only where this attribute has one of these values; `null` for always. */
      readonly when: { readonly attribute: Id; readonly values: readonly Id[] } | null;
    };

/** A change of the codebook after which a coding may mean something else. */
export interface CodebookRevision {
  /** The version that it led to. */
  readonly version: number;
  /** Why, in the words of whoever changed it; may be empty. */
  readonly note: string;
  readonly touched: readonly CodebookPart[];
  readonly coder: Id;
  readonly at: string;
}

/** A part of a codebook whose meaning changed, as narrow as it can be said; empty where a level is not meant. */
export interface CodebookPart {
  readonly tag: Id;
  readonly attribute: Id;
  readonly value: Id;
  /** A relation type; then the others are empty. */
  readonly relation: Id;
}

/** One round of coding: who codes what, and how the reliability sample was drawn, so that it can be drawn again. */
export interface RoundRecord {
  readonly kind: 'round';
  readonly id: Id;
  readonly name: string;
  /** Coder ids in the order in which they were chosen. */
  readonly coders: readonly Id[];
  /** Documents that were to be coded, in corpus order when the sample was drawn. */
  readonly population: readonly Id[];
  /** Drawn from the population with the seed: every coder of the round codes these. */
  readonly sample: readonly Id[];
  /** Unsigned 32-bit seed of the draw. */
  readonly seed: number;
  /** Coders see neither other layers nor suggestions until all who share a document are done with it. */
  readonly blind: boolean;
  readonly codebookVersion: number;
  readonly createdAt: string;
}

/** One coder's task in one document. */
export interface AssignmentRecord {
  readonly kind: 'assignment';
  readonly id: Id;
  /** Round id; empty where the layer came with a corpus file of which no round is known. */
  readonly round: Id;
  readonly coder: Id;
  readonly documentId: Id;
  /** `done` says that a passage without a tag was read and found to have none. */
  readonly state: DocumentState;
  readonly updatedAt: string;
}

/** What a comment is about. A difference is named by the annotations that differ, sorted by id. */
export type CommentSubject =
  | { readonly kind: 'document' }
  | { readonly kind: 'annotation'; readonly id: Id }
  | { readonly kind: 'difference'; readonly annotations: readonly Id[] };

/**
 * A line in a thread. Nothing is ever changed by somebody else: who resolves or reopens a thread adds a line that says
 * so, and the last such line counts.
 */
export interface CommentRecord {
  readonly kind: 'comment';
  readonly id: Id;
  readonly documentId: Id;
  readonly about: CommentSubject;
  /** Id of the thread's first comment; its own id where it is the first. */
  readonly thread: Id;
  readonly act: 'comment' | 'resolve' | 'reopen';
  /** Empty for `resolve` and `reopen` without words. */
  readonly text: string;
  readonly coder: Id;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A relation of a voted annotation, with the words at its other end, because that end can be gone later. */
export interface VotedRelation {
  readonly type: Id;
  readonly target: RelationTarget;
  /** Quote of the target, or the entity's name; empty for a literal. */
  readonly words: string;
}

/** An annotation as it was when it was decided on. */
export interface VotedAnnotation {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly tag: Id;
  readonly attributes: Readonly<Record<Id, AttributeValue>>;
  readonly relations: readonly VotedRelation[];
}

/** One coder's reading of the passage; no annotations where the coder tagged nothing there. */
export interface Vote {
  readonly coder: Id;
  readonly annotations: readonly VotedAnnotation[];
}

/**
 * `take`: the reading of the coders in `taken`; `edit`: a reading of the adjudicator's own; `both`: all readings stand
 * beside each other; `defensible`: all are defensible, the one of `taken` stands; `reject`: none; `unanimous`: all
 * readings were the same.
 */
export type VerdictDecision = 'take' | 'edit' | 'both' | 'defensible' | 'reject' | 'unanimous';

/** What was decided about a difference, with the votes behind it, rejected ones included. */
export interface VerdictRecord {
  readonly kind: 'verdict';
  readonly id: Id;
  readonly documentId: Id;
  readonly votes: readonly Vote[];
  readonly decision: VerdictDecision;
  /** Coders whose reading was taken, in the order of the votes; for `edit` the one whose reading was the start. */
  readonly taken: readonly Id[];
  /** Annotations of the adjudicated layer that it brought about. */
  readonly results: readonly Id[];
  /** From the project's list of reasons, or empty. */
  readonly reason: string;
  readonly comment: string;
  /** Who decided. The results belong to the adjudicator's layer. */
  readonly coder: Id;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A value that a package proposed for a field of a record that several coders share. */
export interface SharedProposal {
  readonly record: Id;
  readonly field: string;
  readonly value: string;
}

/** That a package was opened, sent or received: what it brought is never brought twice. */
export interface ReceiptRecord {
  readonly kind: 'receipt';
  readonly id: Id;
  readonly direction: 'opened' | 'sent' | 'received';
  readonly packageId: Id;
  /** Which copy of the project wrote the package; each has an id of its own, which `opened` gives to the one it is in. */
  readonly replica: Id;
  /** Layer of this project to which it belongs. */
  readonly coder: Id;
  /** Coder id in the package; differs from `coder` where two people used one id. */
  readonly theirCoder: Id;
  /** Journal sequence of the copy that wrote it: what came up to there is known here. */
  readonly revision: number;
  /** Values it proposes for shared records; the newest receipt of a replica counts. */
  readonly proposals: readonly SharedProposal[];
  readonly at: string;
}

export type AnyRecord =
  | ProjectRecord
  | CodebookRecord
  | CoderRecord
  | DocumentRecord
  | EntityRecord
  | AnnotationRecord
  | RelationRecord
  | RoundRecord
  | AssignmentRecord
  | CommentRecord
  | VerdictRecord
  | ReceiptRecord;

export type RecordKind = AnyRecord['kind'];

export type RecordOfKind<Kind extends RecordKind> = Extract<AnyRecord, { kind: Kind }>;
