import { join } from 'node:path';
import { sampleNames } from '#contract/sample-names';
import type { FoundFile } from '#main/sources/walk-folder';

/** The texts of the sample project, in corpus order. */
export function sampleFiles(folder: string): readonly FoundFile[] {
  return sampleNames.map((name) => ({ path: name, absolute: join(folder, name), size: 0 }));
}
