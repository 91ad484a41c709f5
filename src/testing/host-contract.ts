import type { Host, HostFailure, LoadedSource, SourceBatch } from '#contract/host';
import type { Result } from '#core/model/result';

/** A file that a check lets the user choose; paths use `/`. */
export interface ContractFile {
  readonly path: string;
  readonly bytes: readonly number[];
}

/** Whoever runs the checks plays the user in front of the host's dialogs. */
export interface UserDriver {
  /** The next dialog for files or a folder is answered with these; `null` closes it. */
  choose(files: readonly ContractFile[] | null): Promise<void>;
  /** The next save dialog is answered with a place. */
  acceptSave(): Promise<void>;
}

export interface HostCheck {
  readonly name: string;
  run(host: Host, user: UserDriver): Promise<void>;
}

/**
 * What every host must do, as plain functions over a host, so that Vitest runs them in Node and an end-to-end test
 * runs the same ones inside a real page. Each throws where the host breaks the contract.
 */
export const hostChecks: readonly HostCheck[] = [
  {
    name: 'brings the five sample texts, canonical and with their facts',
    async run(host) {
      const batch = valueOf(await host.sources.sample());
      equal(batch.failed, [], 'failures');
      equal(batch.loaded.length, 5, 'number of texts');
      for (const source of batch.loaded) await checkSource(source);
    },
  },
  {
    name: 'lists a chosen folder in order, with relative paths and sizes',
    async run(host, user) {
      await user.choose([file('b/10.txt', 'ten'), file('b/2.txt', 'two!'), file('a.txt', 'a')]);
      const selection = valueOf(await host.sources.choose('folder'));
      equal(
        selection.files.map(({ path, size }) => [path, size]),
        [
          ['a.txt', 1],
          ['b/2.txt', 4],
          ['b/10.txt', 3],
        ],
        'files',
      );
      await host.sources.release(selection.selectionId);
    },
  },
  {
    name: 'reports unusable files by name while the others load',
    async run(host, user) {
      const files = [
        file('good.txt', 'Good.'),
        file('empty.txt', ''),
        { path: 'x.bin.txt', bytes: [0, 1, 2, 0, 255, 0] },
      ];
      const batch = await choose(host, user, [...files, file('picture.png', 'no picture')]);
      equal(
        batch.loaded.map(({ facts }) => facts.path),
        ['good.txt'],
        'loaded',
      );
      equal(
        batch.failed.map(({ path, failure }) => [path, failure.code]),
        [
          ['empty.txt', 'empty'],
          ['picture.png', 'binary'],
          ['x.bin.txt', 'binary'],
        ],
        'failed',
      );
    },
  },
  {
    name: 'decodes to canonical text and keeps the facts of the original',
    async run(host, user) {
      const marked = { path: 'marked.txt', bytes: [0xef, 0xbb, 0xbf, ...utf8('Één\r\ntwee\r\n')] };
      const { loaded } = await choose(host, user, [marked]);
      const source = only(loaded);
      equal(source.text, 'Één\ntwee\n', 'text');
      const { bom, newline, encoding, encodingSource, size } = source.facts;
      equal([bom, newline, encoding, encodingSource, size], [true, 'crlf', 'utf-8', 'bom', 16], 'facts');
      await checkSource(source);
    },
  },
  {
    name: 'decodes by the encoding that the user chose',
    async run(host, user) {
      const bytes = [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0x97, 0x20, 0x93, 0x39, 0xcc, 0x94];
      const { loaded } = await choose(host, user, [{ path: 'cyrillic.txt', bytes }], 'windows-1251');
      const source = only(loaded);
      equal(source.text, 'Москва — “9М”', 'text');
      equal(source.facts.encodingSource, 'user', 'source of the encoding');
    },
  },
  {
    name: 'decodes Windows-1252 with its quotes, dashes and euro sign',
    async run(host, user) {
      const bytes = [0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35];
      const { loaded } = await choose(host, user, [{ path: 'western.txt', bytes }], 'windows-1252');
      equal(only(loaded).text, '“café” – €5', 'text');
    },
  },
  {
    name: 'forgets a released selection',
    async run(host, user) {
      await user.choose([file('a.txt', 'a')]);
      const { selectionId } = valueOf(await host.sources.choose('folder'));
      await host.sources.release(selectionId);
      equal(codeOf(await host.sources.read(selectionId, 0, 1, null)), 'not-found', 'read after release');
    },
  },
  {
    name: 'never says that an untouched source changed',
    async run(host, user) {
      const { loaded } = await choose(host, user, [file('a.txt', 'A text.')]);
      const [check] = valueOf(await host.sources.check(loaded.map(({ facts }) => facts)));
      equal(check?.state === 'same' || check?.state === 'unknown', true, 'state');
    },
  },
  {
    name: 'answers a closed dialog as cancelled',
    async run(host, user) {
      await user.choose(null);
      equal(codeOf(await host.sources.choose('files')), 'cancelled', 'choose');
    },
  },
  {
    name: 'saves text and bytes and reads back exactly what it wrote',
    async run(host, user) {
      await user.acceptSave();
      const chunks = ['É', '\ud83d', '\ude00 ', new Uint8Array([0x61, 0x62]), 'c'.repeat(3_000_000)];
      const expected = new Uint8Array(utf8(`É😀 ab${'c'.repeat(3_000_000)}`));
      const saved = valueOf(await host.files.save('corpus.json', chunks, new AbortController().signal));
      equal(saved.bytes, expected.length, 'size');
      equal(saved.sha256, await digest(expected), 'SHA-256');
      const back = valueOf(await host.files.read(saved.fileId, 0, saved.bytes + 10));
      equal(await digest(back), saved.sha256, 'SHA-256 read back');
      equal(Array.from(valueOf(await host.files.read(saved.fileId, 2, 6))), utf8('😀'), 'a range');
      await host.files.release(saved.fileId);
      equal(codeOf(await host.files.read(saved.fileId, 0, 1)), 'not-found', 'read after release');
    },
  },
  {
    name: 'stops pulling chunks when the save is cancelled',
    async run(host, user) {
      await user.acceptSave();
      const controller = new AbortController();
      let pulled = 0;
      function* chunks() {
        for (; pulled < 50; pulled += 1) {
          if (pulled === 3) controller.abort();
          yield 'x'.repeat(2_000_000);
        }
      }
      equal(codeOf(await host.files.save('big.json', chunks(), controller.signal)), 'cancelled', 'save');
      equal(pulled < 10, true, 'stopped early');
    },
  },
  {
    name: 'passes on an error of whoever makes the chunks, and saves again afterwards',
    async run(host, user) {
      function* broken() {
        yield 'begin';
        throw new Error('the maker broke');
      }
      await user.acceptSave();
      const outcome = await host.files.save('a.json', broken(), new AbortController().signal).then(
        () => 'resolved',
        (error: unknown) => (error instanceof Error ? error.message : 'no error'),
      );
      equal(outcome, 'the maker broke', 'outcome');
      await user.acceptSave();
      equal(valueOf(await host.files.save('a.json', ['{}'], new AbortController().signal)).bytes, 2, 'size');
    },
  },
  {
    name: 'opens a chosen file in pieces, and refuses one that is too large',
    async run(host, user) {
      await user.choose([file('corpus.json', '{"a":"é"}')]);
      const opened = valueOf(await host.files.open(1000));
      equal([opened.name, opened.size], ['corpus.json', 10], 'file');
      equal(Array.from(valueOf(await host.files.read(opened.fileId, 0, opened.size))), utf8('{"a":"é"}'), 'bytes');
      await host.files.release(opened.fileId);
      await user.choose([file('corpus.json', '{"a":"é"}')]);
      equal(codeOf(await host.files.open(9)), 'too-large', 'limit');
    },
  },
  {
    name: 'keeps backups, lists the newest first and unpacks them',
    async run(host) {
      const subject = { projectId: 'contract-check', projectName: 'Čheck “1”', documents: 2, annotations: 3 };
      const first = valueOf(await host.backups.write(subject, ['{"n":', '1}']));
      const second = valueOf(await host.backups.write({ ...subject, annotations: 4 }, ['{"n":2}']));
      const listed = valueOf(await host.backups.list()).filter(({ projectId }) => projectId === subject.projectId);
      const ids = listed.map(({ backupId }) => backupId);
      equal([...ids.slice(0, 2)].sort(), [first.backupId, second.backupId].sort(), 'backups');
      equal(listed[0]?.projectName, subject.projectName, 'name');
      equal(listed.map(({ at }) => at).join(), [...listed.map(({ at }) => at)].sort().reverse().join(), 'order');
      const unpacked = valueOf(await host.backups.read(first.backupId));
      equal(Array.from(valueOf(await host.files.read(unpacked.fileId, 0, unpacked.size))), utf8('{"n":1}'), 'content');
      await host.files.release(unpacked.fileId);
      equal(codeOf(await host.backups.read('contract-check/never')), 'not-found', 'unknown backup');
    },
  },
  {
    name: 'opens nothing outside but web addresses',
    async run(host) {
      for (const url of [
        'file:///etc/passwd',
        'javascript:alert(1)',
        'smb://host/share',
        'no address',
        'https://a:b@c.d/',
      ]) {
        equal(codeOf(await host.shell.openExternal(url)), 'refused', url);
      }
    },
  },
  {
    name: 'takes listeners and lets go of them',
    run(host) {
      const stopMenu = host.shell.onMenuCommand(() => undefined);
      const stopClose = host.shell.onCloseRequested(() => Promise.resolve());
      host.shell.setTitle('Contract check');
      host.shell.setEnabledCommands(['undo']);
      stopMenu();
      stopClose();
      return Promise.resolve();
    },
  },
];

async function choose(
  host: Host,
  user: UserDriver,
  files: readonly ContractFile[],
  encoding: string | null = null,
): Promise<SourceBatch> {
  await user.choose(files);
  const selection = valueOf(await host.sources.choose('folder'));
  const batch = valueOf(await host.sources.read(selection.selectionId, 0, selection.files.length, encoding));
  await host.sources.release(selection.selectionId);
  return batch;
}

async function checkSource(source: LoadedSource): Promise<void> {
  equal(source.text.includes('\r'), false, 'carriage returns in the text');
  equal(source.textHash, await digest(new Uint8Array(utf8(source.text))), 'hash of the text');
  equal(/^[0-9a-f]{64}$/.test(source.facts.sha256), true, 'form of the hash of the file');
  equal(/^(?:[/\\]|[A-Za-z]:)/.test(source.facts.path), false, 'absolute path');
}

function file(path: string, text: string): ContractFile {
  return { path, bytes: utf8(text) };
}

function utf8(text: string): readonly number[] {
  return Array.from(new TextEncoder().encode(text));
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function only<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined || items.length > 1) throw new Error(`Expected one, got ${String(items.length)}`);
  return first;
}

function valueOf<Value>(result: Result<Value, HostFailure>): Value {
  if (result.ok) return result.value;
  throw new Error(`Expected success, got ${result.error.code}: ${result.error.message}`);
}

function codeOf(result: Result<unknown, HostFailure>): string {
  return result.ok ? 'success' : result.error.code;
}

function equal(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`);
}
