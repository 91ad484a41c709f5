/**
 * A whole IndexedDB database as JSON, read and written below Dexie: fixtures of released schema versions are kept in
 * it, so that opening one is what opening an old installation's database is.
 */
export interface DatabaseDump {
  /** IndexedDB's own version, ten times the schema's. */
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly rows: readonly unknown[];
}

export async function dumpDatabase(factory: IDBFactory, name: string): Promise<DatabaseDump> {
  const database = await result(factory.open(name));
  const stores: StoreDump[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const rows: unknown[] = await result(store.getAll());
    stores.push({ name: storeName, keyPath: store.keyPath, rows: rows.map(encode) });
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Makes the database as it was when it was dumped. It must not exist. */
export async function restoreDatabase(factory: IDBFactory, name: string, dump: DatabaseDump): Promise<void> {
  const opening = factory.open(name, dump.version);
  opening.onupgradeneeded = () => {
    for (const store of dump.stores) {
      const target = opening.result.createObjectStore(store.name, { keyPath: store.keyPath });
      for (const row of store.rows) target.add(decode(row));
    }
  };
  (await result(opening)).close();
}

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The request failed'));
    };
  });
}

/** JSON has no bytes: they become `{ $bytes: [...] }`. */
function encode(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: [...value] };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value && Array.isArray(value.$bytes)) return Uint8Array.from(value.$bytes);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]));
}
