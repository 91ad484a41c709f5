import { linkWorker } from '#renderer/workers/link-worker.ts';
import type { ReviewWorker } from '#renderer/workers/worker-review-engine.ts';

/** The real worker: a file of its own beside the page, as the content security policy wants it. */
export function startReviewWorker(): ReviewWorker {
  return linkWorker(new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' }));
}
