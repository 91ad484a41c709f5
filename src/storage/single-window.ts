import type { Id } from '#core/model/records';
import { StorageError } from '#services/ports';

/** A project that this window has to itself. */
export interface ProjectClaim {
  release(): void;
}

/** The part of `navigator.locks` that a claim needs. */
export interface ClaimLocks {
  request(
    name: string,
    options: { readonly mode: 'exclusive'; readonly ifAvailable: true },
    callback: (lock: Lock | null) => Promise<void> | void,
  ): Promise<unknown>;
}

/**
 * Claims a project for this window, or says that another window or tab of the same origin has it. The browser frees
 * the claim when the window closes or dies, so a crash never leaves a project locked. Rejects with `StorageError`
 * where the page may not use locks: without one, two windows could believe two truths.
 */
export async function claimProject(
  projectId: Id,
  locks: ClaimLocks | null = pageLocks(),
): Promise<ProjectClaim | 'taken'> {
  if (locks === null) {
    throw new StorageError(
      'unavailable',
      'This page cannot make sure that the project is open only once. Nothing was changed. ' +
        'Open Spanwright at an https address or on this computer.',
    );
  }
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null): Promise<void> | void => {
      if (lock === null) {
        resolve('taken');
        return undefined;
      }
      // The lock is held until this promise settles.
      return new Promise((release) => {
        resolve({ release });
      });
    };
    locks
      .request(`spanwright-project-${projectId}`, { mode: 'exclusive', ifAvailable: true }, hold)
      .catch((error: unknown) => {
        reject(new StorageError('unavailable', 'The project could not be claimed for this window.', { cause: error }));
      });
  });
}

/** Pages that are not a secure context have no locks, whatever the types say. */
function pageLocks(): ClaimLocks | null {
  return 'locks' in navigator ? navigator.locks : null;
}
