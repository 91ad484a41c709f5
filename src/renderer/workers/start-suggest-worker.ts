import { linkWorker } from '#renderer/workers/link-worker.ts';
import type { SuggestWorker } from '#renderer/workers/worker-suggest-engine.ts';

/** The real worker: a file of its own beside the page, as the content security policy wants it. */
export function startSuggestWorker(): SuggestWorker {
  return linkWorker(new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' }));
}
