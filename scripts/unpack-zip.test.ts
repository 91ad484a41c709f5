import { zipSync, type Zippable } from 'fflate';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackZip } from './unpack-zip.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'spanwright-zip-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function makeZip(entries: Readonly<Record<string, string>>): Promise<string> {
  const file = path.join(folder, 'a.zip');
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(entries)) {
    zippable[name] = [Buffer.from(text), { os: 3, attrs: 0o100755 << 16 }];
  }
  await writeFile(file, zipSync(zippable));
  return file;
}

test('entries go where they are placed, with their mode; the others are left out', async () => {
  const zip = await makeZip({ 'in/a': 'alpha', 'in/deep/b': 'beta', 'in/skipped': 'no' });
  const out = path.join(folder, 'out');
  const written = await unpackZip(zip, out, (name) => (name.endsWith('skipped') ? null : name.replace(/^in\//, '')));
  expect(written).toBe(2);
  expect((await readdir(out)).sort()).toEqual(['a', 'deep']);
  expect(await readFile(path.join(out, 'deep', 'b'), 'utf8')).toBe('beta');
  expect((await stat(path.join(out, 'a'))).mode & 0o777).toBe(0o755);
});

test('an entry that would climb out of the folder is refused', async () => {
  const zip = await makeZip({ '../evil': 'x' });
  await expect(unpackZip(zip, path.join(folder, 'out'), (name) => name)).rejects.toThrow('invalid relative path');
  expect(await readdir(folder)).not.toContain('evil');
});

test('a truncated archive is an error', async () => {
  const zip = await makeZip({ a: 'alpha'.repeat(1000) });
  await writeFile(zip, (await readFile(zip)).subarray(0, 60));
  await expect(unpackZip(zip, path.join(folder, 'out'), (name) => name)).rejects.toThrow();
});
