import { describe, expect, test } from 'vitest';
import { createOpenWrites } from '#main/files/open-writes';

/** A write that finishes each piece only when it is told to. */
function createPending() {
  const log: string[] = [];
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  return {
    log,
    settle: (error?: Error) => {
      const next = waiting.shift();
      if (error) next?.reject(error);
      else next?.resolve();
    },
    pending: {
      write: (bytes: Uint8Array) => {
        log.push(`write ${String(bytes.length)}`);
        return new Promise<void>((resolve, reject) => {
          waiting.push({ resolve, reject });
        });
      },
      commit: () => {
        log.push('commit');
        return Promise.resolve('written');
      },
      abort: () => {
        log.push('abort');
        return Promise.resolve();
      },
    },
  };
}

describe('open writes', () => {
  test('take one piece at a time: a second one cannot overtake the first', async () => {
    const { pending, settle, log } = createPending();
    const writes = createOpenWrites<string>();
    const { writeId } = writes.begin(pending);
    const first = writes.write(writeId, new Uint8Array(1));
    expect(await writes.write(writeId, new Uint8Array(2))).toMatchObject({ ok: false, error: { code: 'refused' } });
    settle();
    expect(await first).toEqual({ ok: true, value: null });
    expect(await writes.commit(writeId)).toEqual({ ok: true, value: 'written' });
    expect(log).toEqual(['write 1', 'commit']);
    expect(writes.has(writeId)).toBe(false);
  });

  test('are aborted once by a failure, and forgotten', async () => {
    const { pending, settle, log } = createPending();
    const writes = createOpenWrites<string>();
    const { writeId } = writes.begin(pending);
    const written = writes.write(writeId, new Uint8Array(1));
    settle(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    expect(await written).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    await writes.cancel(writeId);
    expect(await writes.commit(writeId)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(log).toEqual(['write 1', 'abort']);
  });

  test('are aborted after the piece in progress when they are cancelled meanwhile', async () => {
    const { pending, settle, log } = createPending();
    const writes = createOpenWrites<string>();
    const { writeId } = writes.begin(pending);
    const written = writes.write(writeId, new Uint8Array(1));
    await writes.cancelAll();
    expect(log).toEqual(['write 1']);
    settle();
    await written;
    expect(log).toEqual(['write 1', 'abort']);
    expect(writes.has(writeId)).toBe(false);
  });
});
