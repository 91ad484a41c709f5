import { describe, expect, test } from 'vitest';
import { addCoder } from '#core/commands/add-coder';
import { editDocument } from '#core/commands/edit-document';
import { mergeCoders } from '#core/commands/merge-coders';
import { renameProject } from '#core/commands/rename-project';
import { setNote } from '#core/commands/set-note';
import { tagSpan } from '#core/commands/tag-span';
import type { Id } from '#core/model/records';
import { createProject } from '#services/create-project';
import { openProjectSession, type SessionOptions } from '#services/open-project-session';
import { type Repository, StorageError } from '#services/ports';
import type { ProjectSession, SaveStatus } from '#services/project-session';
import { createFixedClock } from '#testing/fixed-clock';
import { createFixedIds } from '#testing/fixed-ids';
import { buildSource } from '#testing/builders';
import { createManualScheduler } from '#testing/manual-scheduler';
import { createMemoryRepository, createMemoryStore } from '#testing/memory-repository';

const text = 'NATO said on Friday that Russia had broken the treaty.\nMoscow denied it.';

/** A project with two documents, and everything around it that a test may want to hold on to. */
async function world() {
  const store = createMemoryStore();
  const clock = createFixedClock();
  const ids = createFixedIds();
  const scheduler = createManualScheduler();
  const memory = createMemoryRepository(store);
  const projectId = await createProject(
    { repository: memory, clock, ids },
    { name: 'Test', coderName: 'Ada', sources: [buildSource('one.txt', text), buildSource('two.txt', `${text} Two.`)] },
  );
  async function open(repository: Repository = memory, options: SessionOptions = {}): Promise<ProjectSession> {
    const session = await openProjectSession({ repository, clock, ids, scheduler }, projectId, {
      freeze: true,
      ...options,
    });
    if (session === undefined) throw new Error('no project');
    return session;
  }
  return { store, clock, ids, scheduler, memory, projectId, open };
}

function documentId(session: ProjectSession, index = 0): Id {
  const document = session.view.documents()[index];
  if (document === undefined) throw new Error('no document');
  return document.id;
}

function tagNato(session: ProjectSession, start = 0) {
  return session.run(tagSpan(session, { documentId: documentId(session), start, end: start + 4, tag: 'actor' }));
}

/** A repository whose `append` waits, fails or passes as the test says. */
function gated(memory: Repository) {
  const calls: { readonly sequences: readonly number[]; pass(): Promise<void>; fail(error: unknown): void }[] = [];
  const repository: Repository = {
    ...memory,
    append: (projectId, entries, texts) =>
      new Promise((resolve, reject) => {
        calls.push({
          sequences: entries.map((entry) => entry.sequence),
          pass: () => memory.append(projectId, entries, texts).then(resolve, reject),
          fail: reject,
        });
      }),
  };
  const call = (index: number) => {
    const found = calls[index];
    if (found === undefined) throw new Error(`append was called ${String(calls.length)} times only`);
    return found;
  };
  return { repository, calls, call };
}

/** Lets every promise that can settle settle. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('running commands', () => {
  test('shows a tag at once, says saving, and says saved when the store has confirmed it', async () => {
    const { open, memory } = await world();
    const { repository, call } = gated(memory);
    const session = await open(repository);
    await session.loadText(documentId(session));
    const statuses: SaveStatus[] = [];
    session.onSaveStatus((status) => statuses.push(status));
    expect(session.saveStatus()).toEqual({ state: 'saved', sequence: 1 });

    const done = tagNato(session);
    expect(done.ok && done.value?.label).toBe('Tag actor “NATO”');
    expect(session.view.annotationsOf(documentId(session)).map(({ quote }) => quote)).toEqual(['NATO']);
    expect(session.saveStatus()).toEqual({ state: 'saving', pending: 1 });
    await call(0).pass();
    await settle();
    expect(session.saveStatus()).toEqual({ state: 'saved', sequence: 2 });
    expect(statuses.map(({ state }) => state)).toEqual(['saving', 'saved']);
  });

  test('appends in order, one transaction at a time, all that waits in the next one', async () => {
    const { open, memory } = await world();
    const { repository, calls, call } = gated(memory);
    const session = await open(repository);
    await session.loadText(documentId(session));
    for (const start of [0, 5, 13]) expect(tagNato(session, start).ok).toBe(true);
    expect(calls.map(({ sequences }) => sequences)).toEqual([[2]]);
    await call(0).pass();
    await settle();
    expect(calls.map(({ sequences }) => sequences)).toEqual([[2], [3, 4]]);
    await call(1).pass();
    await session.flush();
    expect(session.saveStatus()).toEqual({ state: 'saved', sequence: 4 });
  });

  test('a command that changes nothing leaves no trace in the history', async () => {
    const { open } = await world();
    const session = await open();
    expect(session.run(renameProject({ name: 'Test' }))).toEqual({ ok: true, value: null });
    expect(session.history()).toHaveLength(1);
  });

  test('a listener that runs a command itself is heard in the right order', async () => {
    const { open } = await world();
    const session = await open();
    const heard: string[] = [];
    session.onChange(({ entry }) => {
      if (entry.label.includes('first')) session.run(renameProject({ name: 'second' }));
    });
    session.onChange(({ entry }) => heard.push(entry.label));
    session.run(renameProject({ name: 'first' }));
    expect(heard).toEqual(['Rename project to “first”', 'Rename project to “second”']);
  });

  test('refuses to tag a text that has not been read', async () => {
    const { open } = await world();
    const done = tagNato(await open());
    expect(!done.ok && done.error.code).toBe('text-not-loaded');
  });

  test('falls back on a coder who is there when the chosen one is merged away, and says so', async () => {
    const { open } = await world();
    const session = await open();
    const entry = session.run(addCoder({ name: 'Ben' }));
    const ben = entry.ok ? entry.value?.change.added[0]?.id : undefined;
    if (ben === undefined) throw new Error('no coder');
    const ada = session.coder();
    const told: string[] = [];
    const stop = session.onCoderChange((coder) => told.push(coder));
    session.setCoder(ben);
    session.setCoder(ben);
    expect(session.coder()).toBe(ben);
    expect(session.run(mergeCoders(session, { from: ben, into: ada })).ok).toBe(true);
    expect(session.coder()).toBe(ada);
    expect(told).toEqual([ben, ada]);
    stop();
  });
});

describe('when the store fails', () => {
  test('keeps the tag, says what to do, tries again later and later, and recovers', async () => {
    const { open, memory, scheduler } = await world();
    const { repository, calls, call } = gated(memory);
    const session = await open(repository);
    await session.loadText(documentId(session));
    tagNato(session);
    call(0).fail(new StorageError('full', 'quota'));
    await settle();
    const status = session.saveStatus();
    expect(status.state === 'failed' && status.message).toContain('disk is full');
    expect(session.view.annotationsOf(documentId(session))).toHaveLength(1);

    tagNato(session, 5);
    expect(calls).toHaveLength(1);
    scheduler.advance(499);
    expect(calls).toHaveLength(1);
    scheduler.advance(1);
    expect(calls.map(({ sequences }) => sequences)).toEqual([[2], [2, 3]]);
    call(1).fail(new Error('something else'));
    await settle();
    scheduler.advance(999);
    expect(calls).toHaveLength(2);
    scheduler.advance(1);
    await call(2).pass();
    await settle();
    expect(session.saveStatus()).toEqual({ state: 'saved', sequence: 3 });
    expect(scheduler.waiting()).toBe(0);
  });

  test('flush tries at once and rejects with the reason; a later one resolves', async () => {
    const { open, memory } = await world();
    const { repository, call } = gated(memory);
    const session = await open(repository);
    session.run(renameProject({ name: 'New' }));
    const first = session.flush();
    call(0).fail(new StorageError('unavailable', 'gone'));
    await expect(first).rejects.toMatchObject({ reason: 'unavailable' });
    const second = session.flush();
    await call(1).pass();
    await second;
    expect(session.saveStatus()).toEqual({ state: 'saved', sequence: 2 });
  });

  test('another window ends it: the change is kept in memory, nothing more is accepted or retried', async () => {
    const { open, scheduler } = await world();
    const [mine, theirs] = [await open(), await open()];
    theirs.run(renameProject({ name: 'Theirs' }));
    await theirs.flush();
    mine.run(renameProject({ name: 'Mine' }));
    await expect(mine.flush()).rejects.toMatchObject({ reason: 'conflict' });
    const status = mine.saveStatus();
    expect(status.state === 'failed' && status.message).toContain('another window');
    const refused = mine.run(renameProject({ name: 'Again' }));
    expect(!refused.ok && refused.error.code).toBe('stopped');
    expect(scheduler.waiting()).toBe(0);
    await expect(mine.flush()).rejects.toMatchObject({ reason: 'conflict' });
  });

  test('a transaction that was stored although it reported a failure is recognised as our own', async () => {
    const { open, memory, scheduler } = await world();
    let lie = true;
    const session = await open({
      ...memory,
      append: async (...append) => {
        await memory.append(...append);
        if (!lie) return;
        lie = false;
        throw new StorageError('unavailable', 'the connection went after the commit');
      },
    });
    session.run(renameProject({ name: 'New' }));
    await settle();
    session.run(renameProject({ name: 'Newer' }));
    scheduler.advance(500);
    await session.flush();
    expect(session.saveStatus()).toEqual({ state: 'saved', sequence: 3 });
    expect((await open()).view.project().name).toBe('Newer');
  });
});

describe('undo and redo', () => {
  test('undo and redo at once, with their labels, over documents', async () => {
    const { open } = await world();
    const session = await open();
    await session.loadText(documentId(session));
    tagNato(session);
    session.run(editDocument(session, { documentId: documentId(session, 1), details: { outlet: 'BBC' } }));
    expect(session.undoLabel()).toBe('Edit outlet of “NATO said on Friday that Russia had bro…”');
    await session.undo();
    expect(session.view.documents()[1]?.outlet).toBe('');
    await session.undo();
    expect(session.view.annotationsOf(documentId(session))).toEqual([]);
    expect([session.undoLabel(), session.redoLabel()]).toEqual([null, 'Tag actor “NATO”']);
    const nothing = await session.undo();
    expect(!nothing.ok && nothing.error.code).toBe('nothing-to-undo');
    await session.redo();
    expect(session.view.annotationsOf(documentId(session))).toHaveLength(1);
    expect(session.history().map(({ label }) => label)).toContain('Redo: Tag actor “NATO”');
  });

  test('reaches over a restart, also one after a compaction', async () => {
    const { open } = await world();
    const first = await open();
    await first.loadText(documentId(first));
    tagNato(first);
    tagNato(first, 5);
    await first.undo();
    await first.close();
    const second = await open();
    expect([second.undoLabel(), second.redoLabel()]).toEqual(['Tag actor “NATO”', 'Tag actor “said”']);
    expect((await second.redo()).ok).toBe(true);
    await second.undo();
    await second.undo();
    expect(second.view.annotationsOf(documentId(second))).toEqual([]);
  });

  test('a command that runs while an old step is read comes before that step', async () => {
    const { open } = await world();
    const first = await open();
    first.run(renameProject({ name: 'Old' }));
    await first.close();
    const second = await open();
    const undone = second.undo();
    second.run(renameProject({ name: 'Between' }));
    expect((await undone).ok).toBe(true);
    expect(second.view.project().name).toBe('Old');
    await second.undo();
    expect(second.view.project().name).toBe('Test');
  });

  test('many undos in one go run one after the other', async () => {
    const { open } = await world();
    const first = await open();
    for (const name of ['a', 'b', 'c', 'd']) first.run(renameProject({ name }));
    await first.close();
    const second = await open();
    await Promise.all([second.undo(), second.undo(), second.undo()]);
    expect(second.view.project().name).toBe('a');
    await Promise.all([second.redo(), second.redo(), second.undo()]);
    expect(second.view.project().name).toBe('b');
  });

  test('a step that cannot be read is refused and nothing changes', async () => {
    const { open, memory } = await world();
    const first = await open();
    first.run(renameProject({ name: 'Old' }));
    await first.close();
    const broken = await open({
      ...memory,
      readChange: () => Promise.reject(new StorageError('unavailable', 'unreadable')),
    });
    const undone = await broken.undo();
    expect(!undone.ok && undone.error.code).toBe('history-unreadable');
    expect(broken.view.project().name).toBe('Old');
  });
});

describe('going back to a point of the history', () => {
  test('takes everything after it back in one step, which can be undone', async () => {
    const { open } = await world();
    const session = await open();
    await session.loadText(documentId(session));
    tagNato(session);
    tagNato(session, 5);
    await session.undo();
    const [annotation] = session.view.annotationsOf(documentId(session));
    session.run(setNote(session, { annotationId: annotation?.id ?? '', note: 'look again' }));
    await session.close();

    const later = await open();
    const done = await later.goBackTo(1);
    expect(done.ok && done.value?.label).toBe('Go back to “Create project “Test””');
    expect(later.view.annotationsOf(documentId(later))).toEqual([]);
    await later.undo();
    expect(later.view.annotationsOf(documentId(later)).map(({ note }) => note)).toEqual(['look again']);
    expect(await later.goBackTo(later.history().at(-1)?.sequence ?? 0)).toEqual({ ok: true, value: null });
    const unknown = await later.goBackTo(99);
    expect(!unknown.ok && unknown.error.code).toBe('not-found');
  });
});

describe('compacting', () => {
  test('writes only the buckets that changed, and none when nothing did', async () => {
    const { open, memory } = await world();
    const written: string[][] = [];
    const session = await open({
      ...memory,
      compact: (projectId, buckets, through) => {
        written.push(buckets.map((bucket) => bucket.documentId).sort());
        return memory.compact(projectId, buckets, through);
      },
    });
    await session.compact();
    const id = documentId(session);
    await session.loadText(id);
    tagNato(session);
    await session.compact();
    await session.compact();
    expect(written).toEqual([[''], [id]]);
  });

  test('leaves out nothing that an earlier run appended and did not compact', async () => {
    const { open, projectId, memory } = await world();
    const first = await open();
    await first.loadText(documentId(first));
    tagNato(first);
    await first.flush();
    const second = await open();
    second.run(renameProject({ name: 'Second' }));
    await second.compact();
    const loaded = await memory.loadProject(projectId);
    expect(loaded?.uncompacted).toEqual([]);
    expect((await open()).view.annotationsOf(documentId(second))).toHaveLength(1);
  });

  test('happens by itself after enough entries, and a failure of it is tried again', async () => {
    const { open, memory } = await world();
    let attempts = 0;
    const session = await open(
      {
        ...memory,
        compact: (...compact) => {
          attempts++;
          return attempts === 1 ? Promise.reject(new StorageError('full', 'quota')) : memory.compact(...compact);
        },
      },
      { compactAfter: 3 },
    );
    for (const name of ['a', 'b', 'c']) session.run(renameProject({ name }));
    await settle();
    expect(attempts).toBe(1);
    expect(session.saveStatus().state).toBe('saved');
    session.run(renameProject({ name: 'd' }));
    await settle();
    expect(attempts).toBe(2);
  });

  test('keeps the summary in the project list up to date', async () => {
    const { open, memory } = await world();
    const session = await open();
    await session.loadText(documentId(session));
    tagNato(session);
    session.run(renameProject({ name: 'Renamed' }));
    await session.close();
    expect(await memory.listProjects()).toMatchObject([{ name: 'Renamed', documents: 2, annotations: 1 }]);
  });

  test('a closed session accepts nothing more', async () => {
    const { open } = await world();
    const session = await open();
    await session.close();
    const refused = session.run(renameProject({ name: 'Late' }));
    expect(!refused.ok && refused.error.code).toBe('closed');
  });
});

describe('texts', () => {
  test('keeps the open text and forgets the least recently used others', async () => {
    const { open } = await world();
    const session = await open(undefined, { textCapacity: 10 });
    const [one, two] = [documentId(session), documentId(session, 1)];
    await session.loadText(one);
    expect(session.text(one)).toBe(text);
    await session.loadText(two);
    expect(session.text(one)).toBeUndefined();
    expect(session.text(two)).toBe(`${text} Two.`);
    expect(await session.loadText(one)).toBe(text);
  });

  test('rejects for a text that is not in the store', async () => {
    const { open, memory } = await world();
    const session = await open({ ...memory, readText: () => Promise.resolve(undefined) });
    await expect(session.loadText(documentId(session))).rejects.toBeInstanceOf(StorageError);
  });
});
