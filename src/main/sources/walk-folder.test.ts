import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSources } from '#main/sources/read-sources';
import { walkFolder } from '#main/sources/walk-folder';

let folder = '';
const limits = { files: 100, depth: 8 };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanwright-walk-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(path: string, text = path): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function pathsOf(): Promise<readonly string[]> {
  return (await walkFolder(folder, '', limits)).files.map(({ path }) => path);
}

describe('walking a folder', () => {
  test('finds files at any depth in folder order, without hidden ones', async () => {
    for (const path of ['b/10.txt', 'b/9.txt', 'a.txt', 'b/c/d.md', '.git/config', 'node_modules/x.js'])
      await put(path);
    expect(await pathsOf()).toEqual(['a.txt', 'b/9.txt', 'b/10.txt', 'b/c/d.md']);
  });

  test('ends in spite of links that lead in circles, and enters a folder once', async () => {
    await put('a/b/text.txt');
    await symlink('../..', join(folder, 'a/b/up'));
    await symlink('b', join(folder, 'a/again'));
    const paths = await pathsOf();
    expect(paths.filter((path) => path.endsWith('text.txt'))).toHaveLength(1);
  });

  test('keeps a link that leads nowhere, so that reading reports it', async () => {
    await put('good.txt');
    await symlink('/no/such/file', join(folder, 'lost.txt'));
    const { files } = await walkFolder(folder, '', limits);
    const batch = await readSources(files, null);
    expect(batch.loaded.map(({ facts }) => facts.path)).toEqual(['good.txt']);
    expect(batch.failed).toMatchObject([{ path: 'lost.txt', failure: { code: 'not-found' } }]);
  });

  test('says when a limit cut it short', async () => {
    for (let index = 0; index < 5; index += 1) await put(`${String(index)}.txt`);
    await put('1/2/3/deep.txt');
    expect(await walkFolder(folder, '', { files: 3, depth: 8 })).toMatchObject({ complete: false });
    expect(await walkFolder(folder, '', { files: 100, depth: 2 })).toMatchObject({ complete: false });
    expect(await walkFolder(folder, '', { files: 100, depth: 3 })).toMatchObject({ complete: true });
  });

  test('rejects where the folder itself cannot be read', async () => {
    await expect(walkFolder(join(folder, 'none'), '', limits)).rejects.toThrow();
  });
});

describe('reading sources', () => {
  test('reports a file that is too large without reading it', async () => {
    await put('huge.txt', '');
    const huge = { path: 'huge.txt', absolute: join(folder, 'huge.txt'), size: 0 };
    await truncate(huge.absolute, 200 * 1024 * 1024);
    const batch = await readSources([huge], null);
    expect(batch.failed).toMatchObject([{ path: 'huge.txt', failure: { code: 'too-large' } }]);
  });

  test('reports a folder where a file was expected', async () => {
    await mkdir(join(folder, 'x.txt'));
    const batch = await readSources([{ path: 'x.txt', absolute: join(folder, 'x.txt'), size: 0 }], null);
    expect(batch.failed).toMatchObject([{ path: 'x.txt', failure: { code: 'unreadable' } }]);
  });
});
