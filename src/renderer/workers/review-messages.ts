import type { AgreementRequest, AgreementTable, UnitRow } from '#core/review/agreement/agreement-table';
import type { ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';
import type { EngineProgress, UnitQuery } from '#services/review-engine';

/**
 * What goes to the review worker. A corpus comes in pieces, so that copying it never holds up the window for long:
 * `corpus` without documents, then `documents`, then the jobs on it. Jobs are numbered.
 */
export type ReviewMessage =
  | { readonly kind: 'corpus'; readonly corpus: ReviewCorpus }
  | { readonly kind: 'documents'; readonly documents: readonly ReviewDocument[] }
  | { readonly kind: 'measure'; readonly job: number; readonly request: AgreementRequest }
  | { readonly kind: 'units'; readonly job: number; readonly query: UnitQuery }
  | { readonly kind: 'cancel'; readonly job: number };

/** What comes back. Every job ends with exactly one of `table`, `rows`, `cancelled` and `failed`. */
export type ReviewAnswer =
  | { readonly kind: 'progress'; readonly job: number; readonly progress: EngineProgress }
  | { readonly kind: 'table'; readonly job: number; readonly table: AgreementTable }
  | { readonly kind: 'rows'; readonly job: number; readonly rows: readonly UnitRow[] }
  | { readonly kind: 'cancelled'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
