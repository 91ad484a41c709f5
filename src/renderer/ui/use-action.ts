import { useState } from 'react';
import { messageOf } from '#renderer/ui/message-of.ts';

interface Action {
  readonly isBusy: boolean;
  /** What went wrong the last time, for people; `null` when nothing did. */
  readonly error: string | null;
  run(work: () => Promise<string | null>): void;
}

/**
 * A short piece of work behind a button: busy while it runs, with a place for what went wrong. The work resolves
 * with a message where it could not be done, or with `null`.
 */
export function useAction(): Action {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly error: string | null }>({
    isBusy: false,
    error: null,
  });
  const run = (work: () => Promise<string | null>) => {
    if (state.isBusy) return;
    setState({ isBusy: true, error: null });
    work().then(
      (error) => {
        setState({ isBusy: false, error });
      },
      (error: unknown) => {
        setState({ isBusy: false, error: messageOf(error) });
      },
    );
  };
  return { ...state, run };
}
