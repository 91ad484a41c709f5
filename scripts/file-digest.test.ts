import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireDigest, type ExpectedDigest } from './file-digest.ts';
import { UserError } from './user-error.ts';

// FIPS 180-2, appendix B.1: SHA-256 of "abc".
const abc: ExpectedDigest = {
  algorithm: 'sha256',
  encoding: 'hex',
  value: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'spanwright-digest-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file with the expected digest passes', async () => {
  await writeFile(path.join(folder, 'a'), 'abc');
  await expect(requireDigest(path.join(folder, 'a'), abc)).resolves.toBeUndefined();
});

test('one changed byte stops with an error that names both digests and leaves the file', async () => {
  await writeFile(path.join(folder, 'a'), 'abd');
  const check = requireDigest(path.join(folder, 'a'), abc);
  await expect(check).rejects.toThrow(UserError);
  await expect(check).rejects.toThrow(abc.value);
  expect(await readFile(path.join(folder, 'a'), 'utf8')).toBe('abd');
});
