import { answerClose } from '#host/answer-close';

/** Listeners that store what is left when the page goes away. */
export interface CloseGuard {
  /** Returns the unsubscribe. */
  add(listener: () => Promise<void>): () => void;
}

/**
 * A browser cannot wait for a page that closes. So everything is stored as soon as the page is hidden, and closing
 * it earlier, or after storing has failed, makes the browser ask whether to leave.
 */
export function createCloseGuard(page: Window): CloseGuard {
  const listeners = new Set<() => Promise<void>>();
  let storing = 0;
  let failed = false;

  async function store(): Promise<void> {
    storing += 1;
    const answers = await Promise.all([...listeners].map(answerClose));
    failed = answers.some((answer) => answer.outcome === 'failed');
    storing -= 1;
  }

  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') void store();
  });
  page.addEventListener('beforeunload', (event) => {
    if (listeners.size === 0) return;
    const unsettled = storing > 0 || failed;
    void store();
    if (unsettled) event.preventDefault();
  });

  return {
    add(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
