import { expect, test } from 'vitest';
import { setDocumentEncoding } from '#core/commands/set-document-encoding';
import { fingerprintOf } from '#core/text/near-duplicates';
import { addSources } from '#services/add-sources';
import { createProject } from '#services/create-project';
import { createSampleProject } from '#services/create-sample-project';
import { openProjectSession } from '#services/open-project-session';
import { buildSource } from '#testing/builders';
import { createFixedClock } from '#testing/fixed-clock';
import { createFixedIds } from '#testing/fixed-ids';
import { createManualScheduler } from '#testing/manual-scheduler';
import { createMemoryRepository } from '#testing/memory-repository';

function parts() {
  return {
    repository: createMemoryRepository(),
    clock: createFixedClock(),
    ids: createFixedIds(),
    scheduler: createManualScheduler(),
  };
}

async function openWith(...paths: readonly (readonly [string, string])[]) {
  const dependencies = parts();
  const sources = paths.map(([path, text]) => buildSource(path, text));
  const session = await openProjectSession(dependencies, await createProject(dependencies, { name: 'P', sources }));
  if (session === undefined) throw new Error('no project');
  return session;
}

test('adds documents in order with their texts, in one step that can be undone', async () => {
  const session = await openWith(['a.txt', 'First']);
  const added = addSources(session, [
    buildSource('b.txt', '\n  \n Second line of it \nmore'),
    buildSource('c.txt', '…\n***'),
  ]);
  expect(added.ok && added.value.entry?.label).toBe('Add 2 documents');
  expect(session.view.documents().map(({ title, order }) => [title, order])).toEqual([
    ['First', 1],
    ['Second line of it', 2],
    ['c.txt', 3],
  ]);
  await session.flush();
  const [, second] = session.view.documents();
  expect(await session.loadText(second?.id ?? '')).toBe('\n  \n Second line of it \nmore');
  await session.undo();
  expect(session.view.documents()).toHaveLength(1);
});

test('recognises the same bytes, under whatever name, and in one selection', async () => {
  const session = await openWith(['a.txt', 'First']);
  const added = addSources(session, [
    buildSource('z/other.txt', 'First'),
    buildSource('b.txt', 'New'),
    buildSource('c.txt', 'New'),
  ]);
  if (!added.ok) throw new Error(added.error.message);
  const { fresh, repeated, changed } = added.value;
  expect(fresh.map(({ facts }) => facts.path)).toEqual(['b.txt']);
  expect(repeated.map(({ source, documentId }) => [source.facts.path, documentId])).toEqual([
    ['z/other.txt', session.view.documents()[0]?.id],
    ['c.txt', null],
  ]);
  expect(changed).toEqual([]);
});

test('a file that changed is reported and left, or added beside the old one when asked', async () => {
  const session = await openWith(['a.txt', 'First']);
  const changed = [buildSource('a.txt', 'First, corrected')];
  const left = addSources(session, changed);
  expect(left.ok && left.value.changed.map(({ title }) => title)).toEqual(['First']);
  expect(left.ok && left.value.entry).toBeNull();
  expect(session.view.documents()).toHaveLength(1);
  addSources(session, changed, { addChanged: true });
  expect(session.view.documents().map(({ title }) => title)).toEqual(['First', 'First, corrected']);
});

test('a title is cut between characters', async () => {
  const session = await openWith(['a.txt', `${'x'.repeat(199)}👩‍👩‍👧 end`]);
  expect(session.view.documents()[0]?.title).toBe('x'.repeat(199));
});

test('the sample project holds the sample texts, and is empty where they cannot be read', async () => {
  const dependencies = parts();
  const sample = (ok: boolean) => ({
    sources: {
      ...neverAsked,
      sample: () =>
        Promise.resolve(
          ok
            ? ({ ok: true, value: { loaded: [buildSource('s.txt', 'Sample')], failed: [] } } as const)
            : ({ ok: false, error: { code: 'not-found', message: 'gone' } } as const),
        ),
    },
  });
  const counts: (number | undefined)[] = [];
  for (const ok of [true, false]) {
    const id = await createSampleProject({ ...dependencies, host: sample(ok) });
    counts.push((await openProjectSession(dependencies, id))?.view.documents().length);
  }
  expect(counts).toEqual([1, 0]);
});

const refuse = () => Promise.reject(new Error('Nobody should ask for this.'));
const neverAsked = { choose: refuse, drop: refuse, read: refuse, release: refuse, check: refuse };

test('gives a document the sketch by which near copies are found, and another one with another text', async () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${String(index)}`).join(' ');
  const session = await openWith(['a.txt', words], ['b.txt', 'Too short']);
  addSources(session, [buildSource('c.txt', `${words.toUpperCase()}!`)]);
  const [first, short, copy] = session.view.documents();
  expect(first?.fingerprint).toBeDefined();
  expect(copy?.fingerprint).toBe(first?.fingerprint);
  expect(short).not.toHaveProperty('fingerprint');
  const { id = '', source } = first ?? {};
  await session.loadText(id);
  if (source === undefined) throw new Error('No document');
  const text = words.replaceAll('word', 'слово');
  session.run(setDocumentEncoding(session, { documentId: id, text, textHash: 'other', facts: source }));
  expect(session.view.document(id)?.fingerprint).toBe(fingerprintOf(text));
});
