import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundFile } from '#main/sources/walk-folder';

/** The texts of the sample project, in corpus order. Rejects where the app's own files are damaged. */
export async function findSampleFiles(folder: string): Promise<readonly FoundFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => {
      const absolute = join(folder, name);
      return { path: name, absolute, size: (await stat(absolute)).size };
    }),
  );
}
