import type { ReviewAnswer } from '#renderer/workers/review-messages.ts';
import type { ReviewWorker } from '#renderer/workers/worker-review-engine.ts';

/** The real worker: a file of its own beside the page, as the content security policy wants it. */
export function startReviewWorker(): ReviewWorker {
  const worker = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    terminate: () => {
      worker.terminate();
    },
    listen(onAnswer, onBroken) {
      worker.addEventListener('message', ({ data }: MessageEvent<ReviewAnswer>) => {
        onAnswer(data);
      });
      worker.addEventListener('error', ({ message }) => {
        // A script that could not be loaded gives no message.
        onBroken(message);
      });
      worker.addEventListener('messageerror', () => {
        onBroken('its answer could not be read');
      });
    },
  };
}
