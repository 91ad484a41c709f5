import type {
  AnnotationRecord,
  AnyRecord,
  CodebookRecord,
  CoderRecord,
  DocumentRecord,
  EntityRecord,
  Id,
  ProjectRecord,
  RelationRecord,
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
  /** Every record of the project, each kind in a stable order. */
  all(): Iterable<AnyRecord>;
}
