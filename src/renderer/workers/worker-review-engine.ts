import type { AgreementTable, UnitRow } from '#core/review/agreement/agreement-table';
import type { ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';
import { failure, success, type Result } from '#core/model/result';
import type { ReviewAnswer, ReviewMessage } from '#renderer/workers/review-messages.ts';
import type { LinkedWorker } from '#renderer/workers/link-worker.ts';
import type { EngineFailure, EngineProgress, ReviewEngine } from '#services/review-engine';

/** A worker as the engine sees it. */
export type ReviewWorker = LinkedWorker<ReviewMessage, ReviewAnswer>;

export interface WorkerReviewEngineOptions {
  readonly start: () => ReviewWorker;
  /** Lets the window draw between two pieces of a corpus. */
  readonly breathe: () => Promise<void>;
}

/** Annotations that are copied at once: a few milliseconds. */
const mostAtOnce = 500;

/** A text costs as much as an annotation for about this many characters. */
const charactersAnAnnotation = 2000;

const cancelled: EngineFailure = { code: 'cancelled', message: 'Cancelled. Nothing was changed.' };

interface Job {
  readonly isMeasuring: boolean;
  /** The worker knows of it. */
  isPosted: boolean;
  readonly onProgress: (progress: EngineProgress) => void;
  readonly end: (answer: Result<AgreementTable | readonly UnitRow[], EngineFailure>) => void;
}

/** One worker, with all that was handed to it. */
interface Running {
  readonly worker: ReviewWorker;
  readonly jobs: Map<number, Job>;
  /** Cancelled jobs that it has not let go of yet. */
  readonly leaving: Set<number>;
  corpus: ReviewCorpus | null;
  /** Resolves when what was handed over has been posted. */
  sent: Promise<void>;
}

/**
 * The engine over a worker. It is started when it is first needed; one that dies is reported to whoever waits for it
 * and started again with the next question, and so is one that is still busy with what was cancelled.
 */
export function createWorkerReviewEngine({ start, breathe }: WorkerReviewEngineOptions): ReviewEngine {
  let running: Running | null = null;
  let lastJob = 0;

  function run(): Running {
    if (running !== null) return running;
    const started: Running = {
      worker: start(),
      jobs: new Map(),
      leaving: new Set(),
      corpus: null,
      sent: Promise.resolve(),
    };
    started.worker.listen(
      (answer) => {
        take(started, answer);
      },
      (why) => {
        stop(started, why ?? '');
      },
    );
    running = started;
    return started;
  }

  function stop(stopped: Running, why: string): void {
    const reason = why === '' ? '' : ` (${why})`;
    const message = `The computation stopped${reason}. Your project is safe. Compute again.`;
    letGo(stopped, { code: 'stopped', message });
  }

  function letGo(of: Running, reason: EngineFailure): void {
    of.worker.terminate();
    if (running === of) running = null;
    const waiting = [...of.jobs.values()];
    of.jobs.clear();
    for (const job of waiting) job.end(failure(reason));
  }

  function cancel(on: Running, number: number): void {
    const job = on.jobs.get(number);
    if (job === undefined) return;
    on.jobs.delete(number);
    if (job.isPosted) {
      on.leaving.add(number);
      on.worker.post({ kind: 'cancel', job: number });
    }
    job.end(failure(cancelled));
  }

  async function send(on: Running, corpus: ReviewCorpus): Promise<void> {
    on.worker.post({ kind: 'corpus', corpus: { ...corpus, documents: [] } });
    for (const documents of inPieces(corpus.documents)) {
      // Another corpus took its place, or the worker is gone.
      if (on.corpus !== corpus || running !== on) return;
      on.worker.post({ kind: 'documents', documents });
      await breathe();
    }
  }

  function provide(on: Running, corpus: ReviewCorpus): Promise<void> {
    if (on.corpus !== corpus) {
      on.corpus = corpus;
      on.sent = on.sent.then(() => send(on, corpus));
    }
    return on.sent;
  }

  function post(on: Running, corpus: ReviewCorpus, number: number, message: ReviewMessage): void {
    const waiting = on.jobs.get(number);
    if (waiting === undefined) return;
    if (on.corpus !== corpus) {
      cancel(on, number);
      return;
    }
    waiting.isPosted = true;
    on.worker.post(message);
  }

  async function ask(
    corpus: ReviewCorpus,
    job: Pick<Job, 'isMeasuring' | 'onProgress'>,
    message: (number: number) => ReviewMessage,
    signal: AbortSignal | null,
  ): Promise<Result<AgreementTable | readonly UnitRow[], EngineFailure>> {
    const on = run();
    lastJob += 1;
    const number = lastJob;
    const onAbort = () => {
      cancel(on, number);
    };
    const answer = new Promise<Result<AgreementTable | readonly UnitRow[], EngineFailure>>((resolve) => {
      on.jobs.set(number, { ...job, isPosted: false, end: resolve });
    });
    signal?.addEventListener('abort', onAbort);
    try {
      await provide(on, corpus);
      post(on, corpus, number, message(number));
      return await answer;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  return {
    async measure(corpus, request, { signal, onProgress }) {
      if (signal.aborted) return failure(cancelled);
      if (running !== null) {
        for (const [number, { isMeasuring }] of running.jobs) if (isMeasuring) cancel(running, number);
        if (running.leaving.size > 0) letGo(running, cancelled);
      }
      const message = (job: number): ReviewMessage => ({ kind: 'measure', job, request });
      const answer = await ask(corpus, { isMeasuring: true, onProgress }, message, signal);
      if (!answer.ok) return answer;
      return isTable(answer.value) ? success(answer.value) : failure(unexpected);
    },
    async units(corpus, query) {
      const message = (job: number): ReviewMessage => ({ kind: 'units', job, query });
      const answer = await ask(corpus, { isMeasuring: false, onProgress: () => undefined }, message, null);
      if (!answer.ok) return answer;
      return isTable(answer.value) ? failure(unexpected) : success(answer.value);
    },
  };
}

function* inPieces(documents: readonly ReviewDocument[]): Generator<readonly ReviewDocument[]> {
  let piece: ReviewDocument[] = [];
  let weight = 0;
  for (const document of documents) {
    piece.push(document);
    weight += 1 + document.annotations.length + document.text.length / charactersAnAnnotation;
    if (weight < mostAtOnce) continue;
    yield piece;
    piece = [];
    weight = 0;
  }
  if (piece.length > 0) yield piece;
}

const unexpected: EngineFailure = { code: 'failed', message: 'The computation answered another question.' };

function isTable(value: AgreementTable | readonly UnitRow[]): value is AgreementTable {
  return 'request' in value;
}

function take(on: Running, answer: ReviewAnswer): void {
  const job = on.jobs.get(answer.job);
  if (answer.kind === 'progress') {
    job?.onProgress(answer.progress);
    return;
  }
  on.jobs.delete(answer.job);
  on.leaving.delete(answer.job);
  if (job === undefined) return;
  switch (answer.kind) {
    case 'table':
      job.end(success(answer.table));
      return;
    case 'rows':
      job.end(success(answer.rows));
      return;
    case 'cancelled':
      job.end(failure(cancelled));
      return;
    case 'failed':
      job.end(failure({ code: 'failed', message: `The computation failed: ${answer.message} Your project is safe.` }));
      return;
  }
}
