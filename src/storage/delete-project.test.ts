import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { declareDatabase, openDatabase, type DatabaseOptions } from '#storage/database';
import { createDexieRepository, repositoryOver } from '#storage/dexie-repository';
import { dieAfter } from '#testing/failing-database';
import { annotationIn, entryOf, firstEntry, projectRecord, summaryOf } from '#testing/random-journal';

const text = { hash: 'h1', text: 'text', bytes: null };

async function projectsIn(options: DatabaseOptions): Promise<void> {
  const repository = createDexieRepository('spanwright', options);
  for (const id of ['p1', 'p2']) {
    await repository.createProject(summaryOf(id), firstEntry(id), [text]);
    await repository.append(id, [entryOf(2, { added: [annotationIn('d1', 'ann', 'a1')] })], []);
    await repository.compact(id, [{ documentId: '', coder: '', records: [projectRecord(id)] }], 1);
  }
  await repository.close();
}

async function projectsOfRows(options: DatabaseOptions): Promise<readonly string[]> {
  const database = declareDatabase('spanwright', options);
  await openDatabase(database);
  const keys: unknown[] = [];
  for (const table of database.dexie.tables) {
    const found: readonly unknown[] = await table.toCollection().primaryKeys();
    keys.push(...found);
  }
  database.dexie.close();
  return [...new Set(keys.map((key) => String(Array.isArray(key) ? key[0] : key)))].sort();
}

describe('deleting a project', () => {
  it('leaves no row of it in any table', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    await projectsIn(options);
    expect(await projectsOfRows(options)).toEqual(['p1', 'p2']);
    const repository = createDexieRepository('spanwright', options);
    await repository.deleteProject('p1');
    await repository.close();
    expect(await projectsOfRows(options)).toEqual(['p2']);
  });

  it('may be killed after any write: the project is whole or gone, and its rows go another time', async () => {
    for (let count = 0, finished = false; !finished; count += 1) {
      const options = { indexedDB: new IDBFactory(), IDBKeyRange };
      await projectsIn(options);
      const database = declareDatabase('spanwright', options);
      dieAfter(database.dexie, count);
      const dying = repositoryOver(database);
      finished = await dying.deleteProject('p1').then(
        () => true,
        () => false,
      );
      await dying.close();

      const repository = createDexieRepository('spanwright', options);
      const listed = (await repository.listProjects()).some((summary) => summary.id === 'p1');
      const loaded = await repository.loadProject('p1');
      expect(loaded?.records.length).toBe(listed ? 2 : undefined);
      expect(listed).toBe(count < 2);
      await repository.createProject(summaryOf('p3'), firstEntry('p3'), []);
      await repository.close();
      expect(await projectsOfRows(options)).toEqual(listed ? ['p1', 'p2', 'p3'] : ['p2', 'p3']);
    }
  });
});
