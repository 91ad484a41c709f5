import { StorageError, type StorageFailure } from '#services/ports';

const messages: Record<StorageFailure, string> = {
  full:
    'There is no space left to save to. Everything saved before is safe, and the newest changes are still in memory. ' +
    'Free some disk space; Spanwright then saves them.',
  unavailable:
    'The project store cannot be read or written. What was saved before was not changed. ' +
    'Close other windows of Spanwright and start it again; if that does not help, restore a backup.',
  conflict:
    'Another window has changed this project. Its changes are saved; the newest ones in this window are not. ' +
    'Close one of the windows and open the project again.',
  'newer-version':
    'These projects were saved by a newer version of Spanwright. Nothing was changed. ' +
    'Install the newest version to open them.',
};

/** Any failure of Dexie or IndexedDB as a `StorageError`, with the original as its cause. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const reason = reasonOf(error);
  return new StorageError(reason, messages[reason], { cause: error });
}

export function storageError(reason: StorageFailure): StorageError {
  return new StorageError(reason, messages[reason]);
}

export function missingProjectError(): StorageError {
  return new StorageError(
    'conflict',
    'This project is no longer in the store: it was deleted in another window, or the browser cleared its data. ' +
      'Export what is on the screen, or restore a backup.',
  );
}

/** What a broken invariant is told from: it is a fault of ours, and never dressed up as one of the disk. */
export class BrokenInvariant extends Error {
  override name = 'BrokenInvariant';
}

function reasonOf(error: unknown): StorageFailure {
  const names = namesWithin(error, 0);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('VersionError')) return 'newer-version';
  if (names.includes('ConstraintError')) return 'conflict';
  return 'unavailable';
}

/**
 * Error names at any depth: a full disk arrives as an aborted transaction with the quota error inside, a taken key
 * as a bulk error with a list of failures.
 */
function namesWithin(error: unknown, depth: number): readonly string[] {
  if (depth > 5 || typeof error !== 'object' || error === null) return [];
  const names: string[] = [];
  if ('name' in error && typeof error.name === 'string') names.push(error.name);
  for (const key of ['inner', 'cause'] as const) {
    if (key in error) names.push(...namesWithin(Reflect.get(error, key), depth + 1));
  }
  if ('failures' in error && Array.isArray(error.failures)) {
    for (const failure of error.failures.slice(0, 3)) names.push(...namesWithin(failure, depth + 1));
  }
  return names;
}
