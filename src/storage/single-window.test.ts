import { describe, expect, it } from 'vitest';
import { claimProject, type ClaimLocks, type ProjectClaim } from '#storage/single-window';

/** Locks by the Web Locks rules that a claim uses: held until the callback's promise settles, never waited for. */
function createLocks(): ClaimLocks & { settled(): Promise<unknown> } {
  const held = new Map<string, Promise<unknown>>();
  return {
    async request(name, options, callback) {
      await Promise.resolve();
      if (held.has(name)) return callback(null);
      const holding = Promise.resolve(callback({ name, mode: options.mode }));
      held.set(name, holding);
      await holding.finally(() => held.delete(name));
      return undefined;
    },
    settled: () => Promise.all(held.values()),
  };
}

function expectClaim(claim: ProjectClaim | 'taken'): ProjectClaim {
  if (claim === 'taken') throw new Error('The project was taken');
  return claim;
}

describe('claiming a project', () => {
  it('gives it to the first window and refuses the second, until the first lets go', async () => {
    const locks = createLocks();
    const first = expectClaim(await claimProject('p1', locks));
    expect(await claimProject('p1', locks)).toBe('taken');
    expect(await claimProject('p1', locks)).toBe('taken');
    first.release();
    await locks.settled();
    const second = expectClaim(await claimProject('p1', locks));
    expect(await claimProject('p1', locks)).toBe('taken');
    second.release();
  });

  it('keeps two projects apart', async () => {
    const locks = createLocks();
    expectClaim(await claimProject('p1', locks)).release();
    expectClaim(await claimProject('p2', locks)).release();
  });

  it('is refused where the page has no locks or may not use them', async () => {
    await expect(claimProject('p1', null)).rejects.toThrow(/open only once. Nothing was changed/);
    const forbidden: ClaimLocks = { request: () => Promise.reject(new DOMException('No', 'SecurityError')) };
    await expect(claimProject('p1', forbidden)).rejects.toMatchObject({ name: 'StorageError', reason: 'unavailable' });
  });
});
