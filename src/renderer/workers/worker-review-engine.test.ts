import { describe, expect, it } from 'vitest';
import type { AgreementTable } from '#core/review/agreement/agreement-table';
import type { ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';
import { createReviewAnswers, type ReviewWork } from '#renderer/workers/answer-review-messages.ts';
import { createWorkerReviewEngine, type ReviewWorker } from '#renderer/workers/worker-review-engine.ts';
import type { ReviewMessage } from '#renderer/workers/review-messages.ts';
import { fixtureCorpus, fixtureRequest, fixtureTable } from '#testing/agreement-fixture';

/** A worker without a thread: messages are copied and arrive in later turns, as they do from a real one. */
function createFakeWorkers(work: ReviewWork) {
  const started: { seen: ReviewMessage[]; isAlive: boolean; die: (why: string) => void }[] = [];
  const start = (): ReviewWorker => {
    let listeners: Parameters<ReviewWorker['listen']> | null = null;
    const own: (typeof started)[number] = { seen: [], isAlive: true, die: (why) => listeners?.[1](why) };
    const answers = createReviewAnswers(work, (answer) => {
      const copy = structuredClone(answer);
      queueMicrotask(() => {
        if (own.isAlive) listeners?.[0](copy);
      });
    });
    started.push(own);
    return {
      post: (message) => {
        const copy = structuredClone(message);
        own.seen.push(copy);
        queueMicrotask(() => {
          if (own.isAlive) answers(copy);
        });
      },
      terminate: () => {
        own.isAlive = false;
      },
      listen: (...both) => {
        listeners = both;
      },
    };
  };
  return { start, started };
}

/** Work that waits until the test lets it go on. */
function createHeldWork() {
  const held: (() => void)[] = [];
  const seen: ReviewCorpus[] = [];
  const work: ReviewWork = {
    measure: async (corpus, request, { onProgress, cancelled }) => {
      seen.push(corpus);
      onProgress({ step: 'Half way', done: 0.5 });
      await new Promise<void>((resolve) => {
        held.push(resolve);
      });
      return cancelled() ? null : { ...fixtureTable(), request, documents: corpus.documents.length };
    },
    units: async (corpus, { variable }) => {
      if (variable === 'broken') throw new Error('no such variable.');
      return corpus.documents.map(({ id, title }) => ({
        documentId: id,
        title,
        start: 0,
        end: 1,
        quote: variable,
        values: [],
        annotations: [],
        agree: true,
      }));
    },
  };
  const next = async (): Promise<void> => {
    while (held.length === 0) await Promise.resolve();
    held.shift()?.();
  };
  return { work, next, seen };
}

function setUp() {
  const held = createHeldWork();
  const workers = createFakeWorkers(held.work);
  const engine = createWorkerReviewEngine({ start: workers.start, breathe: () => Promise.resolve() });
  const measure = (corpus: ReviewCorpus, signal = new AbortController().signal, progress: number[] = []) =>
    engine.measure(corpus, fixtureRequest, { signal, onProgress: ({ done }) => progress.push(done) });
  return { ...held, ...workers, engine, measure };
}

const query = { request: fixtureRequest, variable: 'claim.spans', coders: ['anna', 'bo'], cell: null };

describe('the engine over a worker', () => {
  it('hands the whole corpus over in pieces and brings the table and the progress back', async () => {
    const { measure, next, seen, started } = setUp();
    const corpus = manyDocuments(1300);
    const progress: number[] = [];
    const asked = measure(corpus, undefined, progress);
    await next();
    expect(await asked).toMatchObject({ ok: true, value: { documents: 1300 } satisfies Partial<AgreementTable> });
    expect(seen).toEqual([corpus]);
    expect(started[0]?.seen.filter(({ kind }) => kind === 'documents')).toHaveLength(3);
    expect(progress).toEqual([0.5]);
  });

  it('hands a corpus over once, whatever is asked of it', async () => {
    const { engine, measure, next, started } = setUp();
    const corpus = fixtureCorpus();
    const asked = measure(corpus);
    await next();
    await asked;
    const rows = await engine.units(corpus, query);
    expect(rows).toMatchObject({ ok: true, value: [{ quote: 'claim.spans' }, {}, {}] });
    expect(started).toHaveLength(1);
    expect(started[0]?.seen.map(({ kind }) => kind)).toEqual(['corpus', 'documents', 'measure', 'units']);
  });

  it('answers a cancel at once, and starts afresh when the worker has not let go', async () => {
    const { measure, next, started } = setUp();
    const stop = new AbortController();
    const asked = measure(fixtureCorpus(), stop.signal);
    while (started[0]?.seen.some(({ kind }) => kind === 'measure') !== true) await Promise.resolve();
    stop.abort();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const again = measure(fixtureCorpus());
    expect(started.map(({ isAlive }) => isAlive)).toEqual([false, true]);
    await next();
    await next();
    expect(await again).toMatchObject({ ok: true });
  });

  it('keeps the worker that let go of what was cancelled', async () => {
    const { measure, next, started, engine } = setUp();
    const corpus = fixtureCorpus();
    const stop = new AbortController();
    const asked = measure(corpus, stop.signal);
    while (started[0]?.seen.some(({ kind }) => kind === 'measure') !== true) await Promise.resolve();
    stop.abort();
    await asked;
    await next();
    await engine.units(corpus, query);
    const again = measure(corpus);
    await next();
    expect(await again).toMatchObject({ ok: true });
    expect(started).toHaveLength(1);
  });

  it('does nothing when it was cancelled before it began', async () => {
    const { measure, started } = setUp();
    const stop = new AbortController();
    stop.abort();
    expect(await measure(fixtureCorpus(), stop.signal)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(started).toHaveLength(0);
  });

  it('measures what was asked last', async () => {
    const { measure, next } = setUp();
    const first = measure(fixtureCorpus());
    const second = measure(manyDocuments(2));
    expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await next();
    expect(await second).toMatchObject({ ok: true, value: { documents: 2 } });
  });

  it('says that the worker died, and starts another one', async () => {
    const { engine, measure, next, started } = setUp();
    const asked = measure(fixtureCorpus());
    const rows = engine.units(fixtureCorpus(), query);
    started[0]?.die('out of memory');
    const said = { ok: false, error: { code: 'stopped', message: expect.stringContaining('out of memory') as string } };
    expect(await asked).toMatchObject(said);
    expect(await rows).toMatchObject(said);
    const again = measure(fixtureCorpus());
    await next();
    expect(await again).toMatchObject({ ok: true });
    expect(started).toHaveLength(2);
  });

  it('passes on in words what failed', async () => {
    const { engine } = setUp();
    expect(await engine.units(fixtureCorpus(), { ...query, variable: 'broken' })).toMatchObject({
      ok: false,
      error: { code: 'failed', message: 'The computation failed: no such variable. Your project is safe.' },
    });
  });
});

function manyDocuments(count: number): ReviewCorpus {
  const documents = Array.from({ length: count }, (_, index): ReviewDocument => {
    const id = `document-${String(index)}`;
    return { id, title: id, date: '', text: 'x', codedBy: [], annotations: [], relations: [] };
  });
  return { ...fixtureCorpus(), documents };
}
