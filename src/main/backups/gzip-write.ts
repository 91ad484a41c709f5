import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import type { AtomicWrite } from '#main/files/atomic-write';
import { beginAtomicWrite } from '#main/files/atomic-write';

/** An atomic write whose pieces are compressed on the way; `commit` tells the compressed size. */
export async function beginGzipWrite(path: string): Promise<Omit<AtomicWrite, 'target'>> {
  const file = await beginAtomicWrite(path);
  const gzip = createGzip();
  let failed: unknown = null;

  async function drain(): Promise<void> {
    for await (const piece of gzip) {
      if (piece instanceof Uint8Array) await file.write(piece);
    }
  }

  // The error is kept for the next write or commit; leaving the loop destroys the stream, which wakes them up.
  const drained = drain().catch((error: unknown) => {
    failed ??= error;
  });

  function throwFailure(): void {
    if (failed !== null) throw failed instanceof Error ? failed : new Error('Compression failed');
  }

  return {
    async write(bytes) {
      throwFailure();
      if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), drained]);
      throwFailure();
    },
    async commit() {
      throwFailure();
      gzip.end();
      await drained;
      throwFailure();
      return file.commit();
    },
    async abort() {
      gzip.destroy();
      await drained;
      await file.abort();
    },
  };
}
