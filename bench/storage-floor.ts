/**
 * The floor under "save one": one record put into a bare object store in a strict transaction of its own. It is
 * measured in the same run, because a machine's disk and its other work change from run to run; the ratio to it is what
 * can be compared.
 */
export async function createFloor(name: string): Promise<{ put(value: unknown): Promise<void>; close(): void }> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('floor', { autoIncrement: true });
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error('The floor could not be opened'));
    };
  });
  return {
    put: (value) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction('floor', 'readwrite', { durability: 'strict' });
        transaction.objectStore('floor').add(value);
        transaction.oncomplete = () => {
          resolve();
        };
        transaction.onabort = () => {
          reject(transaction.error ?? new Error('The floor could not be written'));
        };
      }),
    close: () => {
      database.close();
      indexedDB.deleteDatabase(name);
    },
  };
}
