import { backupsToRemove } from '#contract/backup-rotation';
import { parseExternalUrl } from '#contract/external-url';
import type { BackupEntry, BackupsHost, FilesHost, Host } from '#contract/host';
import { cancelled, hostFailure } from '#contract/host-failures';
import { success } from '#core/model/result';
import { encodeChunks } from '#host/encode-chunks';
import type { OpenBlobs } from '#host/open-blobs';
import { createOpenBlobs } from '#host/open-blobs';
import { sha256 } from '#host/sha256';
import type { ReadableSource } from '#host/source-reader';
import { createSourceReader, readAll } from '#host/source-reader';

/** A file of a memory host's disk. */
export interface MemoryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a test plays for the user and the system. */
export interface MemoryControl {
  /** What the next `choose` or `open` answers; `null` closes the dialog. Without one, dialogs are closed. */
  chooseNext(files: readonly MemoryFile[] | null): void;
  /** The files on the disk as `sources.check` finds them; by default nothing has changed. */
  setDisk(files: readonly MemoryFile[]): void;
  /** What saves wrote, by name; the newest wins. */
  readonly saved: ReadonlyMap<string, Uint8Array>;
  /** Saves and backups fail from now on, as on a full disk; `false` ends it. */
  setDiskFull(full: boolean): void;
  readonly openedUrls: readonly string[];
  title(): string;
  enabledCommands(): readonly string[];
  runMenuCommand(commandId: string): void;
  /** Resolves when everyone has stored; rejects with the first error. */
  requestClose(): Promise<void>;
}

export interface MemoryHost extends Host {
  readonly control: MemoryControl;
}

const diskFull = hostFailure('disk-full', 'There is no room left on the disk, so nothing was saved. Free some space.');

/**
 * A host without a machine, for tests: dialogs answer what the test says, files live in maps.
 *
 * @param sample files of the sample project
 * @param now ISO 8601, UTC
 */
export function createMemoryHost(sample: readonly MemoryFile[] = [], now = () => new Date().toISOString()): MemoryHost {
  let lastId = 0;
  const newId = () => {
    lastId += 1;
    return `memory-${String(lastId)}`;
  };
  const blobs = createOpenBlobs(newId);
  const reader = createSourceReader(newId);
  const saved = new Map<string, Uint8Array>();
  const menuListeners = new Set<(commandId: string) => void>();
  const closeListeners = new Set<() => Promise<void>>();
  const openedUrls: string[] = [];
  let next: readonly MemoryFile[] | null = null;
  let disk: ReadonlyMap<string, Uint8Array> | null = null;
  let full = false;
  let title = '';
  let enabled: readonly string[] = [];

  function takeNext(): readonly MemoryFile[] | null {
    const files = next;
    next = null;
    return files;
  }

  const files: FilesHost = {
    async save(suggestedName, chunks, signal) {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for await (const piece of encodeChunks(chunks)) {
        if (signal.aborted) return cancelled;
        pieces.push(piece);
      }
      if (signal.aborted) return cancelled;
      if (full) return diskFull;
      const blob = new Blob(pieces);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      saved.set(suggestedName, bytes);
      const { fileId } = blobs.add(suggestedName, blob);
      return success({ fileId, place: suggestedName, bytes: bytes.length, sha256: await sha256(bytes) });
    },
    read: (fileId, from, to) => blobs.read(fileId, from, to),
    open(maxBytes) {
      const [first] = takeNext() ?? [];
      if (!first) return Promise.resolve(cancelled);
      if (first.bytes.length > maxBytes) {
        return Promise.resolve(hostFailure('too-large', `“${first.path}” is too large. Nothing was changed.`));
      }
      return Promise.resolve(success(blobs.add(first.path, new Blob([new Uint8Array(first.bytes)]))));
    },
    release: (fileId) => {
      blobs.release(fileId);
      return Promise.resolve();
    },
  };

  return {
    kind: 'memory',
    os: 'linux',
    appVersion: '0.0.0',
    sources: {
      sample: async () => success(await readAll(sample.map(toSource), null)),
      choose(what) {
        const chosen = takeNext();
        return Promise.resolve(chosen === null ? cancelled : reader.open(`chosen ${what}`, chosen.map(toSource)));
      },
      drop(dropped) {
        const list = Array.from('files' in dropped ? dropped.files : dropped);
        const sources = list.map((file) => ({
          path: file.name,
          size: file.size,
          bytes: async () => new Uint8Array(await file.arrayBuffer()),
        }));
        return Promise.resolve(reader.open('dropped files', sources));
      },
      read: (selectionId, from, to, encoding) => reader.read(selectionId, from, to, encoding),
      release: (selectionId) => {
        reader.release(selectionId);
        return Promise.resolve();
      },
      async check(sources) {
        const checks = sources.map(async (source) => {
          if (disk === null) return { ...source, state: 'same' as const };
          const bytes = disk.get(source.path);
          if (bytes === undefined) return { ...source, state: 'missing' as const };
          const same = (await sha256(bytes)) === source.sha256;
          return { ...source, state: same ? ('same' as const) : ('changed' as const) };
        });
        return success(await Promise.all(checks));
      },
    },
    files,
    backups: createMemoryBackups(blobs, now, newId, () => full),
    shell: {
      openExternal(address) {
        const url = parseExternalUrl(address);
        if (url === null) return Promise.resolve(hostFailure('refused', 'Only web addresses can be opened.'));
        openedUrls.push(url);
        return Promise.resolve(success(null));
      },
      setTitle: (text) => {
        title = text;
      },
      onMenuCommand: (listener) => subscribe(menuListeners, listener),
      setEnabledCommands: (commandIds) => {
        enabled = commandIds;
      },
      onCloseRequested: (listener) => subscribe(closeListeners, listener),
    },
    control: {
      chooseNext: (chosen) => {
        next = chosen;
      },
      setDisk: (found) => {
        disk = new Map(found.map(({ path, bytes }) => [path, bytes]));
      },
      saved,
      setDiskFull: (value) => {
        full = value;
      },
      openedUrls,
      title: () => title,
      enabledCommands: () => enabled,
      runMenuCommand: (commandId) => {
        for (const listener of menuListeners) listener(commandId);
      },
      async requestClose() {
        await Promise.all([...closeListeners].map((listener) => listener()));
      },
    },
  };
}

function createMemoryBackups(
  blobs: OpenBlobs,
  now: () => string,
  newId: () => string,
  full: () => boolean,
): BackupsHost {
  const backups = new Map<string, { readonly entry: BackupEntry; readonly blob: Blob }>();
  return {
    async write(subject, chunks) {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for await (const piece of encodeChunks(chunks)) pieces.push(piece);
      if (full()) return diskFull;
      const blob = new Blob(pieces);
      const entry = { ...subject, backupId: `${subject.projectId}/${newId()}`, at: now(), bytes: blob.size };
      backups.set(entry.backupId, { entry, blob });
      const ofProject = [...backups.values()].map((backup) => backup.entry);
      const old = backupsToRemove(
        ofProject.filter(({ projectId }) => projectId === subject.projectId),
        now(),
      );
      for (const backupId of old) backups.delete(backupId);
      return success(entry);
    },
    list() {
      const entries = [...backups.values()].map(({ entry }) => entry).reverse();
      return Promise.resolve(success(entries.sort((left, right) => right.at.localeCompare(left.at))));
    },
    read(backupId) {
      const backup = backups.get(backupId);
      if (!backup) return Promise.resolve(hostFailure('not-found', 'This backup is no longer there.'));
      return Promise.resolve(success(blobs.add('backup.json', backup.blob)));
    },
  };
}

function toSource({ path, bytes }: MemoryFile): ReadableSource {
  return { path, size: bytes.length, bytes: () => Promise.resolve(bytes) };
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
