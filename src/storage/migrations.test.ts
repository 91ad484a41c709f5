import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { DatabaseOptions } from '#storage/database';
import { createDexieRepository } from '#storage/dexie-repository';
import version1 from './fixtures/version-1.json';
import { schemaVersion } from '#storage/migrations';
import { dumpDatabase, restoreDatabase } from '#testing/database-dump';
import { annotationIn, entryOf, firstEntry, projectRecord, sortedById, summaryOf } from '#testing/random-journal';
import { expectStorageError } from '#testing/repository-contract';

const first = annotationIn('d1', 'ann', 'a1');
const second = annotationIn('d1', 'bob', 'a2', 'unsure');
const texts = [
  { hash: 'h1', text: 'NATO said \u{1F600}\n', bytes: null },
  { hash: 'h2', text: 'Да', bytes: new Uint8Array([0xc4, 0xe0]) },
];

function ownIndexedDb(): DatabaseOptions & { indexedDB: IDBFactory } {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** Enough of one layer to be stored as columns. */
const layer = Array.from({ length: 12 }, (_, index) =>
  annotationIn('d2', 'ann', `b${String(index + 10)}`, index % 3 ? '' : 'Да'),
);

/** The project of the version 1 fixture: a snapshot, entries after it, an undo, texts with and without bytes. */
async function writeFixtureProject(options: DatabaseOptions): Promise<void> {
  const repository = createDexieRepository('spanwright', options);
  await repository.createProject(summaryOf('p1'), firstEntry('p1'), texts);
  await repository.append('p1', [entryOf(2, { added: [first, ...layer] })], []);
  const buckets = [
    { documentId: '', coder: '', records: [projectRecord('p1')] },
    { documentId: 'd1', coder: 'ann', records: [first] },
    { documentId: 'd2', coder: 'ann', records: layer },
  ];
  await repository.compact('p1', buckets, 2);
  const undo = { ...entryOf(4, { removed: [first] }), origin: { kind: 'undo', of: 2 } as const };
  await repository.append('p1', [entryOf(3, { added: [second] }), undo], []);
  await repository.close();
}

describe('a database of version 1', () => {
  it('opens with every record, text and entry, and goes on from there', async () => {
    const options = ownIndexedDb();
    await restoreDatabase(options.indexedDB, 'spanwright', version1);
    const repository = createDexieRepository('spanwright', options);
    expect(await repository.listProjects()).toEqual([summaryOf('p1')]);
    const loaded = await repository.loadProject('p1');
    expect(sortedById(loaded?.records ?? [])).toEqual([second, ...layer, projectRecord('p1')]);
    expect(loaded?.sequence).toBe(4);
    expect(loaded?.headers.map((header) => header.origin.kind)).toEqual(['begin', 'command', 'command', 'undo']);
    expect(loaded?.uncompacted).toEqual([
      { documentId: 'd1', coder: 'bob' },
      { documentId: 'd1', coder: 'ann' },
    ]);
    expect(await repository.readText('p1', 'h1')).toEqual(texts[0]);
    expect(await repository.readText('p1', 'h2')).toEqual(texts[1]);
    expect(await repository.readChange('p1', 4)).toEqual({ added: [], updated: [], removed: [first] });
    expect(await repository.readChange('p1', 2)).toEqual({ added: [first, ...layer], updated: [], removed: [] });
    await repository.append('p1', [entryOf(5, { added: [first] })], []);
    expect((await repository.loadProject('p1'))?.records).toHaveLength(15);
    await repository.close();
  });

  it('is what this build writes, as long as its schema is version 1', async () => {
    expect(schemaVersion).toBe(1);
    const options = ownIndexedDb();
    await writeFixtureProject(options);
    expect(await dumpDatabase(options.indexedDB, 'spanwright')).toEqual(version1);
  });
});

describe('a database of a newer version', () => {
  it('is refused in clear words and not touched', async () => {
    const options = ownIndexedDb();
    const newer = {
      version: (schemaVersion + 1) * 10,
      stores: [{ name: 'corpora', keyPath: 'id', rows: [{ id: 'c1' }] }],
    };
    await restoreDatabase(options.indexedDB, 'spanwright', newer);
    const repository = createDexieRepository('spanwright', options);
    await expectStorageError(repository.listProjects(), 'newer-version');
    await expect(repository.loadProject('p1')).rejects.toThrow(/newer version of Spanwright. Nothing was changed/);
    await repository.close();
    expect(await dumpDatabase(options.indexedDB, 'spanwright')).toEqual(newer);
  });

  it('that another window brings is let through at once, and this window stops writing', async () => {
    const options = ownIndexedDb();
    const repository = createDexieRepository('spanwright', options);
    await repository.createProject(summaryOf('p1'), firstEntry('p1'), []);
    await upgradeTo(options.indexedDB, (schemaVersion + 1) * 10);
    await expectStorageError(repository.append('p1', [entryOf(2, { added: [first] })], []), 'newer-version');
    const dump = await dumpDatabase(options.indexedDB, 'spanwright');
    expect(dump.stores.find((store) => store.name === 'journal')?.rows).toHaveLength(1);
    await repository.close();
  });
});

describe('an upgrade that another window blocks', () => {
  it('is told as unavailable, and works once the other window is gone', async () => {
    const options = ownIndexedDb();
    await restoreDatabase(options.indexedDB, 'spanwright', { ...version1, version: 5 });
    const holder = await openRaw(options.indexedDB, 5);
    const repository = createDexieRepository('spanwright', options);
    await expect(repository.listProjects()).rejects.toThrow(/Another window of Spanwright/);
    holder.close();
    expect(await repository.listProjects()).toEqual([summaryOf('p1')]);
    await repository.close();
  });
});

/** A connection that ignores the request to let go. */
function openRaw(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = factory.open('spanwright', version);
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error('The request failed'));
    };
  });
}

async function upgradeTo(factory: IDBFactory, version: number): Promise<void> {
  (await openRaw(factory, version)).close();
}
