import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, readdir, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginAtomicWrite, isTemporaryName, writeFileAtomically } from '#main/files/atomic-write';
import { readFailure, writeFailure } from '#main/files/file-failure';
import { safeFileName } from '#main/files/safe-file-name';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanwright-write-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an atomic write', () => {
  test('leaves the old file as it is until it is committed', async () => {
    const path = join(folder, 'corpus.json');
    await writeFile(path, 'old');
    const write = await beginAtomicWrite(path);
    await write.write(bytes('new '));
    await write.write(bytes('text'));
    expect(await readFile(path, 'utf8')).toBe('old');
    const written = await write.commit();
    expect(await readFile(path, 'utf8')).toBe('new text');
    expect(written).toEqual({ bytes: 8, sha256: createHash('sha256').update('new text').digest('hex') });
    expect(await readdir(folder)).toEqual(['corpus.json']);
  });

  test('leaves nothing behind when it is aborted', async () => {
    const path = join(folder, 'corpus.json');
    await writeFile(path, 'old');
    const write = await beginAtomicWrite(path);
    await write.write(bytes('half'));
    const names = await readdir(folder);
    expect(names.filter(isTemporaryName)).toHaveLength(1);
    await write.abort();
    await write.abort();
    expect(await readdir(folder)).toEqual(['corpus.json']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  test('keeps permissions and writes through a link', async () => {
    const path = join(folder, 'private.json');
    await writeFile(path, 'old');
    await chmod(path, 0o600);
    await symlink('private.json', join(folder, 'link.json'));
    await writeFileAtomically(join(folder, 'link.json'), bytes('new'));
    expect(await readlink(join(folder, 'link.json'))).toBe('private.json');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('fails before anything is touched where there is no folder', async () => {
    const error: unknown = await beginAtomicWrite(join(folder, 'none', 'a.json')).catch((cause: unknown) => cause);
    expect(writeFailure(error)).toMatchObject({ error: { code: 'not-found' } });
  });

  test('fails without a trace where the target is a folder', async () => {
    await mkdir(join(folder, 'taken'));
    await expect(writeFileAtomically(join(folder, 'taken'), bytes('x'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('failures of the disk', () => {
  const systemError = (code: string) => Object.assign(new Error(code), { code });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'read-only'],
    ['EROFS', 'read-only'],
    ['EPERM', 'read-only'],
    ['EIO', 'unexpected'],
  ])('%s while writing is %s', (system, code) => {
    const failed = writeFailure(systemError(system));
    expect(failed).toMatchObject({ ok: false, error: { code } });
    expect(!failed.ok && failed.error.message).toContain('The old file is as it was');
  });

  test('while reading tell a missing file from an unreadable and a damaged one', () => {
    const codes = ['ENOENT', 'EACCES', 'Z_DATA_ERROR'].map((code) => readFailure(systemError(code)));
    expect(codes.map((failed) => !failed.ok && failed.error.code)).toEqual(['not-found', 'unreadable', 'unreadable']);
  });
});

test.each([
  ['My corpus.json', 'My corpus.json'],
  ['../../etc/passwd', 'etc passwd'],
  ['a<b>:"c"|?*\u0007.csv', 'a b c .csv'],
  ['  .hidden. ', 'hidden'],
  ['con.json', '_con.json'],
  ['///', 'Untitled'],
])('the suggested name %j becomes %j', (suggested, name) => {
  expect(safeFileName(suggested)).toBe(name);
});
