import { type ChangeSet, sizeOf } from '#core/changes/change-set';

/** Recent change sets by journal sequence, so that undoing recent work need not read the store. */
export interface ChangeCache {
  get(sequence: number): ChangeSet | undefined;
  put(sequence: number, change: ChangeSet): void;
}

/** Forgets the oldest once they hold more than `capacity` records altogether; always keeps the newest one. */
export function createChangeCache(capacity: number): ChangeCache {
  const changes = new Map<number, ChangeSet>();
  let total = 0;
  return {
    get: (sequence) => changes.get(sequence),
    put(sequence, change) {
      if (changes.has(sequence)) return;
      changes.set(sequence, change);
      total += sizeOf(change);
      for (const [oldest, old] of changes) {
        if (total <= capacity || oldest === sequence) return;
        changes.delete(oldest);
        total -= sizeOf(old);
      }
    },
  };
}
