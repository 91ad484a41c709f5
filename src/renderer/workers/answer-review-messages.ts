import type { AgreementRequest, AgreementTable, UnitRow } from '#core/review/agreement/agreement-table';
import type { ReviewCorpus } from '#core/review/review-corpus';
import type { ReviewAnswer, ReviewMessage } from '#renderer/workers/review-messages.ts';
import type { EngineProgress, UnitQuery } from '#services/review-engine';

/** The work itself; the worker passes the core's. */
export interface ReviewWork {
  /** `null` when it was cancelled. */
  measure(
    corpus: ReviewCorpus,
    request: AgreementRequest,
    watch: { readonly onProgress: (progress: EngineProgress) => void; readonly cancelled: () => boolean },
  ): Promise<AgreementTable | null>;
  units(corpus: ReviewCorpus, query: UnitQuery): Promise<readonly UnitRow[]>;
}

/** The worker's side of the conversation: keeps the corpus, does the jobs, and says how each of them ended. */
export function createReviewAnswers(
  work: ReviewWork,
  post: (answer: ReviewAnswer) => void,
): (message: ReviewMessage) => void {
  let corpus: ReviewCorpus | null = null;
  const cancelled = new Set<number>();

  async function answer(job: number, end: (on: ReviewCorpus) => Promise<ReviewAnswer>): Promise<void> {
    try {
      if (corpus === null) throw new Error('There is nothing to compare yet.');
      post(await end(corpus));
    } catch (error) {
      post({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) });
    }
    cancelled.delete(job);
  }

  return (message) => {
    switch (message.kind) {
      case 'corpus':
        corpus = message.corpus;
        return;
      case 'documents':
        if (corpus !== null) corpus = { ...corpus, documents: [...corpus.documents, ...message.documents] };
        return;
      case 'cancel':
        cancelled.add(message.job);
        return;
      case 'measure': {
        const { job, request } = message;
        const watch = {
          onProgress: (progress: EngineProgress) => {
            post({ kind: 'progress', job, progress });
          },
          cancelled: () => cancelled.has(job),
        };
        void answer(job, async (on) => {
          const table = await work.measure(on, request, watch);
          return table === null ? { kind: 'cancelled', job } : { kind: 'table', job, table };
        });
        return;
      }
      case 'units': {
        const { job, query } = message;
        void answer(job, async (on) => ({ kind: 'rows', job, rows: await work.units(on, query) }));
        return;
      }
    }
  };
}
