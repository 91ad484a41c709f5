import { createReviewAnswers } from '#renderer/workers/answer-review-messages.ts';
import type { ReviewMessage } from '#renderer/workers/review-messages.ts';
import { reviewWork } from '#renderer/workers/review-work.ts';

/** The thread in which agreement is measured. It knows the core and nothing of the window. */
const answer = createReviewAnswers(reviewWork, (message) => {
  self.postMessage(message);
});

self.addEventListener('message', ({ data }: MessageEvent<ReviewMessage>) => {
  answer(data);
});
