import { failure, success, type Result } from '#core/model/result';
import type { KnownEntity, Suggestion } from '#core/suggest/suggestion';
import type { SuggestAnswer, SuggestMessage } from '#renderer/workers/suggest-messages.ts';
import type { LinkedWorker } from '#renderer/workers/link-worker.ts';
import type { SuggestEngine, SuggestFailure } from '#services/suggest-engine';

/** A worker as the engine sees it. */
export type SuggestWorker = LinkedWorker<SuggestMessage, SuggestAnswer>;

type Answer = Result<readonly Suggestion[], SuggestFailure>;

interface Job {
  /** Length of its text in UTF-16 code units: how long it will take. */
  readonly length: number;
  end(answer: Answer): void;
}

interface Running {
  readonly worker: SuggestWorker;
  entities: readonly KnownEntity[] | null;
  /** What the worker has not answered yet, also where nobody waits for it any more. */
  readonly jobs: Map<number, Job>;
}

/** Text that is waited for rather than ending a worker that reads it in vain: starting another takes as long. */
const patience = 200_000;

const cancelled: SuggestFailure = { code: 'cancelled', message: 'Cancelled. Nothing was changed.' };

/**
 * The engine over a worker, which is started when it is first needed. A worker cannot hear while it works: one that is
 * busy with a long text that nobody wants any more is ended by the next question, which starts another.
 */
export function createWorkerSuggestEngine(start: () => SuggestWorker): SuggestEngine {
  let running: Running | null = null;
  let lastJob = 0;

  const stop = (stopped: Running, answer: SuggestFailure) => {
    stopped.worker.terminate();
    if (running === stopped) running = null;
    const jobs = [...stopped.jobs.values()];
    stopped.jobs.clear();
    for (const job of jobs) job.end(failure(answer));
  };

  const run = (): Running => {
    if (running !== null) return running;
    const started: Running = { worker: start(), entities: null, jobs: new Map() };
    started.worker.listen(
      (answer) => {
        const job = started.jobs.get(answer.job);
        started.jobs.delete(answer.job);
        job?.end(resultOf(answer));
      },
      (why) => {
        const reason = why === undefined || why === '' ? '' : ` (${why})`;
        const message = `The assistant stopped${reason}. Your project is safe. Hide and show suggestions to try again.`;
        stop(started, { code: 'stopped', message });
      },
    );
    running = started;
    return started;
  };

  const makeWay = () => {
    if (running === null) return;
    const jobs = [...running.jobs.values()];
    for (const job of jobs) job.end(failure(cancelled));
    if (jobs.reduce((sum, { length }) => sum + length, 0) > patience) stop(running, cancelled);
  };

  return {
    suggest: ({ entities, ...source }, signal) => {
      if (signal.aborted) return Promise.resolve(failure(cancelled));
      makeWay();
      const on = run();
      lastJob += 1;
      const number = lastJob;
      return new Promise<Answer>((resolve) => {
        const end = (answer: Answer) => {
          signal.removeEventListener('abort', onAbort);
          resolve(answer);
        };
        const onAbort = () => {
          end(failure(cancelled));
        };
        on.jobs.set(number, { length: source.text.length, end });
        signal.addEventListener('abort', onAbort);
        if (on.entities !== entities) on.worker.post({ kind: 'entities', entities });
        on.entities = entities;
        on.worker.post({ kind: 'suggest', job: number, source });
      });
    },
  };
}

function resultOf(answer: SuggestAnswer): Answer {
  switch (answer.kind) {
    case 'suggestions':
      return success(answer.suggestions);
    case 'failed':
      return failure({
        code: 'failed',
        message: `The assistant failed: ${answer.message} Your project is safe.`,
      });
  }
}
