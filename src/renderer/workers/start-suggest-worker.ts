import type { SuggestAnswer } from '#renderer/workers/suggest-messages.ts';
import type { SuggestWorker } from '#renderer/workers/worker-suggest-engine.ts';

/** The real worker: a file of its own beside the page, as the content security policy wants it. */
export function startSuggestWorker(): SuggestWorker {
  const worker = new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    terminate: () => {
      worker.terminate();
    },
    listen(onAnswer, onBroken) {
      worker.addEventListener('message', ({ data }: MessageEvent<SuggestAnswer>) => {
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
