import { readFile, stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { HostFailure, LoadedSource, SourceBatch, SourceFailure } from '#contract/host';
import { sourceFailure } from '#contract/host-failures';
import { loadSource, refuseUnread } from '#contract/load-source';
import type { Result } from '#core/model/result';
import { failure } from '#core/model/result';
import { readFailure } from '#main/files/file-failure';
import { sha256 } from '#main/sources/sha256';
import type { FoundFile } from '#main/sources/walk-folder';

/**
 * Reads and decodes files, one after the other with a turn of the event loop between them: decoding is the main
 * process's work, and windows and menus must stay alive. A file that cannot be used is reported, the others load.
 */
export async function readSources(files: readonly FoundFile[], encoding: string | null): Promise<SourceBatch> {
  const loaded: LoadedSource[] = [];
  const failed: SourceFailure[] = [];
  for (const file of files) {
    const source = await readSource(file, encoding);
    if (source.ok) loaded.push(source.value);
    else failed.push({ path: file.path, failure: source.error });
    await nextTurn();
  }
  return { loaded, failed };
}

async function readSource(file: FoundFile, encoding: string | null): Promise<Result<LoadedSource, HostFailure>> {
  try {
    const facts = await stat(file.absolute);
    // A pipe or device would block or never end.
    if (!facts.isFile()) return failure(sourceFailure('unreadable'));
    const refusal = refuseUnread(file.path, facts.size);
    if (refusal) return failure(refusal);
    return await loadSource(file.path, await readFile(file.absolute), encoding, sha256);
  } catch (error) {
    const known = readFailure(error);
    return failure(sourceFailure(!known.ok && known.error.code === 'not-found' ? 'not-found' : 'unreadable'));
  }
}
