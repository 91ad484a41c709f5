import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '#core/model/records';
import type { Repository, StorageFailure, StoredText } from '#services/ports';
import {
  annotationIn,
  applyToModel,
  emptyModel,
  entryOf,
  entryOfStep,
  firstEntry,
  projectRecord,
  sortedById,
  staleBucketsOf,
  stepsArbitrary,
  summaryOf,
} from '#testing/random-journal';

/** A store that outlives its repositories: opening it again is the app after a restart. */
export interface RepositoryStore {
  open(): Repository;
}

const text: StoredText = { hash: 'h1', text: 'NATO said \u{1F600}', bytes: null };
const annotation = annotationIn('d1', 'ann', 'a1');

export async function expectStorageError(promise: Promise<unknown>, reason: StorageFailure): Promise<void> {
  await expect(promise).rejects.toMatchObject({ name: 'StorageError', reason });
}

/** What every `Repository` promises; run on each implementation with a store of its own a test. */
export function describeRepository(name: string, createStore: () => RepositoryStore): void {
  async function newProject(store = createStore()): Promise<{ store: RepositoryStore; repository: Repository }> {
    const repository = store.open();
    await repository.createProject(summaryOf('p1'), firstEntry('p1'), [text]);
    return { store, repository };
  }

  async function recordsIn(repository: Repository): Promise<readonly AnyRecord[]> {
    return sortedById((await repository.loadProject('p1'))?.records ?? []);
  }

  describe(`${name}: projects`, () => {
    it('lists nothing and loads nothing where nothing was made', async () => {
      const repository = createStore().open();
      expect(await repository.listProjects()).toEqual([]);
      expect(await repository.loadProject('p1')).toBeUndefined();
      expect(await repository.readText('p1', 'h1')).toBeUndefined();
      expect(await repository.readChange('p1', 1)).toBeUndefined();
    });

    it('finds a new project with its records, texts and history after a restart', async () => {
      const { store, repository } = await newProject();
      await repository.close();
      const reopened = store.open();
      expect(await reopened.listProjects()).toEqual([summaryOf('p1')]);
      const { change, ...header } = firstEntry('p1');
      expect(await reopened.loadProject('p1')).toEqual({
        records: [projectRecord('p1')],
        sequence: 1,
        headers: [header],
        uncompacted: [{ documentId: '', coder: '' }],
      });
      expect(await reopened.readChange('p1', 1)).toEqual(change);
      expect(await reopened.readText('p1', 'h1')).toEqual(text);
    });

    it('lists the project that was opened last first', async () => {
      const { repository } = await newProject();
      const later = summaryOf('p2', '2026-03-02T09:00:00.000Z');
      await repository.createProject(later, firstEntry('p2'), []);
      expect((await repository.listProjects()).map((summary) => summary.id)).toEqual(['p2', 'p1']);
      await repository.updateSummary({ ...summaryOf('p1', '2026-03-03T09:00:00.000Z'), annotations: 7 });
      expect((await repository.listProjects()).map((summary) => summary.id)).toEqual(['p1', 'p2']);
      expect((await repository.listProjects())[0]?.annotations).toBe(7);
    });

    it('refuses to make a project over another, and leaves the other as it was', async () => {
      const { repository } = await newProject();
      await repository.append('p1', [entryOf(2, { added: [annotation] })], []);
      await expectStorageError(repository.createProject(summaryOf('p1'), firstEntry('p1'), []), 'conflict');
      expect(await recordsIn(repository)).toEqual([annotation, projectRecord('p1')]);
    });

    it('deletes all of one project and nothing of another', async () => {
      const { repository } = await newProject();
      await repository.createProject(summaryOf('p2'), firstEntry('p2'), [text]);
      await repository.deleteProject('p1');
      expect(await repository.listProjects()).toEqual([summaryOf('p2')]);
      expect(await repository.loadProject('p1')).toBeUndefined();
      expect(await repository.readText('p1', 'h1')).toBeUndefined();
      expect(await repository.readChange('p1', 1)).toBeUndefined();
      expect(await repository.readText('p2', 'h1')).toEqual(text);
      expect((await repository.loadProject('p2'))?.records).toEqual([projectRecord('p2')]);
    });

    it('lets a deleted project neither grow nor come back to the list, and its id be used again', async () => {
      const { repository } = await newProject();
      await repository.deleteProject('p1');
      await expectStorageError(repository.append('p1', [entryOf(1, { added: [annotation] })], []), 'conflict');
      await expectStorageError(repository.append('p1', [entryOf(2, { added: [annotation] })], []), 'conflict');
      await expectStorageError(repository.updateSummary(summaryOf('p1')), 'conflict');
      await expectStorageError(repository.compact('p1', [], 0), 'conflict');
      expect(await repository.listProjects()).toEqual([]);
      await repository.createProject(summaryOf('p1'), firstEntry('p1'), []);
      expect(await recordsIn(repository)).toEqual([projectRecord('p1')]);
    });
  });

  describe(`${name}: journal`, () => {
    it('keeps entries in order and applies them in order', async () => {
      const { store, repository } = await newProject();
      const moved = { ...annotation, end: 9 };
      const entries = [
        entryOf(2, { added: [annotation] }),
        entryOf(3, { updated: [[annotation, moved]] }),
        entryOf(4, { removed: [moved] }),
      ];
      await repository.append('p1', entries.slice(0, 2), []);
      expect(await recordsIn(store.open())).toEqual([moved, projectRecord('p1')]);
      await repository.append('p1', entries.slice(2), []);
      const loaded = await store.open().loadProject('p1');
      expect(loaded?.records).toEqual([projectRecord('p1')]);
      expect(loaded?.sequence).toBe(4);
      expect(loaded?.headers.map((header) => header.label)).toEqual(['Entry 1', 'Entry 2', 'Entry 3', 'Entry 4']);
      expect(await repository.readChange('p1', 3)).toEqual(entries[1]?.change);
    });

    it('refuses a taken sequence and a gap, and then stores nothing of the call', async () => {
      const { store, repository } = await newProject();
      const other = store.open();
      await other.append('p1', [entryOf(2, { added: [annotation] })], []);
      const mine = annotationIn('d1', 'ann', 'a2');
      const newText = { ...text, hash: 'h2' };
      await expectStorageError(repository.append('p1', [entryOf(2, { added: [mine] })], [newText]), 'conflict');
      await expectStorageError(repository.append('p1', [entryOf(4, { added: [mine] })], [newText]), 'conflict');
      const gapWithin = [entryOf(3, { added: [mine] }), entryOf(5, {})];
      await expectStorageError(repository.append('p1', gapWithin, [newText]), 'conflict');
      expect(await recordsIn(repository)).toEqual([annotation, projectRecord('p1')]);
      expect((await repository.loadProject('p1'))?.sequence).toBe(2);
      expect(await repository.readText('p1', 'h2')).toBeUndefined();
    });

    it('lets one of two windows win a race for a sequence', async () => {
      const { store, repository } = await newProject();
      const other = store.open();
      const outcomes = await Promise.allSettled([
        repository.append('p1', [entryOf(2, { added: [annotationIn('d1', 'ann', 'mine')] })], []),
        other.append('p1', [entryOf(2, { added: [annotationIn('d1', 'ann', 'theirs')] })], []),
      ]);
      expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await repository.loadProject('p1'))?.records).toHaveLength(2);
    });

    it('stores texts with the entry that names them, bytes and all', async () => {
      const { repository } = await newProject();
      const withBytes = { hash: 'h2', text: 'Да', bytes: new Uint8Array([0xc4, 0xe0]) };
      await repository.append('p1', [entryOf(2, {})], [withBytes]);
      expect(await repository.readText('p1', 'h2')).toEqual(withBytes);
    });

    it('never loses original bytes to another file with the same text', async () => {
      const { repository } = await newProject();
      const withBytes = { ...text, bytes: new Uint8Array([1, 2, 3]) };
      await repository.append('p1', [entryOf(2, {})], [withBytes]);
      expect(await repository.readText('p1', 'h1')).toEqual(withBytes);
      await repository.append('p1', [entryOf(3, {})], [text]);
      expect(await repository.readText('p1', 'h1')).toEqual(withBytes);
      const again = { ...text, hash: 'h3' };
      await repository.append('p1', [entryOf(4, {})], [{ ...again, bytes: new Uint8Array([9]) }, again]);
      expect((await repository.readText('p1', 'h3'))?.bytes).toEqual(new Uint8Array([9]));
    });

    it('keeps a bulk change of many rows as one entry', async () => {
      const { store, repository } = await newProject();
      const many = Array.from({ length: 2501 }, (_, index) => annotationIn('d1', 'ann', `bulk${String(index)}`));
      await repository.append('p1', [entryOf(2, { added: many })], []);
      expect((await repository.readChange('p1', 2))?.added).toEqual(many);
      const noted = many.map((record) => ({ ...record, note: 'seen' }));
      const update = entryOf(3, { updated: many.map((record, index) => [record, noted[index] ?? record] as const) });
      await repository.append('p1', [update], []);
      expect(await repository.readChange('p1', 3)).toEqual(update.change);
      expect((await store.open().loadProject('p1'))?.records.filter((record) => record.kind === 'annotation')).toEqual(
        noted,
      );
    });
  });

  describe(`${name}: compaction`, () => {
    const head = { documentId: '', coder: '', records: [projectRecord('p1')] };
    const layer = { documentId: 'd1', coder: 'ann' };

    it('names the buckets that the snapshot does not hold yet', async () => {
      const { store, repository } = await newProject();
      await repository.append('p1', [entryOf(2, { added: [annotation] })], []);
      await repository.compact('p1', [head], 1);
      expect((await store.open().loadProject('p1'))?.uncompacted).toEqual([layer]);
      await repository.compact('p1', [{ ...layer, records: [annotation] }], 2);
      expect((await store.open().loadProject('p1'))?.uncompacted).toEqual([]);
      expect(await recordsIn(store.open())).toEqual([annotation, projectRecord('p1')]);
    });

    it('stops when a bucket is left out whose changes would be lost', async () => {
      const { repository } = await newProject();
      await repository.append('p1', [entryOf(2, { added: [annotation] })], []);
      await expect(repository.compact('p1', [head], 2)).rejects.toThrow(/leaves out bucket/);
      await expect(repository.compact('p1', [head], 3)).rejects.toThrow(/not stored yet/);
      expect(await recordsIn(repository)).toEqual([annotation, projectRecord('p1')]);
    });

    it('refuses to put an older state over a newer one', async () => {
      const { repository } = await newProject();
      await repository.append('p1', [entryOf(2, { added: [annotation] })], []);
      await repository.compact('p1', [head, { ...layer, records: [annotation] }], 2);
      await expectStorageError(repository.compact('p1', [{ ...layer, records: [] }], 1), 'conflict');
      expect(await recordsIn(repository)).toEqual([annotation, projectRecord('p1')]);
    });

    it('keeps the whole history', async () => {
      const { repository } = await newProject();
      const entry = entryOf(2, { added: [annotation] });
      await repository.append('p1', [entry], []);
      await repository.compact('p1', [head, { ...layer, records: [annotation] }], 2);
      expect((await repository.loadProject('p1'))?.headers).toHaveLength(2);
      expect(await repository.readChange('p1', 2)).toEqual(entry.change);
      await repository.append('p1', [entryOf(3, { removed: [annotation] })], []);
      expect(await recordsIn(repository)).toEqual([projectRecord('p1')]);
    });

    it('is never seen in what is loaded, whatever the history and whenever it runs', async () => {
      await fc.assert(
        fc.asyncProperty(
          stepsArbitrary,
          fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
          async (steps, when) => {
            const { store, repository } = await newProject();
            const model = emptyModel();
            applyToModel(model, firstEntry('p1'));
            for (const [index, step] of steps.entries()) {
              const entry = entryOfStep(model, step);
              applyToModel(model, entry);
              await repository.append('p1', [entry], []);
              if (when[index] !== true) continue;
              await repository.compact('p1', staleBucketsOf(model), model.sequence);
              model.stale.clear();
            }
            const loaded = await store.open().loadProject('p1');
            expect(sortedById(loaded?.records ?? [])).toEqual(sortedById(model.records.values()));
            expect(new Set(loaded?.uncompacted)).toEqual(new Set(model.stale.values()));
          },
        ),
        { seed: 4101, numRuns: 60 },
      );
    });
  });

  describe(`${name}: closing`, () => {
    it('waits for what is in flight, and refuses what comes after', async () => {
      const { store, repository } = await newProject();
      let stored = false;
      const appending = repository.append('p1', [entryOf(2, { added: [annotation] })], []).then(() => {
        stored = true;
      });
      await repository.close();
      expect(stored).toBe(true);
      await appending;
      await expectStorageError(repository.listProjects(), 'unavailable');
      expect(await recordsIn(store.open())).toEqual([annotation, projectRecord('p1')]);
    });
  });
}
