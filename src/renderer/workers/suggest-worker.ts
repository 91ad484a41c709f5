import { suggest } from '#core/suggest/suggest';
import { createSuggestAnswers } from '#renderer/workers/answer-suggest-messages.ts';
import type { SuggestMessage } from '#renderer/workers/suggest-messages.ts';

/** The thread in which suggestions are made. It knows the core and nothing of the window. */
const answer = createSuggestAnswers(suggest, (message) => {
  self.postMessage(message);
});

self.addEventListener('message', ({ data }: MessageEvent<SuggestMessage>) => {
  answer(data);
});
