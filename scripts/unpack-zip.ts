import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks the entries for which `place` names a relative target path; `null` skips an entry without reading it.
 * File modes are kept. Names that would leave `folder` are refused by yauzl itself.
 * @returns how many files were written.
 */
export async function unpackZip(
  zipFile: string,
  folder: string,
  place: (entryName: string) => string | null,
): Promise<number> {
  const zip = await openPromise(zipFile);
  let written = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const target = entry.fileName.endsWith('/') ? null : place(entry.fileName);
      if (target === null) continue;
      const targetPath = path.join(folder, target);
      await mkdir(path.dirname(targetPath), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      const source = await zip.openReadStreamPromise(entry);
      await pipeline(source, createWriteStream(targetPath, { mode: mode === 0 ? 0o644 : mode }));
      written += 1;
    }
  } finally {
    zip.close();
  }
  return written;
}
