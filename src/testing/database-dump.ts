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

/** JSON has no typed arrays: they become `{ $bytes: [...] }` and the like. */
const typedArrays = {
  $bytes: Uint8Array,
  $uint16: Uint16Array,
  $uint32: Uint32Array,
  $int32: Int32Array,
};

function encode(value: unknown): unknown {
  for (const [name, TypedArray] of Object.entries(typedArrays)) {
    if (value instanceof TypedArray) return { [name]: [...value] };
  }
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  for (const [name, TypedArray] of Object.entries(typedArrays)) {
    const items: unknown = Reflect.get(value, name);
    if (Array.isArray(items)) return TypedArray.from(items.map(Number));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]));
}
