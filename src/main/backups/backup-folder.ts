import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { safeParse, strictObject, string, number } from 'valibot';
import { backupsToRemove } from '#contract/backup-rotation';
import type { BackupEntry, BackupSubject, HostFailure, OpenedFile } from '#contract/host';
import { hostFailure } from '#contract/host-failures';
import { baseName } from '#contract/source-names';
import type { OpenWrite } from '#contract/transfer';
import type { Result } from '#core/model/result';
import { success } from '#core/model/result';
import { isTemporaryName, writeFileAtomically } from '#main/files/atomic-write';
import { readFailure, writeFailure } from '#main/files/file-failure';
import { beginGzipWrite } from '#main/backups/gzip-write';
import type { OpenFiles } from '#main/files/open-files';
import type { OpenWrites } from '#main/files/open-writes';

/**
 * Compressed snapshots, one folder a project: `<name>.json.gz`, and beside it `<name>.about.json` with what the
 * list shows, so that listing unpacks nothing. The sidecar is written first: a backup always has its words, and a
 * sidecar without a backup is passed over.
 */
export interface BackupFolder {
  beginWrite(subject: BackupSubject): Promise<Result<OpenWrite, HostFailure>>;
  /** Newest first. */
  list(): Promise<Result<readonly BackupEntry[], HostFailure>>;
  /** Unpacks into a file of its own, which goes when it is released. */
  unpack(backupId: string): Promise<Result<OpenedFile, HostFailure>>;
}

const aboutSchema = strictObject({
  projectId: string(),
  projectName: string(),
  at: string(),
  documents: number(),
  annotations: number(),
});

const dataSuffix = '.json.gz';
const aboutSuffix = '.about.json';
const identifierPattern = /^[A-Za-z0-9_-]+$/;

/** @param now ISO 8601, UTC */
export function createBackupFolder(
  dataFolder: string,
  writes: OpenWrites<BackupEntry>,
  files: OpenFiles,
  now: () => string,
): BackupFolder {
  const root = join(dataFolder, 'backups');
  const unpackFolder = join(dataFolder, 'unpacked');
  /** Cleaned once a run: later the litter could be a write in progress. */
  const cleaned = new Set<string>();

  async function prepare(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    if (cleaned.has(folder)) return;
    cleaned.add(folder);
    await removeLitter(folder);
  }

  /** Unpacked files are for one run only. */
  async function prepareUnpacking(): Promise<void> {
    if (!cleaned.has(unpackFolder)) await rm(unpackFolder, { recursive: true, force: true });
    cleaned.add(unpackFolder);
    await mkdir(unpackFolder, { recursive: true });
  }

  return {
    async beginWrite(subject) {
      const at = now();
      const name = `${at.replace(/[^0-9]/g, '')}-${randomBytes(3).toString('hex')}`;
      const folder = join(root, subject.projectId);
      const about = join(folder, name + aboutSuffix);
      try {
        await prepare(folder);
        const write = await beginGzipWrite(join(folder, name + dataSuffix));
        return success(
          writes.begin({
            write: write.write,
            async commit() {
              await writeFileAtomically(about, Buffer.from(JSON.stringify({ ...subject, at })));
              const { bytes } = await write.commit();
              await rotate(root, subject.projectId, now());
              return { ...subject, backupId: `${subject.projectId}/${name}`, at, bytes };
            },
            async abort() {
              await write.abort();
              await unlink(about).catch(ignore);
            },
          }),
        );
      } catch (error) {
        return writeFailure(error);
      }
    },

    async list() {
      const projects = (await namesIn(root)).filter((name) => identifierPattern.test(name));
      const lists = await Promise.all(projects.map((projectId) => listProject(root, projectId)));
      return success(lists.flat().sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0)));
    },

    async unpack(backupId) {
      const path = join(root, backupId + dataSuffix);
      const facts = await stat(path).catch(nothing);
      if (!facts) return hostFailure('not-found', 'This backup is no longer there. Choose another one.');
      const name = `${baseName(backupId)}.json`;
      const unpacked = join(unpackFolder, `${randomBytes(6).toString('hex')}-${name}`);
      try {
        await prepareUnpacking();
        // Gunzip checks the CRC and the length: a damaged or cut backup ends in an error, never in half a text.
        await pipeline(createReadStream(path), createGunzip(), createWriteStream(unpacked, { flags: 'wx' }));
        return success(files.add({ path: unpacked, name, size: (await stat(unpacked)).size, temporary: true }));
      } catch (error) {
        await unlink(unpacked).catch(ignore);
        const full = writeFailure(error);
        return !full.ok && full.error.code === 'disk-full' ? noRoom : readFailure(error);
      }
    },
  };
}

async function listProject(root: string, projectId: string): Promise<readonly BackupEntry[]> {
  const folder = join(root, projectId);
  const names = (await namesIn(folder)).filter((name) => name.endsWith(dataSuffix));
  const entries = await Promise.all(
    names.map((name) => readEntry(folder, name.slice(0, -dataSuffix.length), projectId)),
  );
  return entries.filter((entry) => entry !== null);
}

/** `null` where the sidecar is missing or damaged, or the name is not one of ours. */
async function readEntry(folder: string, name: string, projectId: string): Promise<BackupEntry | null> {
  if (!identifierPattern.test(name)) return null;
  try {
    const { size } = await stat(join(folder, name + dataSuffix));
    const about = safeParse(aboutSchema, JSON.parse(await readFile(join(folder, name + aboutSuffix), 'utf8')));
    if (!about.success || about.output.projectId !== projectId) return null;
    return { ...about.output, backupId: `${projectId}/${name}`, bytes: size };
  } catch {
    return null;
  }
}

/** A backup that cannot be removed now goes next time; the new one is written already. */
async function rotate(root: string, projectId: string, now: string): Promise<void> {
  for (const backupId of backupsToRemove(await listProject(root, projectId), now)) {
    await unlink(join(root, backupId + dataSuffix)).catch(ignore);
    await unlink(join(root, backupId + aboutSuffix)).catch(ignore);
  }
}

const noRoom: Result<never, HostFailure> = hostFailure(
  'disk-full',
  'There is no room on the disk to unpack the backup. The backup is safe. Free some space and try again.',
);

/** What was left behind when the app was killed in the middle of a write. */
async function removeLitter(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (isTemporaryName(name)) await unlink(join(folder, name)).catch(ignore);
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

function nothing(): null {
  return null;
}

function ignore(): void {
  return undefined;
}
