import { describe, expect, it } from 'vitest';
import { acceptSuggestions } from '#core/commands/accept-suggestion';
import { addCoder } from '#core/commands/add-coder';
import { deleteAnnotations } from '#core/commands/delete-annotations';
import { editDocument } from '#core/commands/edit-document';
import { rejectSuggestion } from '#core/commands/reject-suggestion';
import { startRound } from '#core/commands/start-round';
import { tagSpan } from '#core/commands/tag-span';
import type { Command } from '#core/commands/command';
import { failure, success } from '#core/model/result';
import type { Suggestion, SuggestSource } from '#core/suggest/suggestion';
import { createProject } from '#services/create-project';
import { openProjectSession } from '#services/open-project-session';
import type { SuggestEngine } from '#services/suggest-engine';
import { createLiveSuggestions } from '#renderer/state/suggestions.ts';
import { buildSource } from '#testing/builders';
import { createFixedClock } from '#testing/fixed-clock';
import { createFixedIds } from '#testing/fixed-ids';
import { createManualScheduler } from '#testing/manual-scheduler';
import { createMemoryRepository, createMemoryStore } from '#testing/memory-repository';

const text = 'NATO met on Friday. NATO left.';

/** Takes every NATO for an actor, and every name that it was taught. */
function find({ text, entities }: SuggestSource): readonly Suggestion[] {
  const names = ['NATO', ...entities.flatMap(({ aliases }) => aliases)];
  return names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      tag: 'actor',
      start: index,
      end: index + name.length,
      rule: 'a name',
      entities: [{ id: null, name, entityKind: '', country: '', rule: 'a name' }],
    })),
  );
}

async function setUp() {
  const clock = createFixedClock();
  const ids = createFixedIds();
  const scheduler = createManualScheduler();
  const repository = createMemoryRepository(createMemoryStore());
  const sources = [buildSource('one.txt', text), buildSource('two.txt', `${text} Two.`)];
  const projectId = await createProject({ repository, clock, ids }, { name: 'Test', coderName: 'Ada', sources });
  const session = await openProjectSession({ repository, clock, ids, scheduler }, projectId, { freeze: true });
  if (session === undefined) throw new Error('no project');
  const asked: SuggestSource[] = [];
  let broken = false;
  const suggestEngine: SuggestEngine = {
    suggest: (source) => {
      asked.push(source);
      const stopped = { code: 'stopped', message: 'The assistant stopped.' } as const;
      return Promise.resolve(broken ? failure(stopped) : success(find(source)));
    },
  };
  const live = createLiveSuggestions(session, { suggestEngine, scheduler });
  const [one, two] = session.view.documents();
  if (one === undefined || two === undefined) throw new Error('no documents');
  /** Lets timers and promises that are due run. */
  const settle = async () => {
    scheduler.advance(10_000);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const show = async (on = true, documentId = one.id, review = false) => {
    live.show({ documentId, on, review });
    await settle();
  };
  const run = (command: Command) => {
    const done = session.run(command);
    if (!done.ok) throw new Error(done.error.message);
    return done.value?.change.added ?? [];
  };
  const places = () =>
    live
      .open()
      .all()
      .map(({ start }) => start);
  return {
    session,
    live,
    asked,
    one,
    two,
    settle,
    show,
    run,
    places,
    break: () => {
      broken = true;
    },
  };
}

describe('the suggestions of the document that is shown', () => {
  it('are there when it has been read, and gone when they are hidden', async () => {
    const { live, show, places } = await setUp();
    await show();
    expect(places()).toEqual([0, 20]);
    expect(live.state.get()).toMatchObject({ status: 'ready', hidden: null, count: 2 });
    await show(false);
    expect(places()).toEqual([]);
    expect(live.state.get()).toMatchObject({ hidden: 'off', count: 0 });
  });

  it('close and open again with tags, at once and in both directions', async () => {
    const { session, live, one, show, run, places } = await setUp();
    await show();
    const heard: unknown[] = [];
    live.onChange((change) => heard.push(change === null ? 'all' : [change.opened.length, change.closed.length]));
    const [made] = run(tagSpan(session, { documentId: one.id, tag: 'actor', start: 0, end: 4 }));
    expect(places()).toEqual([20]);
    expect(live.state.get().count).toBe(1);
    run(deleteAnnotations(session, { annotationIds: [made?.id ?? ''] }));
    expect(places()).toEqual([0, 20]);
    run(tagSpan(session, { documentId: one.id, tag: 'date', start: 12, end: 18 }));
    expect(heard).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('stay away where they were rejected, also when the text is read again', async () => {
    const { session, live, one, show, run, places } = await setUp();
    await show();
    const [first] = live.open().all();
    if (first === undefined) throw new Error('no suggestion');
    run(rejectSuggestion(session, { documentId: one.id, suggestion: first.suggestion }));
    expect(places()).toEqual([20]);
    await show(false);
    await show();
    expect(places()).toEqual([20]);
    await session.undo();
    expect(places()).toEqual([0, 20]);
  });

  it('are one coder’s own: what a colleague tagged says nothing', async () => {
    const { session, one, show, run, places, settle } = await setUp();
    await show();
    run(tagSpan(session, { documentId: one.id, tag: 'actor', start: 0, end: 4 }));
    const [ben] = run(addCoder({ name: 'Ben' }));
    session.setCoder(ben?.id ?? '');
    await settle();
    expect(places()).toEqual([0, 20]);
  });

  it('are read again after a rest when the date changes or a name was learned, and not for any tag', async () => {
    const { session, live, one, show, run, asked, settle, places } = await setUp();
    await show();
    run(tagSpan(session, { documentId: one.id, tag: 'date', start: 12, end: 18 }));
    await settle();
    expect(asked).toHaveLength(1);
    run(editDocument(session, { documentId: one.id, details: { date: '2019-01-25' } }));
    await settle();
    expect(asked.map(({ date }) => date)).toEqual(['', '2019-01-25']);
    const [first] = live.open().all();
    if (first === undefined) throw new Error('no suggestion');
    run(acceptSuggestions(session, { documentId: one.id, suggestions: [first.suggestion] }));
    await settle();
    expect(asked).toHaveLength(3);
    expect(asked[2]?.entities.map(({ name }) => name)).toEqual(['NATO']);
    expect(places()).toEqual([20]);
  });

  it('are not made for a document that was left meanwhile', async () => {
    const { live, one, two, asked, settle } = await setUp();
    live.show({ documentId: one.id, on: true, review: false });
    live.show({ documentId: two.id, on: true, review: false });
    await settle();
    expect(asked.map((source) => source.text)).toEqual([`${text} Two.`]);
  });

  it('say why there are none in a blind round and while layers are compared', async () => {
    const { session, live, one, show, run, places } = await setUp();
    await show();
    await show(true, one.id, true);
    expect(live.state.get()).toMatchObject({ hidden: 'review', count: 0 });
    await show();
    const coders = [{ id: session.coder() }, { name: 'Ben' }];
    const round = { name: 'One', coders, documents: [one.id], sampleSize: 1, rest: 'nobody', seed: 1 } as const;
    run(startRound({ ...round, blind: true }));
    expect(live.state.get().hidden).toBe('blind');
    expect(places()).toEqual([]);
  });

  it('say what went wrong, and are tried again when they are shown again', async () => {
    const { live, show, break: breakDown } = await setUp();
    breakDown();
    await show();
    expect(live.state.get()).toMatchObject({ status: 'failed', problem: 'The assistant stopped.', count: 0 });
  });
});

describe('a tag made by hand', () => {
  it('says whether suggestions were in sight', async () => {
    const { session, one, show, run, break: breakDown } = await setUp();
    const assistance = () => {
      const [made] = run(tagSpan(session, { documentId: one.id, tag: 'actor', start: 0, end: 4 }));
      run(deleteAnnotations(session, { annotationIds: [made?.id ?? ''] }));
      return made?.kind === 'annotation' ? made.assistance : undefined;
    };
    await show();
    expect(assistance()).toBe('shown');
    await show(false);
    expect(assistance()).toBe('hidden');
    await show(true, one.id, true);
    expect(assistance()).toBe('hidden');
    breakDown();
    await show();
    expect(assistance()).toBe('hidden');
  });
});
