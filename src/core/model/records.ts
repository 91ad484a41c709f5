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
  readonly createdAt: string;
}

/** What an attribute can hold; an absent key means "not filled in". */
export type AttributeValue = string | number | boolean | readonly string[];

/** `orphaned`: the quote could not be found in the text; the offsets are the last known ones. */
export type AnnotationStatus = 'confirmed' | 'suggested' | 'rejected' | 'orphaned';

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
  readonly description: string;
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
}

export type AnyRecord =
  ProjectRecord | CodebookRecord | CoderRecord | DocumentRecord | EntityRecord | AnnotationRecord | RelationRecord;

export type RecordKind = AnyRecord['kind'];

export type RecordOfKind<Kind extends RecordKind> = Extract<AnyRecord, { kind: Kind }>;
