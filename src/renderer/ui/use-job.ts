import { useCallback, useEffect, useRef, useState } from 'react';

export interface JobProgress {
  readonly label: string;
  readonly done: number;
  /** Zero while it is not known. */
  readonly total: number;
}

export interface Job {
  /** What to show of the running job, or `null` when none runs. */
  readonly progress: JobProgress | null;
  /** Starts the work; a job that runs already is left alone. */
  start(work: (signal: AbortSignal, report: (progress: JobProgress) => void) => Promise<void>): void;
  cancel(): void;
}

/** One long job at a time, with progress and cancel. Progress is drawn once a frame, however often it is reported. */
export function useJob(): Job {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const running = useRef<AbortController | null>(null);

  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  const start = useCallback<Job['start']>((work) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setProgress({ label: '', done: 0, total: 0 });
    let latest: JobProgress | null = null;
    const draw = () => {
      if (latest !== null && running.current === controller) setProgress(latest);
      latest = null;
    };
    const report = (next: JobProgress) => {
      if (latest === null) requestAnimationFrame(draw);
      latest = next;
    };
    void work(controller.signal, report).finally(() => {
      running.current = null;
      setProgress(null);
    });
  }, []);

  const cancel = useCallback(() => {
    running.current?.abort();
  }, []);

  return { progress, start, cancel };
}
