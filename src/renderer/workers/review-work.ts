import { measureAgreement } from '#core/review/agreement/measure-agreement';
import { unitsBehind } from '#core/review/agreement/units-behind';
import type { ReviewWork } from '#renderer/workers/answer-review-messages.ts';
import { nextTurn } from '#renderer/workers/next-turn.ts';

/** Milliseconds of work after which messages are looked at: a cancel must get through. */
const longestStretch = 30;

/** The core's work, in turns, so that the thread hears what it is told meanwhile. */
export const reviewWork: ReviewWork = {
  measure: (corpus, request, watch) => measureAgreement(corpus, request, { ...watch, pause: createPause() }),
  units: (corpus, { request, variable, coders, cell }) => unitsBehind(corpus, request, variable, coders, cell),
};

function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestStretch) return;
    await nextTurn();
    since = performance.now();
  };
}
