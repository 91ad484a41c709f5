import { mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackupEntry } from '#contract/host';
import { createBackupFolder } from '#main/backups/backup-folder';
import { createOpenFiles } from '#main/files/open-files';
import { createOpenWrites } from '#main/files/open-writes';

let folder = '';
let clock = Date.parse('2026-01-01T09:00:00.000Z');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanwright-backups-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function create() {
  const files = createOpenFiles();
  const writes = createOpenWrites<BackupEntry>();
  const backups = createBackupFolder(folder, writes, files, () => new Date(clock).toISOString());
  return { files, writes, backups };
}

const subject = { projectId: 'p-1', projectName: 'Corpus', documents: 5, annotations: 312 };

async function write({ backups, writes }: ReturnType<typeof create>, text: string, pieces = 1): Promise<BackupEntry> {
  const begun = await backups.beginWrite(subject);
  if (!begun.ok) throw new Error(begun.error.message);
  for (let piece = 0; piece < pieces; piece += 1) {
    const written = await writes.write(begun.value.writeId, new TextEncoder().encode(text));
    if (!written.ok) throw new Error(written.error.message);
  }
  const entry = await writes.commit(begun.value.writeId);
  if (!entry.ok) throw new Error(entry.error.message);
  return entry.value;
}

describe('the backup folder', () => {
  test('holds gzip files that any tool can read', async () => {
    const entry = await write(create(), '{"a":1}\n'.repeat(10_000), 20);
    const packed = await readFile(join(folder, 'backups', `${entry.backupId}.json.gz`));
    expect(packed.length).toBe(entry.bytes);
    expect(gunzipSync(packed).toString()).toBe('{"a":1}\n'.repeat(200_000));
  });

  test('lists after a restart without unpacking, newest first', async () => {
    const first = await write(create(), 'first');
    clock += 60_000;
    const second = await write(create(), 'second');
    const list = await create().backups.list();
    expect(list).toEqual({ ok: true, value: [second, first] });
  });

  test('says that a damaged or cut backup is damaged, and leaves nothing behind', async () => {
    const home = create();
    for (const damage of ['cut', 'flipped']) {
      const entry = await write(home, 'some text, '.repeat(10_000));
      const path = join(folder, 'backups', `${entry.backupId}.json.gz`);
      const packed = await readFile(path);
      if (damage === 'cut') await truncate(path, packed.length - 5);
      else
        await writeFile(
          path,
          packed.map((byte, index) => (index === packed.length - 6 ? byte ^ 0xff : byte)),
        );
      const unpacked = await home.backups.unpack(entry.backupId);
      expect(unpacked, damage).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    }
    expect(await readdir(join(folder, 'unpacked'))).toEqual([]);
  });

  test('removes an unpacked file when it is released, and those of a killed run at the next', async () => {
    const home = create();
    const entry = await write(home, 'text');
    const unpacked = await home.backups.unpack(entry.backupId);
    if (!unpacked.ok) throw new Error(unpacked.error.message);
    expect(await readdir(join(folder, 'unpacked'))).toHaveLength(1);
    await home.files.release(unpacked.value.fileId);
    expect(await readdir(join(folder, 'unpacked'))).toEqual([]);
    await writeFile(join(folder, 'unpacked', 'left-over.json'), 'x');
    await create().backups.unpack(entry.backupId);
    expect(await readdir(join(folder, 'unpacked'))).not.toContain('left-over.json');
  });

  test('passes over what a kill left behind, and sweeps it away', async () => {
    await mkdir(join(folder, 'backups', 'p-1'), { recursive: true });
    const litter = ['.20260101-abc.json.gz.123.part', '20260101-lost.about.json', '20260101-bare.json.gz'];
    for (const name of litter) await writeFile(join(folder, 'backups', 'p-1', name), '{}');
    const home = create();
    expect(await home.backups.list()).toEqual({ ok: true, value: [] });
    await write(home, 'text');
    expect(await readdir(join(folder, 'backups', 'p-1'))).not.toContain(litter[0]);
  });

  test('rotates: many backups of one hour leave the last ten', async () => {
    const home = create();
    const entries: BackupEntry[] = [];
    for (let count = 0; count < 25; count += 1) {
      clock += 1000;
      entries.push(await write(home, String(count)));
    }
    const list = await home.backups.list();
    expect(list).toEqual({ ok: true, value: entries.slice(-10).reverse() });
    expect(await readdir(join(folder, 'backups', 'p-1'))).toHaveLength(20);
  });

  test('leaves no trace of a backup that was given up', async () => {
    const home = create();
    const begun = await home.backups.beginWrite(subject);
    if (!begun.ok) throw new Error(begun.error.message);
    await home.writes.write(begun.value.writeId, new Uint8Array(100_000));
    await home.writes.cancel(begun.value.writeId);
    expect(await readdir(join(folder, 'backups', 'p-1'))).toEqual([]);
  });
});
