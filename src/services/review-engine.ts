import type { Id } from '#core/model/records';
import type { Result } from '#core/model/result';
import type { AgreementRequest, AgreementTable, UnitRow } from '#core/review/agreement/agreement-table';
import type { ReviewCorpus } from '#core/review/review-corpus';

/** Which units are asked for: all behind a figure, or those of one cell of a confusion. */
export interface UnitQuery {
  readonly request: AgreementRequest;
  /** Id of the variable. */
  readonly variable: string;
  /** The figure's coders, in its order. */
  readonly coders: readonly Id[];
  readonly cell: UnitCell | null;
}

/** Ids of the values in the row and the column; empty for `not tagged`. */
export interface UnitCell {
  readonly row: string;
  readonly column: string;
}

export interface EngineFailure {
  /** `cancelled` is no error; `stopped` says that the engine broke down and can be asked again. */
  readonly code: 'cancelled' | 'stopped' | 'failed';
  /** What happened, what is safe, what to do. */
  readonly message: string;
}

/**
 * Measures agreement away from whoever asks, so that the window stays quick. A corpus is handed over once: asking again
 * with the same object costs nothing.
 */
export interface ReviewEngine {
  /** One at a time; a second call takes the place of the first, which is cancelled. */
  measure(
    corpus: ReviewCorpus,
    request: AgreementRequest,
    options: { readonly signal: AbortSignal; readonly onProgress: (progress: EngineProgress) => void },
  ): Promise<Result<AgreementTable, EngineFailure>>;
  units(corpus: ReviewCorpus, query: UnitQuery): Promise<Result<readonly UnitRow[], EngineFailure>>;
}

export interface EngineProgress {
  /** What is being measured, in words. */
  readonly step: string;
  /** 0 to 1. */
  readonly done: number;
}
