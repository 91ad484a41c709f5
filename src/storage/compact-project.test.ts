import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '#core/model/records';
import type { SnapshotBucket } from '#services/ports';
import { declareDatabase, openDatabase, type DatabaseOptions } from '#storage/database';
import { createDexieRepository, repositoryOver } from '#storage/dexie-repository';
import { dieAfter, interfere } from '#testing/failing-database';
import {
  annotationIn,
  applyToModel,
  emptyModel,
  entryOf,
  entryOfStep,
  firstEntry,
  sortedById,
  staleBucketsOf,
  stepsArbitrary,
  summaryOf,
  type Model,
} from '#testing/random-journal';

function ownIndexedDb(): DatabaseOptions {
  return { indexedDB: new IDBFactory(), IDBKeyRange, recordsPerRow: 3 };
}

async function recordsIn(options: DatabaseOptions): Promise<readonly AnyRecord[]> {
  const repository = createDexieRepository('spanwright', options);
  const loaded = await repository.loadProject('p1');
  await repository.close();
  return sortedById(loaded?.records ?? []);
}

/** Compacts in a process that dies after `count` writes; says whether it lived to the end. */
async function compactAndDieAfter(
  options: DatabaseOptions,
  count: number,
  buckets: readonly SnapshotBucket[],
  through: number,
): Promise<boolean> {
  const database = declareDatabase('spanwright', options);
  const life = dieAfter(database.dexie, count);
  const repository = repositoryOver(database);
  const finished = await repository.compact('p1', buckets, through).then(
    () => true,
    () => false,
  );
  await repository.close();
  if (!finished) expect(life.writes()).toBe(count + 1);
  return finished;
}

async function appendSteps(
  options: DatabaseOptions,
  model: Model,
  steps: readonly Parameters<typeof entryOfStep>[1][],
) {
  const repository = createDexieRepository('spanwright', options);
  for (const step of steps) {
    const entry = entryOfStep(model, step);
    applyToModel(model, entry);
    await repository.append('p1', [entry], []);
  }
  await repository.close();
}

async function newProject(options: DatabaseOptions): Promise<Model> {
  const repository = createDexieRepository('spanwright', options);
  await repository.createProject(summaryOf('p1'), firstEntry('p1'), []);
  await repository.close();
  const model = emptyModel();
  applyToModel(model, firstEntry('p1'));
  return model;
}

describe('a compaction that is killed', () => {
  it('leaves a store that loads the same, after every single write it makes', async () => {
    let kills = 0;
    await fc.assert(
      fc.asyncProperty(stepsArbitrary, stepsArbitrary, async (before, after) => {
        const options = ownIndexedDb();
        const model = await newProject(options);
        await appendSteps(options, model, before);
        await compactAndDieAfter(options, Infinity, staleBucketsOf(model), model.sequence);
        model.stale.clear();
        await appendSteps(options, model, after);
        const expected = sortedById(model.records.values());
        for (let count = 0; ; count += 1) {
          const finished = await compactAndDieAfter(options, count, staleBucketsOf(model), model.sequence);
          expect(await recordsIn(options)).toEqual(expected);
          if (finished) break;
          kills += 1;
        }
        model.stale.clear();
        await appendSteps(options, model, before.slice(0, 2));
        expect(await recordsIn(options)).toEqual(sortedById(model.records.values()));
      }),
      { seed: 4102, numRuns: 40 },
    );
    expect(kills).toBeGreaterThan(200);
  }, 60_000);

  it('keeps records that only move from one row of a bucket to another', async () => {
    const layer = (ids: readonly string[]) => ids.map((id) => annotationIn('d1', 'ann', id));
    for (const [first, second] of [
      [layer(['b', 'c', 'd', 'e', 'f', 'g', 'h']), layer(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])],
      [layer(['a', 'b', 'c', 'd', 'e', 'f', 'g']), layer(['b', 'c', 'd', 'e', 'f', 'g'])],
    ] as const) {
      const options = ownIndexedDb();
      const model = await newProject(options);
      const begin = createDexieRepository('spanwright', options);
      await begin.append('p1', [entryOf(2, { added: first })], []);
      applyToModel(model, entryOf(2, { added: first }));
      await begin.compact('p1', staleBucketsOf(model), 2);
      const ids = new Set(second.map((record) => record.id));
      const change = {
        added: second.filter((record) => !model.records.has(record.id)),
        removed: first.filter((record) => !ids.has(record.id)),
      };
      await begin.append('p1', [entryOf(3, change)], []);
      await begin.close();
      const bucket = { documentId: 'd1', coder: 'ann', records: second };
      for (let count = 0; ; count += 1) {
        const finished = await compactAndDieAfter(options, count, [bucket], 3);
        expect((await recordsIn(options)).filter((record) => record.kind === 'annotation')).toEqual(second);
        if (finished) break;
      }
    }
  });
});

describe('a compaction', () => {
  it('leaves no row behind when a layer shrinks or goes', async () => {
    const options = ownIndexedDb();
    const model = await newProject(options);
    const records = Array.from({ length: 8 }, (_, index) => annotationIn('d1', 'ann', `a${String(index)}`));
    const database = declareDatabase('spanwright', options);
    const repository = repositoryOver(database);
    const layer = { documentId: 'd1', coder: 'ann' };
    await repository.append('p1', [entryOf(2, { added: records })], []);
    applyToModel(model, entryOf(2, { added: records }));
    await repository.compact('p1', staleBucketsOf(model), 2);
    const rows = async () => (await database.snapshots.toArray()).map((row) => [row.documentId, row.chunk]);
    expect(await rows()).toEqual([
      ['', 0],
      ['d1', 0],
      ['d1', 1],
      ['d1', 2],
    ]);
    await repository.append('p1', [entryOf(3, { removed: records.slice(4) })], []);
    await repository.compact('p1', [{ ...layer, records: records.slice(0, 4) }], 3);
    expect(await rows()).toEqual([
      ['', 0],
      ['d1', 0],
      ['d1', 1],
    ]);
    await repository.append('p1', [entryOf(4, { removed: records.slice(0, 4) })], []);
    await repository.compact('p1', [{ ...layer, records: [] }], 4);
    expect(await rows()).toEqual([['', 0]]);
    await repository.close();
  });

  it('that was overtaken by a later one writes nothing more', async () => {
    const options = ownIndexedDb();
    const model = await newProject(options);
    const old = annotationIn('d1', 'ann', 'a', 'old');
    const fresh = annotationIn('d1', 'ann', 'a', 'new');
    const other = createDexieRepository('spanwright', options);
    await other.append('p1', [entryOf(2, { added: [old] })], []);
    applyToModel(model, entryOf(2, { added: [old] }));

    // The slow one has begun and is held up before its first bucket; meanwhile the other window goes all the way.
    const database = declareDatabase('spanwright', options);
    const slow = repositoryOver(database);
    const slowBuckets = staleBucketsOf(model);
    await openDatabase(database);
    let overtaken: Promise<void> | null = null;
    const transaction = database.dexie.transaction.bind(database.dexie);
    let begun = 0;
    Reflect.set(database.dexie, 'transaction', async (...argumentsGiven: Parameters<typeof transaction>) => {
      begun += 1;
      if (begun === 2) {
        overtaken = (async () => {
          applyToModel(model, entryOf(3, { updated: [[old, fresh]] }));
          await other.append('p1', [entryOf(3, { updated: [[old, fresh]] })], []);
          await other.compact('p1', staleBucketsOf(model), 3);
        })();
        await overtaken;
      }
      return transaction(...argumentsGiven);
    });
    await expect(slow.compact('p1', slowBuckets, 2)).rejects.toMatchObject({ reason: 'conflict' });
    expect(overtaken).not.toBeNull();
    await slow.close();
    await other.close();
    expect(await recordsIn(options)).toEqual(sortedById(model.records.values()));
  });

  it('never makes an append wait: appending does not use the tables that it writes', async () => {
    const options = ownIndexedDb();
    await newProject(options);
    const database = declareDatabase('spanwright', options);
    const touched = new Set<string>();
    interfere(database.dexie, (table) => {
      touched.add(table);
      return null;
    });
    const repository = repositoryOver(database);
    await repository.append('p1', [entryOf(2, { added: [annotationIn('d1', 'ann', 'a')] })], []);
    await repository.close();
    expect([...touched].sort()).toEqual(['changes', 'journal']);
  });
});
