import { randomUUID } from 'node:crypto';
import { open, stat, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import type { HostFailure, OpenedFile } from '#contract/host';
import { hostFailure } from '#contract/host-failures';
import type { ReadRange } from '#contract/transfer';
import type { Result } from '#core/model/result';
import { success } from '#core/model/result';
import { readFailure } from '#main/files/file-failure';

interface KnownFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** Made by the app for reading only; it goes when it is released. */
  readonly temporary: boolean;
}

/** Files that the page may read in pieces, by opaque id: paths stay in the main process. */
export interface OpenFiles {
  add(file: KnownFile): OpenedFile;
  open(path: string, maxBytes: number): Promise<Result<OpenedFile, HostFailure>>;
  read(range: ReadRange): Promise<Result<Uint8Array, HostFailure>>;
  release(fileId: string): Promise<void>;
  /** For a page that went away. */
  releaseAll(): Promise<void>;
}

export function createOpenFiles(): OpenFiles {
  const files = new Map<string, KnownFile>();

  function add(file: KnownFile): OpenedFile {
    const fileId = randomUUID();
    files.set(fileId, file);
    return { fileId, name: file.name, size: file.size };
  }

  async function release(fileId: string): Promise<void> {
    const file = files.get(fileId);
    files.delete(fileId);
    // What stays behind is removed at the next start.
    if (file?.temporary === true) await unlink(file.path).catch(() => undefined);
  }

  return {
    add,
    async open(path, maxBytes) {
      const name = basename(path);
      try {
        const facts = await stat(path);
        if (!facts.isFile()) {
          return hostFailure('unreadable', `“${name}” is not a file. Nothing was opened. Choose a file.`);
        }
        if (facts.size > maxBytes) return tooLarge(name, facts.size, maxBytes);
        return success(add({ path, name, size: facts.size, temporary: false }));
      } catch (error) {
        return readFailure(error);
      }
    },
    async read({ fileId, from, to }) {
      const file = files.get(fileId);
      if (!file) return hostFailure('not-found', 'This file is no longer open. Choose it again.');
      try {
        return success(await readRange(file.path, from, to));
      } catch (error) {
        return readFailure(error);
      }
    },
    release,
    async releaseAll() {
      await Promise.all([...files.keys()].map(release));
    },
  };
}

/** Opened anew each time: the answer is what the file holds now, whatever was renamed over it. */
async function readRange(path: string, from: number, to: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(to - from);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled === bytes.length ? bytes : bytes.slice(0, filled);
  } finally {
    await file.close();
  }
}

function tooLarge(name: string, size: number, maxBytes: number): Result<never, HostFailure> {
  return hostFailure(
    'too-large',
    `“${name}” has ${inMegabytes(size)} MB; at most ${inMegabytes(maxBytes)} MB can be opened. Nothing was changed.`,
  );
}

function inMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 });
}
