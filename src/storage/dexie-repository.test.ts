import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createDexieRepository } from '#storage/dexie-repository';
import { describeRepository } from '#testing/repository-contract';

describeRepository('Dexie repository', () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  return { open: () => createDexieRepository('spanwright', options) };
});

describeRepository('Dexie repository with three records a row', () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange, recordsPerRow: 3 };
  return { open: () => createDexieRepository('spanwright', options) };
});
