import type {
  AnnotationRecord,
  AnyRecord,
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

/** The project's records as a command may read them. Every list is a snapshot that will not change. */
export interface ProjectView {
  project(): ProjectRecord;
  codebook(): CodebookRecord;
  coders(): readonly CoderRecord[];
  /** In corpus order. */
  documents(): readonly DocumentRecord[];
  entities(): readonly EntityRecord[];
  record(id: Id): AnyRecord | undefined;
  document(id: Id): DocumentRecord | undefined;
  annotation(id: Id): AnnotationRecord | undefined;
  entity(id: Id): EntityRecord | undefined;
  /** All layers, sorted by start, then longest first, then id. */
  annotationsOf(documentId: Id): readonly AnnotationRecord[];
  /** Those that start at the offset, longest first. Costs O(log n), where `annotationsOf` may have to copy the list. */
  annotationsStartingAt(documentId: Id, offset: number): readonly AnnotationRecord[];
  /** Relations whose annotations lie in the document. */
  relationsOf(documentId: Id): readonly RelationRecord[];
  /** Relations that start or end at the record. */
  relationsAt(id: Id): readonly RelationRecord[];
  /** By creation. */
  rounds(): readonly RoundRecord[];
  /** Sorted by document, coder, id. */
  assignments(): readonly AssignmentRecord[];
  /** Lines of all threads in the document, by creation. */
  commentsOf(documentId: Id): readonly CommentRecord[];
  /** Verdicts in the document, by creation. */
  verdictsOf(documentId: Id): readonly VerdictRecord[];
  /** By time, then id. */
  receipts(): readonly ReceiptRecord[];
  /** Every record of the project, each kind in a stable order. */
  all(): Iterable<AnyRecord>;
}
