import { basename } from 'node:path';
import type { HostFailure, SavedFile } from '#contract/host';
import type { OpenWrite } from '#contract/transfer';
import type { Result } from '#core/model/result';
import { success } from '#core/model/result';
import { beginAtomicWrite } from '#main/files/atomic-write';
import { writeFailure } from '#main/files/file-failure';
import type { OpenFiles } from '#main/files/open-files';
import type { OpenWrites } from '#main/files/open-writes';

/** Begins to save a file where the user said; once committed, it is among the open files and can be read back. */
export async function beginSave(
  path: string,
  writes: OpenWrites<SavedFile>,
  files: OpenFiles,
): Promise<Result<OpenWrite, HostFailure>> {
  try {
    const write = await beginAtomicWrite(path);
    return success(
      writes.begin({
        write: (bytes) => write.write(bytes),
        abort: () => write.abort(),
        async commit() {
          const { bytes, sha256 } = await write.commit();
          const file = files.add({ path: write.target, name: basename(path), size: bytes, temporary: false });
          return { fileId: file.fileId, place: path, bytes, sha256 };
        },
      }),
    );
  } catch (error) {
    return writeFailure(error);
  }
}
