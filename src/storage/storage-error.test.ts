import { forceCloseDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { StorageError } from '#services/ports';
import { declareDatabase, type Database, type DatabaseOptions } from '#storage/database';
import { createDexieRepository, repositoryOver } from '#storage/dexie-repository';
import { toStorageError } from '#storage/storage-error';
import { interfere } from '#testing/failing-database';
import { annotationIn, entryOf, firstEntry, summaryOf } from '#testing/random-journal';
import { expectStorageError } from '#testing/repository-contract';

const entry = entryOf(2, { added: [annotationIn('d1', 'ann', 'a')] });

async function projectIn(options: DatabaseOptions): Promise<void> {
  const repository = createDexieRepository('spanwright', options);
  await repository.createProject(summaryOf('p1'), firstEntry('p1'), []);
  await repository.close();
}

describe('a full disk', () => {
  function failingDatabase(options: DatabaseOptions, failingTable: string): { database: Database; mend(): void } {
    const database = declareDatabase('spanwright', options);
    let full = true;
    interfere(database.dexie, (table) =>
      full && table === failingTable ? new DOMException('No space', 'QuotaExceededError') : null,
    );
    return { database, mend: () => (full = false) };
  }

  it.each(['journal', 'changes', 'texts'])('while writing %s is told as full, nothing is half there', async (table) => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    await projectIn(options);
    const { database, mend } = failingDatabase(options, table);
    const repository = repositoryOver(database);
    const texts = [{ hash: 'h', text: 'text', bytes: null }];
    await expectStorageError(repository.append('p1', [entry], texts), 'full');
    expect((await repository.loadProject('p1'))?.sequence).toBe(1);
    expect(await repository.readText('p1', 'h')).toBeUndefined();
    expect(await repository.readChange('p1', 2)).toBeUndefined();

    mend();
    await repository.append('p1', [entry], texts);
    expect((await repository.loadProject('p1'))?.sequence).toBe(2);
    await repository.close();
  });

  it('is told as full when only the commit finds it', () => {
    // Dexie's shape of a transaction that the browser aborted: an AbortError with the quota error inside.
    const aborted = Object.assign(new Error('Transaction aborted'), {
      name: 'AbortError',
      inner: new DOMException('No space', 'QuotaExceededError'),
    });
    expect(toStorageError(aborted)).toMatchObject({ reason: 'full', cause: aborted });
  });

  it('during compaction leaves everything readable', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    await projectIn(options);
    const { database } = failingDatabase(options, 'snapshots');
    const repository = repositoryOver(database);
    const loaded = await repository.loadProject('p1');
    const head = { documentId: '', coder: '', records: loaded?.records ?? [] };
    await expectStorageError(repository.compact('p1', [head], 1), 'full');
    expect(await repository.loadProject('p1')).toEqual(loaded);
    await repository.close();
  });
});

describe('failures in the words of the port', () => {
  it('keeps a storage error as it is', () => {
    const error = new StorageError('conflict', 'Taken');
    expect(toStorageError(error)).toBe(error);
  });

  it('tells taken keys, newer databases and everything else apart', () => {
    const bulk = Object.assign(new Error('bulk'), { name: 'BulkError', failures: [named('ConstraintError')] });
    expect(toStorageError(bulk).reason).toBe('conflict');
    expect(toStorageError(named('VersionError')).reason).toBe('newer-version');
    expect(toStorageError(named('UnknownError')).reason).toBe('unavailable');
    expect(toStorageError('a string').reason).toBe('unavailable');
  });

  it('survives an error that contains itself', () => {
    const circular: { name: string; inner?: unknown } = { name: 'AbortError' };
    circular.inner = circular;
    expect(toStorageError(circular).reason).toBe('unavailable');
  });

  it('says in every message what is safe', () => {
    for (const name of ['QuotaExceededError', 'VersionError', 'UnknownError', 'ConstraintError']) {
      expect(toStorageError(named(name)).message).toMatch(/safe|not changed|was changed|are saved/);
    }
  });

  function named(name: string): Error {
    return Object.assign(new Error(name), { name });
  }
});

describe('a connection that the browser takes away', () => {
  it('is opened again by the next call', async () => {
    const database = declareDatabase('spanwright', { indexedDB: new IDBFactory(), IDBKeyRange });
    const repository = repositoryOver(database);
    await repository.createProject(summaryOf('p1'), firstEntry('p1'), []);
    Reflect.apply(forceCloseDatabase, null, [database.dexie.backendDB()]);
    expect(database.dexie.isOpen()).toBe(false);
    await repository.append('p1', [entry], []);
    expect((await repository.loadProject('p1'))?.sequence).toBe(2);
    await repository.close();
  });
});

describe('a page without IndexedDB', () => {
  it('is told as unavailable, and the next call tries again', async () => {
    const factory = new IDBFactory();
    let broken = true;
    const flaky = new Proxy(factory, {
      get(target, key) {
        if (broken && (key === 'open' || key === 'databases')) throw new DOMException('Denied', 'SecurityError');
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function'
          ? (...given: unknown[]): unknown => Reflect.apply(value, target, given)
          : value;
      },
    });
    const repository = createDexieRepository('spanwright', { indexedDB: flaky, IDBKeyRange });
    await expectStorageError(repository.listProjects(), 'unavailable');
    broken = false;
    expect(await repository.listProjects()).toEqual([]);
    await repository.close();
  });
});
