import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileFor, startStaticServer, type StaticServer } from './static-server.ts';

let folder: string;
let server: StaticServer;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'spanwright-static-'));
  await writeFile(path.join(folder, 'index.html'), '<p>hello');
  server = await startStaticServer(folder, 0, { 'content-security-policy': "default-src 'none'" });
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('the folder’s index is served with its type and the given headers', async () => {
  const response = await fetch(server.address);
  expect(await response.text()).toBe('<p>hello');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
});

test('what is not there, and what is not asked for by GET, is not found', async () => {
  expect((await fetch(`${server.address}missing.js`)).status).toBe(404);
  expect((await fetch(server.address, { method: 'POST' })).status).toBe(404);
});

test.each(['/../secret', '/%2e%2e/secret', '/%2e%2e%2fsecret', '/a/..%2f..%2fsecret', '/a%00', '/%'])(
  'a path such as %s never leaves the folder',
  (requestPath) => {
    const file = fileFor('/srv/web', requestPath);
    expect(file === null || file.startsWith('/srv/web/')).toBe(true);
  },
);

test('an encoded slash that climbs out names nothing', () => {
  expect(fileFor('/srv/web', '/%2e%2e%2fsecret')).toBeNull();
});
