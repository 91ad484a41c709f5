import { randomUUID } from 'node:crypto';
import type { HostFailure } from '#contract/host';
import { hostFailure } from '#contract/host-failures';
import type { OpenWrite } from '#contract/transfer';
import type { Result } from '#core/model/result';
import { success } from '#core/model/result';
import { writeFailure } from '#main/files/file-failure';

/** Something that takes pieces and becomes `Written`. Methods reject with the system's error. */
export interface PendingWrite<Written> {
  write(bytes: Uint8Array): Promise<void>;
  commit(): Promise<Written>;
  /** Never rejects. */
  abort(): Promise<void>;
}

/** Writes in progress by opaque id. Whatever goes wrong, the write is aborted and its id forgotten. */
export interface OpenWrites<Written> {
  begin(pending: PendingWrite<Written>): OpenWrite;
  has(writeId: string): boolean;
  write(writeId: string, bytes: Uint8Array): Promise<Result<null, HostFailure>>;
  commit(writeId: string): Promise<Result<Written, HostFailure>>;
  cancel(writeId: string): Promise<void>;
  /** For a page that went away. */
  cancelAll(): Promise<void>;
}

const gone: Result<never, HostFailure> = hostFailure(
  'refused',
  'This file is no longer being written. The old file is as it was. Save again.',
);

export function createOpenWrites<Written>(): OpenWrites<Written> {
  const idle = new Map<string, PendingWrite<Written>>();
  const busy = new Set<string>();
  const cancelledWhileBusy = new Set<string>();

  /** Takes the write out while it works, so that a second piece cannot overtake the first. */
  async function work<Value>(
    writeId: string,
    task: (pending: PendingWrite<Written>) => Promise<Value>,
    keep: boolean,
  ): Promise<Result<Value, HostFailure>> {
    const pending = idle.get(writeId);
    if (!pending) return gone;
    idle.delete(writeId);
    busy.add(writeId);
    try {
      const value = await task(pending);
      if (keep && cancelledWhileBusy.has(writeId)) await pending.abort();
      else if (keep) idle.set(writeId, pending);
      return success(value);
    } catch (error) {
      await pending.abort();
      return writeFailure(error);
    } finally {
      busy.delete(writeId);
      cancelledWhileBusy.delete(writeId);
    }
  }

  async function cancel(writeId: string): Promise<void> {
    if (busy.has(writeId)) cancelledWhileBusy.add(writeId);
    const pending = idle.get(writeId);
    idle.delete(writeId);
    await pending?.abort();
  }

  return {
    begin(pending) {
      const writeId = randomUUID();
      idle.set(writeId, pending);
      return { writeId };
    },
    has: (writeId) => idle.has(writeId) || busy.has(writeId),
    async write(writeId, bytes) {
      const written = await work(writeId, (pending) => pending.write(bytes), true);
      return written.ok ? success(null) : written;
    },
    commit: (writeId) => work(writeId, (pending) => pending.commit(), false),
    cancel,
    async cancelAll() {
      await Promise.all([...idle.keys(), ...busy].map(cancel));
    },
  };
}
