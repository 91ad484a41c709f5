import type { HostFailure, OpenedFile } from '#contract/host';
import { hostFailure } from '#contract/host-failures';
import type { Result } from '#core/model/result';
import { success } from '#core/model/result';

/** Files that can be read in pieces, for hosts whose page holds them itself. */
export interface OpenBlobs {
  add(name: string, blob: Blob): OpenedFile;
  read(fileId: string, from: number, to: number): Promise<Result<Uint8Array, HostFailure>>;
  release(fileId: string): void;
}

export function createOpenBlobs(newId: () => string): OpenBlobs {
  const blobs = new Map<string, Blob>();
  return {
    add(name, blob) {
      const fileId = newId();
      blobs.set(fileId, blob);
      return { fileId, name, size: blob.size };
    },
    async read(fileId, from, to) {
      const blob = blobs.get(fileId);
      if (!blob) return hostFailure('not-found', 'This file is no longer open. Choose it again.');
      try {
        return success(new Uint8Array(await blob.slice(from, to).arrayBuffer()));
      } catch {
        return hostFailure(
          'unreadable',
          'The file changed or can no longer be read. Nothing was changed. Choose it again.',
        );
      }
    },
    release: (fileId) => {
      blobs.delete(fileId);
    },
  };
}
