import { describe, expect, it } from 'vitest';
import type { ChangeSet } from '#core/changes/change-set';
import type { AnyRecord } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import type { AgreementRequest, AgreementTable } from '#core/review/agreement/agreement-table';
import { createAgreementRun } from '#renderer/features/agreement/agreement-run.ts';
import { createWorkspace, setReview } from '#renderer/state/workspace.ts';
import type { SessionChange } from '#services/project-session';
import type { EngineFailure, ReviewEngine } from '#services/review-engine';
import { fixtureTable } from '#testing/agreement-fixture';
import { buildAnnotation, buildCoder } from '#testing/builders';
import { createManualScheduler } from '#testing/manual-scheduler';
import { createMemoryRepository } from '#testing/memory-repository';
import { createWorkbench } from '#testing/workbench';

const text = 'Anna says so.';

/** An engine whose answers a test gives. */
function createSlowEngine() {
  const asked: { request: AgreementRequest; answer: (result: Result<AgreementTable, EngineFailure>) => void }[] = [];
  const engine: ReviewEngine = {
    measure: (_, request, { signal, onProgress }) =>
      new Promise((resolve) => {
        onProgress({ step: 'Matching spans', done: 0.5 });
        signal.addEventListener('abort', () => {
          resolve(failure({ code: 'cancelled', message: 'Cancelled.' }));
        });
        asked.push({ request, answer: resolve });
      }),
    units: async () => success([]),
  };
  const next = async (): Promise<(typeof asked)[number]> => {
    while (asked.length === 0) await Promise.resolve();
    const [first] = asked.splice(0, 1);
    if (first === undefined) throw new Error('Nobody asked');
    return first;
  };
  return { engine, next };
}

function setUp(extra: readonly AnyRecord[] = []) {
  const bench = createWorkbench(text, [
    buildCoder({ id: 'coder-2', name: 'Bo' }),
    buildAnnotation(text, { start: 0, end: 4 }),
    ...extra,
  ]);
  const listeners = new Set<(change: SessionChange) => void>();
  const scheduler = createManualScheduler();
  const { engine, next } = createSlowEngine();
  const workspace = createWorkspace();
  const run = createAgreementRun(
    { repository: createMemoryRepository(), reviewEngine: engine, scheduler, workspace },
    {
      projectId: 'project-1',
      view: bench.view,
      text: bench.text,
      coder: () => 'coder-1',
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onCoderChange: () => () => undefined,
    },
  );
  const change = (record: AnyRecord) => {
    const made: ChangeSet = { added: [record], updated: [], removed: [] };
    for (const listener of listeners) {
      listener({
        entry: {
          sequence: 1,
          at: '2026-01-05T08:00:00.000Z',
          coder: 'coder-1',
          name: 'test',
          label: 'Test',
          documentIds: [],
          origin: { kind: 'command' },
          change: made,
        },
      });
    }
  };
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const measured = async () => {
    run.compute();
    (await next()).answer(success(fixtureTable()));
    await settle();
  };
  return { run, next, change, settle, measured, scheduler, workspace };
}

describe('a run of figures', () => {
  it('shows how far it is, then the figures', async () => {
    const { run, next, settle, scheduler } = setUp();
    run.compute();
    const { answer } = await next();
    expect(run.state.get()).toMatchObject({ progress: { step: 'Reading the texts' } });
    scheduler.advance(60);
    expect(run.state.get()).toMatchObject({ result: null, isOutdated: false, progress: { step: 'Matching spans' } });
    answer(success(fixtureTable()));
    await settle();
    expect(run.state.get()).toMatchObject({ result: { table: { documents: 3 } }, isOutdated: false, progress: null });
  });

  it('keeps the old figures and says that they are out of date when it was cancelled', async () => {
    const { run, next, settle, measured } = setUp();
    await measured();
    run.ask({ seed: 2 });
    await next();
    run.cancel();
    await settle();
    expect(run.state.get()).toMatchObject({ isOutdated: true, progress: null, problem: null });
    expect(run.state.get().result).not.toBeNull();
  });

  it('shows what was asked last, whatever comes first', async () => {
    const { run, next, settle } = setUp();
    run.ask({ seed: 2 });
    const first = await next();
    run.ask({ seed: 3 });
    const second = await next();
    second.answer(success({ ...fixtureTable(), documents: 33 }));
    first.answer(success({ ...fixtureTable(), documents: 22 }));
    await settle();
    expect(run.state.get().result?.table.documents).toBe(33);
    expect(second.request.seed).toBe(3);
  });

  it('says in words what went wrong, and can be asked again', async () => {
    const { run, next, settle, measured } = setUp();
    run.compute();
    (await next()).answer(failure({ code: 'stopped', message: 'The computation stopped.' }));
    await settle();
    expect(run.state.get()).toMatchObject({ isOutdated: true, problem: { message: 'The computation stopped.' } });
    await measured();
    expect(run.state.get()).toMatchObject({ isOutdated: false, problem: null });
  });

  it('measures again when the project changed while the screen is shown, once for many changes', async () => {
    const { run, next, change, measured, scheduler } = setUp();
    await measured();
    const leave = run.watch();
    change(buildAnnotation(text, { start: 5, end: 9 }, { id: 'more' }));
    change(buildAnnotation(text, { start: 5, end: 9 }, { id: 'most' }));
    expect(run.state.get()).toMatchObject({ isOutdated: true, progress: null });
    scheduler.advance(299);
    expect(run.state.get().progress).toBeNull();
    scheduler.advance(1);
    expect(run.state.get().progress).not.toBeNull();
    await next();
    leave();
  });

  it('has one rule for the same place with the review, whichever of them sets it', async () => {
    const { run, next, measured, scheduler, workspace } = setUp();
    expect(run.state.get().request.rule).toEqual({ kind: 'exact' });
    await measured();
    const leave = run.watch();
    run.ask({ rule: { kind: 'words', count: 2 } });
    expect((await next()).request.rule).toEqual({ kind: 'words', count: 2 });
    expect(workspace.get().review.rule).toEqual({ kind: 'words', count: 2 });
    setReview(workspace, { rule: { kind: 'overlap', share: 0.5 } });
    expect(run.state.get()).toMatchObject({ request: { rule: { kind: 'overlap', share: 0.5 } }, isOutdated: true });
    scheduler.advance(300);
    expect((await next()).request.rule).toEqual({ kind: 'overlap', share: 0.5 });
    leave();
    setReview(workspace, { rule: { kind: 'exact' } });
    const back = run.watch();
    expect(run.state.get()).toMatchObject({ request: { rule: { kind: 'exact' } } });
    back();
  });

  it('only notes the change while the screen is not shown, and for what no figure rests on not even that', async () => {
    const { run, change, measured, scheduler } = setUp();
    await measured();
    change({
      kind: 'comment',
      id: 'comment-1',
      documentId: 'document-1',
      about: { kind: 'document' },
      thread: 'comment-1',
      act: 'comment',
      text: 'Hm.',
      coder: 'coder-1',
      createdAt: '',
      updatedAt: '',
    });
    expect(run.state.get().isOutdated).toBe(false);
    change(buildAnnotation(text, { start: 5, end: 9 }, { id: 'more' }));
    scheduler.advance(1000);
    expect(run.state.get()).toMatchObject({ isOutdated: true, progress: null });
  });

  it('does not look into other layers while the coder is blind', async () => {
    const { run, settle } = setUp([
      {
        kind: 'round',
        id: 'round-1',
        name: 'One',
        coders: ['coder-1', 'coder-2'],
        population: ['document-1'],
        sample: ['document-1'],
        seed: 1,
        blind: true,
        codebookVersion: 1,
        createdAt: '',
      },
      {
        kind: 'assignment',
        id: 'task-1',
        round: 'round-1',
        coder: 'coder-1',
        documentId: 'document-1',
        state: 'done',
        updatedAt: '',
      },
    ]);
    run.compute();
    await settle();
    expect(run.state.get()).toMatchObject({ result: null, problem: { code: 'blind' }, progress: null });
  });
});
