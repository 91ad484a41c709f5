import type { FilesHost } from '#contract/host';
import { cancelled, hostFailure } from '#contract/host-failures';
import { success } from '#core/model/result';
import { pickFiles } from '#host/browser/pick-files';
import { encodeChunks } from '#host/encode-chunks';
import type { OpenBlobs } from '#host/open-blobs';
import { sha256 } from '#host/sha256';

/**
 * Saving is a download: the page makes the file, the browser puts it where it puts downloads and never overwrites.
 * What is read back is what was handed over; a page cannot see the folder itself.
 */
export function createBrowserFiles(blobs: OpenBlobs): FilesHost {
  return {
    async save(suggestedName, chunks, signal) {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for await (const piece of encodeChunks(chunks)) {
        if (signal.aborted) return cancelled;
        pieces.push(piece);
      }
      if (signal.aborted) return cancelled;
      const blob = new Blob(pieces, { type: 'application/octet-stream' });
      const digest = await sha256(new Uint8Array(await blob.arrayBuffer()));
      const { fileId } = blobs.add(suggestedName, blob);
      download(suggestedName, blob);
      return success({ fileId, place: `${suggestedName} in your downloads`, bytes: blob.size, sha256: digest });
    },
    read: (fileId, from, to) => blobs.read(fileId, from, to),
    async open(maxBytes) {
      const picked = await pickFiles('file');
      const [first] = picked ?? [];
      if (!first) return cancelled;
      if (first.file.size > maxBytes) {
        const most = Math.floor(maxBytes / 1024 / 1024);
        return hostFailure(
          'too-large',
          `“${first.file.name}” is larger than ${String(most)} MB, the most that can be opened. Nothing was changed.`,
        );
      }
      return success(blobs.add(first.file.name, first.file));
    },
    release: (fileId) => {
      blobs.release(fileId);
      return Promise.resolve();
    },
  };
}

/** How long the address of a download stays good, in milliseconds: the browser reads it after the click. */
const downloadTime = 60_000;

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, downloadTime);
}
