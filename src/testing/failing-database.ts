import type { DBCore, DBCoreMutateRequest, Dexie } from 'dexie';

/** What a database under test does instead of a write, told before each of them; `null` lets it pass. */
export type Interference = (table: string, request: DBCoreMutateRequest) => Error | null;

/** Puts a layer between Dexie and IndexedDB that can refuse writes, as a full disk or a killed process does. */
export function interfere(dexie: Dexie, interference: Interference): void {
  dexie.use({
    stack: 'dbcore',
    name: 'interference',
    create: (core): DBCore => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            const error = interference(name, request);
            return error === null ? table.mutate(request) : Promise.reject(error);
          },
        };
      },
    }),
  });
}

/** Lets `count` writes pass and none after them: the process has died. Says how many there were. */
export function dieAfter(dexie: Dexie, count: number): { writes(): number } {
  let writes = 0;
  interfere(dexie, () => {
    writes += 1;
    return writes > count ? new Error('The process has died') : null;
  });
  return { writes: () => writes };
}
