import type { Id, Severity } from '#core/model/records';

export type { Severity } from '#core/model/records';

export type FindingCode =
  | 'no-claimant'
  | 'no-entity'
  | 'orphaned'
  | 'quote-differs'
  | 'unknown-tag'
  | 'unknown-value'
  | 'no-value'
  | 'not-a-date'
  | 'no-addressee'
  | 'stance-alone'
  | 'loose-edges'
  | 'in-boilerplate'
  | 'no-reference'
  | 'same-claim'
  | 'said-later'
  /** By a constraint that the project added. */
  | 'asked-for';

/** Something about an annotation that its coder should look at. */
export interface Finding {
  /** The same finding keeps its id from one look to the next. */
  readonly id: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly message: string;
  readonly annotationId: Id;
  readonly documentId: Id;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Boundaries that would settle it. */
  readonly mend?: { readonly start: number; readonly end: number };
}
