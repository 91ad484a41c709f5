import type { Chunks, HostResult } from '#contract/host';
import { cancelled } from '#contract/host-failures';
import type { PreloadApi } from '#contract/preload-api';
import type { OpenWrite } from '#contract/transfer';
import { encodeChunks } from '#host/encode-chunks';

/**
 * Sends chunks to a write that has begun; each is taken only when the one before it is on the disk. Whatever ends
 * it early, be it a failure, the signal or an error of whoever makes the chunks, cancels the write.
 */
export async function writeChunks<Written>(
  transfer: PreloadApi['transfer'],
  { writeId }: OpenWrite,
  chunks: Chunks,
  signal: AbortSignal | null,
  end: (writeId: string) => HostResult<Written>,
): HostResult<Written> {
  let complete = false;
  try {
    for await (const bytes of encodeChunks(chunks)) {
      if (signal?.aborted === true) return cancelled;
      const written = await transfer.write(writeId, bytes);
      if (!written.ok) return written;
    }
    if (signal?.aborted === true) return cancelled;
    complete = true;
    return await end(writeId);
  } finally {
    if (!complete) await transfer.cancelWrite(writeId);
  }
}
