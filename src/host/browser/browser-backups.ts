import { number, safeParse, strictObject, string } from 'valibot';
import { backupsToRemove } from '#contract/backup-rotation';
import type { BackupEntry, BackupsHost, HostFailure } from '#contract/host';
import { hostFailure } from '#contract/host-failures';
import type { Result } from '#core/model/result';
import { success } from '#core/model/result';
import { encodeChunks } from '#host/encode-chunks';
import type { OpenBlobs } from '#host/open-blobs';

const aboutSchema = strictObject({
  projectId: string(),
  projectName: string(),
  at: string(),
  documents: number(),
  annotations: number(),
});

const dataSuffix = '.json.gz';
const aboutSuffix = '.about.json';

const damaged: Result<never, HostFailure> = hostFailure(
  'unreadable',
  'This backup is damaged and cannot be unpacked. Nothing was changed. Choose another one.',
);

const failedToWrite: Result<never, HostFailure> = hostFailure(
  'disk-full',
  'The browser could not keep the backup; its storage may be full. Your project is as it was. Free some space, or export the corpus.',
);

/**
 * Compressed snapshots in the browser's own file system (OPFS), laid out as in the desktop app: a folder a project,
 * a `.json.gz` and a sidecar a backup. They are apart from IndexedDB but go when the site's data is cleared; an
 * export is the backup that stays.
 */
export function createBrowserBackups(blobs: OpenBlobs, now: () => string, newId: () => string): BackupsHost {
  return {
    async write(subject, chunks) {
      const at = now();
      const name = `${at.replace(/[^0-9]/g, '')}-${newId().slice(0, 8)}`;
      const packed = encodeStream(encodeChunks(chunks)).pipeThrough(new CompressionStream('gzip'));
      try {
        const blob = await new Response(packed).blob();
        const folder = await projectFolder(subject.projectId);
        // The sidecar first: a backup always has its words, and a sidecar without a backup is passed over.
        await writeFile(folder, name + aboutSuffix, new Blob([JSON.stringify({ ...subject, at })]));
        await writeFile(folder, name + dataSuffix, blob);
        const old = backupsToRemove(await listFolder(folder, subject.projectId), now());
        for (const backupId of old) await removeBackup(folder, backupId.slice(backupId.indexOf('/') + 1));
        return success({ ...subject, backupId: `${subject.projectId}/${name}`, at, bytes: blob.size });
      } catch {
        return failedToWrite;
      }
    },

    async list() {
      try {
        const root = await rootFolder();
        const entries: BackupEntry[] = [];
        for await (const [projectId, folder] of root.entries()) {
          if (isFolder(folder)) entries.push(...(await listFolder(folder, projectId)));
        }
        return success(entries.sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0)));
      } catch {
        return hostFailure('unsupported', 'This browser does not let pages keep files, so there are no backups here.');
      }
    },

    async read(backupId) {
      const [projectId = '', name = ''] = backupId.split('/');
      const packed = await readPacked(projectId, name);
      if (packed === null) {
        return hostFailure('not-found', 'This backup is no longer there. Choose another one.');
      }
      try {
        const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
        return success(blobs.add(`${name}.json`, await new Response(stream).blob()));
      } catch {
        return damaged;
      }
    },
  };
}

async function rootFolder(): Promise<FileSystemDirectoryHandle> {
  const storage = await navigator.storage.getDirectory();
  return storage.getDirectoryHandle('backups', { create: true });
}

async function projectFolder(projectId: string): Promise<FileSystemDirectoryHandle> {
  return (await rootFolder()).getDirectoryHandle(projectId, { create: true });
}

/** The browser swaps the file in when the writer closes: old or new, never half. */
async function writeFile(folder: FileSystemDirectoryHandle, name: string, content: Blob): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const writer = await file.createWritable();
    await content.stream().pipeTo(writer);
  } catch (error) {
    await folder.removeEntry(name);
    throw error;
  }
}

async function listFolder(folder: FileSystemDirectoryHandle, projectId: string): Promise<readonly BackupEntry[]> {
  const entries: BackupEntry[] = [];
  for await (const fileName of folder.keys()) {
    if (!fileName.endsWith(dataSuffix)) continue;
    const name = fileName.slice(0, -dataSuffix.length);
    const data = await fileIn(folder, fileName);
    const about = await aboutIn(folder, name);
    if (data === null || data.size === 0 || about === null || about.projectId !== projectId) continue;
    entries.push({ ...about, backupId: `${projectId}/${name}`, bytes: data.size });
  }
  return entries;
}

async function aboutIn(folder: FileSystemDirectoryHandle, name: string) {
  const file = await fileIn(folder, name + aboutSuffix);
  if (file === null) return null;
  try {
    const about = safeParse(aboutSchema, JSON.parse(await file.text()));
    return about.success ? about.output : null;
  } catch {
    return null;
  }
}

async function removeBackup(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(name + dataSuffix);
  await folder.removeEntry(name + aboutSuffix);
}

async function readPacked(projectId: string, name: string): Promise<File | null> {
  try {
    const folder = await (await rootFolder()).getDirectoryHandle(projectId);
    return await fileIn(folder, name + dataSuffix);
  } catch {
    return null;
  }
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch {
    return null;
  }
}

function isFolder(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === 'directory';
}

function encodeStream(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(piece.value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
