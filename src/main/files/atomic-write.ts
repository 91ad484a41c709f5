import { createHash, randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '#main/files/file-failure';

/**
 * A file on its way: written beside its target, so that the target holds either the old bytes or all of the new
 * ones, whatever happens in between. Every method rejects with the system's error; after a rejection only `abort`
 * is left to call.
 */
export interface AtomicWrite {
  /** Where the bytes end up: the target, or what it links to. */
  readonly target: string;
  /** Call again only when the promise has resolved. */
  write(bytes: Uint8Array): Promise<void>;
  /** Makes the bytes durable and puts them in place. */
  commit(): Promise<{ readonly bytes: number; readonly sha256: string }>;
  /** Removes what was written; never rejects. */
  abort(): Promise<void>;
}

const temporarySuffix = '.part';

/** Whether a file name is one that `beginAtomicWrite` made: after a crash it is litter. */
export function isTemporaryName(name: string): boolean {
  return name.startsWith('.') && name.endsWith(temporarySuffix);
}

export async function beginAtomicWrite(path: string): Promise<AtomicWrite> {
  const target = await followLink(path);
  const mode = await modeOf(target);
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}${temporarySuffix}`);
  const file = await open(temporary, 'wx', mode);
  const hash = createHash('sha256');
  let bytes = 0;
  let isOpen = true;

  async function close(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
  }

  return {
    target,
    async write(piece) {
      await file.writeFile(piece);
      hash.update(piece);
      bytes += piece.byteLength;
    },
    async commit() {
      await file.sync();
      await close();
      await rename(temporary, target);
      await syncFolder(folder);
      return { bytes, sha256: hash.digest('hex') };
    },
    async abort() {
      await close().catch(ignore);
      await unlink(temporary).catch(ignore);
    },
  };
}

/** Replaces a small file in one go. */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const write = await beginAtomicWrite(path);
  try {
    await write.write(bytes);
    await write.commit();
  } catch (error) {
    await write.abort();
    throw error;
  }
}

/** A rename would replace a link by a file and leave what it links to as it was. */
async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}

/** Permissions to keep. A rename would also replace a write-protected file, which its owner would not expect. */
async function modeOf(target: string): Promise<number> {
  try {
    const { mode } = await stat(target);
    await access(target, constants.W_OK);
    return mode & 0o777;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0o666;
    throw error;
  }
}

/** The rename itself survives a power cut only when the folder is synced; not every system can open a folder. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(folder, 'r');
  } catch {
    return;
  }
  try {
    await handle.sync();
  } catch {
    // Some file systems refuse; the file itself is synced.
  } finally {
    await handle.close();
  }
}

/** A failed clean-up leaves a hidden file behind and has no other consequence. */
function ignore(): void {
  return undefined;
}
