import type {
  AnnotationRecord,
  CodebookRecord,
  CoderRecord,
  EntityRecord,
  Id,
  RelationRecord,
} from '#core/model/records';

/**
 * What a comparison reads, as plain data that can cross to a worker: made from an open project, or from several
 * corpus files put together. Everything that does not count (suggestions, rejected and orphaned annotations, other
 * layers) has been left out, and `leftOut` says how much and why.
 */
export interface ReviewCorpus {
  readonly codebook: CodebookRecord;
  /** Layers that are compared, in a fixed order: adjudicators last, else by name, then id. */
  readonly coders: readonly ReviewCoder[];
  /** In corpus order. */
  readonly documents: readonly ReviewDocument[];
  readonly entities: readonly EntityRecord[];
  readonly leftOut: readonly LeftOut[];
}

export interface ReviewCoder extends Pick<CoderRecord, 'id' | 'name' | 'role'> {
  /** Told apart where two layers have the same name: `Bo`, `Bo (2)`. */
  readonly label: string;
}

export interface ReviewDocument {
  readonly id: Id;
  readonly title: string;
  /** EDTF day of publication, or empty. */
  readonly date: string;
  readonly text: string;
  /** Coders who coded it: by assignment, by its state, or by a tag in it. Others are missing here, not empty. */
  readonly codedBy: readonly Id[];
  /** Sorted by start, then longest first, then id. */
  readonly annotations: readonly AnnotationRecord[];
  readonly relations: readonly RelationRecord[];
}

/** What a figure or a comparison does not rest on, and why, in words. */
export interface LeftOut {
  readonly reason: string;
  readonly count: number;
}
