import type { ReviewWork } from '#renderer/workers/answer-review-messages.ts';

export const reviewWork: ReviewWork = {
  measure: async (corpus, request, { onProgress }) => {
    onProgress({ step: 'Measuring', done: 0.5 });
    await Promise.resolve();
    return {
      request,
      coders: corpus.coders.map(({ id, label }) => ({ id, label })),
      documents: corpus.documents.length,
      shared: 0,
      leftOut: [],
      variables: [],
    };
  },
  units: async () => [],
};
