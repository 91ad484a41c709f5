import type { Ids } from '#services/ports';

/** Ids that count up: `id-0001`, `id-0002`, …; they sort in the order in which they were made. */
export function createFixedIds(prefix = 'id'): Ids {
  let last = 0;
  return {
    newId: () => `${prefix}-${String(++last).padStart(4, '0')}`,
  };
}
