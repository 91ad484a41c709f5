import { describe, expect, it } from 'vitest';
import type { KnownEntity, SuggestSource } from '#core/suggest/suggestion';
import { createSuggestAnswers } from '#renderer/workers/answer-suggest-messages.ts';
import type { SuggestMessage } from '#renderer/workers/suggest-messages.ts';
import { createWorkerSuggestEngine, type SuggestWorker } from '#renderer/workers/worker-suggest-engine.ts';

const entities: readonly KnownEntity[] = [];
const sourceOf = (text: string): SuggestSource => ({ text, language: 'en', date: '', regions: [], entities });
const never = new AbortController().signal;

/** Workers that answer when they are told to, with a suggestion as long as the text; `broken` makes them fail. */
function setUp() {
  const started: { seen: SuggestMessage[]; answer(): void; die(why?: string): void; isAlive: boolean }[] = [];
  const engine = createWorkerSuggestEngine((): SuggestWorker => {
    const waiting: SuggestMessage[] = [];
    let answers: ((message: SuggestMessage) => void) | null = null;
    let broken: ((why: string | undefined) => void) | null = null;
    const self = {
      seen: [] as SuggestMessage[],
      isAlive: true,
      answer() {
        for (const message of waiting.splice(0)) answers?.(message);
      },
      die(why?: string) {
        broken?.(why);
      },
    };
    started.push(self);
    return {
      post(message) {
        self.seen.push(message);
        waiting.push(message);
      },
      terminate() {
        self.isAlive = false;
        answers = null;
      },
      listen(onAnswer, onBroken) {
        broken = onBroken;
        answers = createSuggestAnswers(({ text }) => {
          if (text === 'broken') throw new Error('no such rule.');
          return [{ tag: 'actor', start: 0, end: text.length, rule: 'all', entities: [] }];
        }, onAnswer);
      },
    };
  });
  return { engine, started };
}

describe('the engine that makes suggestions', () => {
  it('answers, and hands the same entities over once', async () => {
    const { engine, started } = setUp();
    const first = engine.suggest(sourceOf('NATO'), never);
    started[0]?.answer();
    expect(await first).toMatchObject({ ok: true, value: [{ start: 0, end: 4 }] });
    const second = engine.suggest(sourceOf('the Alliance'), never);
    started[0]?.answer();
    expect(await second).toMatchObject({ ok: true, value: [{ end: 12 }] });
    expect(started[0]?.seen.map(({ kind }) => kind)).toEqual(['entities', 'suggest', 'suggest']);
  });

  it('ends a worker that is busy with a long text nobody wants any more, and asks the next', async () => {
    const { engine, started } = setUp();
    const first = engine.suggest(sourceOf('a long text '.repeat(20_000)), never);
    const second = engine.suggest(sourceOf('NATO'), never);
    expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(started.map(({ isAlive }) => isAlive)).toEqual([false, true]);
    started[1]?.answer();
    expect(await second).toMatchObject({ ok: true, value: [{ end: 4 }] });
    expect(started[1]?.seen.map(({ kind }) => kind)).toEqual(['entities', 'suggest']);
  });

  it('waits for a worker that is busy with a short one', async () => {
    const { engine, started } = setUp();
    const first = engine.suggest(sourceOf('a short text'), never);
    const second = engine.suggest(sourceOf('NATO'), never);
    expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    started[0]?.answer();
    expect(await second).toMatchObject({ ok: true, value: [{ end: 4 }] });
    expect(started).toHaveLength(1);
  });

  it('lets go of what was cancelled, before and while it works, and keeps the worker', async () => {
    const { engine, started } = setUp();
    const stop = new AbortController();
    const asked = engine.suggest(sourceOf('NATO'), stop.signal);
    stop.abort();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await engine.suggest(sourceOf('NATO'), stop.signal)).toMatchObject({
      ok: false,
      error: { code: 'cancelled' },
    });
    started[0]?.answer();
    const again = engine.suggest(sourceOf('NATO'), never);
    started[0]?.answer();
    expect(await again).toMatchObject({ ok: true });
    expect(started.map(({ isAlive }) => isAlive)).toEqual([true]);
  });

  it('says in words that a rule failed, or that the worker died, and starts another', async () => {
    const { engine, started } = setUp();
    const failed = engine.suggest(sourceOf('broken'), never);
    started[0]?.answer();
    expect(await failed).toMatchObject({
      ok: false,
      error: { code: 'failed', message: 'The assistant failed: no such rule. Your project is safe.' },
    });
    const asked = engine.suggest(sourceOf('NATO'), never);
    started[0]?.die('out of memory');
    expect(await asked).toMatchObject({ ok: false, error: { code: 'stopped' } });
    const again = engine.suggest(sourceOf('NATO'), never);
    started[1]?.answer();
    expect(await again).toMatchObject({ ok: true });
  });
});
