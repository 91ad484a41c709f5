import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appOrigin } from '#contract/app-origin';
import type { Answer, ChannelName, Request } from '#contract/channels';
import type { HostResult } from '#contract/host';
import type { PreloadApi } from '#contract/preload-api';
import { createElectronHost } from '#host/electron/electron-host';
import { answerRequest } from '#main/ipc/answer-request';
import type { RequestHandlers } from '#main/ipc/request-handlers';
import { createRequestHandlers } from '#main/ipc/request-handlers';
import { parseExternalUrl } from '#contract/external-url';
import { hostChecks } from '#testing/host-contract';

/*
 * The Electron host over the main process's real handlers and a real disk; only Electron itself (the pipe between
 * the processes, and the dialogs) is played.
 */

let folder = '';
let chosen: readonly string[] | null = null;
let target: string | null = null;
let requests: RequestHandlers;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanwright-handlers-'));
  chosen = null;
  target = null;
  requests = createHandlers();
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function createHandlers(): RequestHandlers {
  return createRequestHandlers({
    dataFolder: join(folder, 'data'),
    sampleFolder: join(import.meta.dirname, '../../../seeds'),
    dialogs: {
      chooseFiles: () => Promise.resolve(chosen),
      chooseFolder: () => Promise.resolve(chosen),
      chooseFile: () => Promise.resolve(chosen?.[0] ?? null),
      chooseTarget: () => Promise.resolve(target),
    },
    openExternally: (address) => Promise.resolve(parseExternalUrl(address) !== null),
    setTitle: () => undefined,
    setEnabledCommands: () => undefined,
    answerClose: () => undefined,
    now: () => Date.now(),
  });
}

function ask<Name extends ChannelName>(name: Name, request: Request<Name>): HostResult<Answer<Name>> {
  const sender = { isMainFrame: true, url: `${appOrigin}/electron.html` };
  return answerRequest(name, requests.handlers, sender, structuredClone(request), (error) => {
    throw error;
  });
}

function createHost() {
  const api: PreloadApi = {
    os: 'linux',
    sources: {
      sample: () => ask('sources:sample', null),
      choose: (what) => ask('sources:choose', what),
      drop: () => ask('sources:drop', chosen ?? []),
      read: (selectionId, from, to, encoding) => ask('sources:read', { selectionId, from, to, encoding }),
      release: (selectionId) => ask('sources:release', selectionId),
      check: (sources) => ask('sources:check', sources),
    },
    files: {
      beginSave: (suggestedName) => ask('files:begin-save', suggestedName),
      endSave: (writeId) => ask('files:end-save', writeId),
      open: (maxBytes) => ask('files:open', maxBytes),
      read: (range) => ask('files:read', range),
      release: (fileId) => ask('files:release', fileId),
    },
    backups: {
      beginWrite: (subject) => ask('backups:begin-write', subject),
      endWrite: (writeId) => ask('backups:end-write', writeId),
      list: () => ask('backups:list', null),
      unpack: (backupId) => ask('backups:unpack', backupId),
    },
    transfer: {
      write: (writeId, bytes) => ask('transfer:write', { writeId, bytes }),
      cancelWrite: (writeId) => ask('transfer:cancel-write', writeId),
    },
    shell: {
      openExternal: (url) => ask('shell:open-external', url),
      setTitle: (title) => ask('shell:set-title', title),
      setEnabledCommands: (commandIds) => ask('shell:set-enabled-commands', commandIds),
      onMenuCommand: () => () => undefined,
      onCloseRequested: () => () => undefined,
    },
  };
  return createElectronHost(api);
}

async function put(path: string, bytes: Uint8Array): Promise<string> {
  const absolute = join(folder, path);
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, bytes);
  return absolute;
}

describe('Electron host over the main process', () => {
  let choices = 0;

  test.each(hostChecks)('$name', async ({ run }) => {
    await run(createHost(), {
      async choose(files) {
        choices += 1;
        const root = `chosen-${String(choices)}`;
        const places = files?.map(({ path, bytes }) => put(join(root, path), new Uint8Array(bytes)));
        const absolute = places && (await Promise.all(places));
        chosen = absolute === undefined ? null : absolute.length === 1 ? absolute : [join(folder, root)];
      },
      acceptSave: () => {
        target = join(folder, 'saved.json');
        return Promise.resolve();
      },
    });
  });

  test('leaves no temporary file behind', async () => {
    const host = createHost();
    target = join(folder, 'out', 'saved.json');
    await mkdir(join(folder, 'out'));
    const controller = new AbortController();
    function* chunks() {
      yield 'x'.repeat(2_000_000);
      controller.abort();
      yield 'y';
    }
    await host.files.save('saved.json', chunks(), controller.signal);
    expect(await readdir(join(folder, 'out'))).toEqual([]);
    await host.files.save('saved.json', ['done'], new AbortController().signal);
    expect(await readdir(join(folder, 'out'))).toEqual(['saved.json']);
  });

  test('lets go of a write when its page goes away', async () => {
    target = join(folder, 'saved.json');
    const begun = await ask('files:begin-save', 'saved.json');
    if (!begun.ok) throw new Error(begun.error.message);
    await requests.releaseAll();
    const written = await ask('transfer:write', { writeId: begun.value.writeId, bytes: new Uint8Array([1]) });
    expect(written).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await readdir(folder)).toEqual([]);
  });

  test('knows after a restart which sources changed, vanished or never were', async () => {
    const names = ['same.txt', 'changed.txt', 'gone.txt'];
    for (const name of names) await put(`corpus/${name}`, new TextEncoder().encode(`Text of ${name}`));
    chosen = [join(folder, 'corpus')];
    const host = createHost();
    const selection = await host.sources.choose('folder');
    if (!selection.ok) throw new Error(selection.error.message);
    const batch = await host.sources.read(selection.value.selectionId, 0, 3, null);
    if (!batch.ok) throw new Error(batch.error.message);
    const facts = batch.value.loaded.map((source) => source.facts);
    await put('corpus/changed.txt', new TextEncoder().encode('Another text'));
    await rm(join(folder, 'corpus/gone.txt'));

    requests = createHandlers();
    const never = { path: 'never.txt', sha256: '0'.repeat(64) };
    const checks = await createHost().sources.check([...facts, never]);
    expect(checks.ok && checks.value.map(({ path, state }) => [path, state])).toEqual([
      ['changed.txt', 'changed'],
      ['gone.txt', 'missing'],
      ['same.txt', 'same'],
      ['never.txt', 'unknown'],
    ]);
  });
});
