import { appVersion } from '#contract/app-version';
import { parseExternalUrl } from '#contract/external-url';
import type { Host, HostResult, SourceBatch } from '#contract/host';
import { cancelled, hostFailure } from '#contract/host-failures';
import { sampleNames } from '#contract/sample-names';
import { success } from '#core/model/result';
import { createBrowserBackups } from '#host/browser/browser-backups';
import { createBrowserFiles } from '#host/browser/browser-files';
import { createCloseGuard } from '#host/browser/close-guard';
import { takeDropped } from '#host/browser/dropped-files';
import { pickFiles } from '#host/browser/pick-files';
import type { PickedFile } from '#host/browser/picked-file';
import { createOpenBlobs } from '#host/open-blobs';
import type { ReadableSource } from '#host/source-reader';
import { createSourceReader, readAll } from '#host/source-reader';

/** The browser host: the file picker, downloads and the browser's own file system in place of the main process. */
export function createBrowserHost(): Host {
  const newId = () => crypto.randomUUID();
  const blobs = createOpenBlobs(newId);
  const reader = createSourceReader(newId);
  const guard = createCloseGuard(window);

  return {
    kind: 'browser',
    os: systemOf(navigator.userAgent),
    appVersion,
    sources: {
      sample: readSample,
      async choose(what) {
        const picked = await pickFiles(what);
        return picked === null ? cancelled : reader.open(labelOf(picked, what), picked.map(toSource));
      },
      async drop(dropped) {
        const take = takeDropped(dropped);
        const picked = await take();
        return reader.open(labelOf(picked, 'files'), picked.map(toSource));
      },
      read: (selectionId, from, to, encoding) => reader.read(selectionId, from, to, encoding),
      release: (selectionId) => {
        reader.release(selectionId);
        return Promise.resolve();
      },
      // A page keeps no path to a file: only choosing it again can tell.
      check: (sources) => Promise.resolve(success(sources.map((source) => ({ ...source, state: 'unknown' })))),
    },
    files: createBrowserFiles(blobs),
    backups: createBrowserBackups(blobs, () => new Date().toISOString(), newId),
    shell: {
      openExternal(address) {
        const url = parseExternalUrl(address);
        if (url === null) {
          return Promise.resolve(
            hostFailure('refused', 'Only web addresses (http and https) can be opened outside of Spanwright.'),
          );
        }
        window.open(url, '_blank', 'noopener,noreferrer');
        return Promise.resolve(success(null));
      },
      setTitle: (title) => {
        document.title = title;
      },
      // There is no native menu: the palette and the keys are everything.
      onMenuCommand: () => () => undefined,
      setEnabledCommands: () => undefined,
      onCloseRequested: (listener) => guard.add(listener),
    },
  };
}

async function readSample(): HostResult<SourceBatch> {
  const batch = await readAll(
    sampleNames.map((name) => ({
      path: name,
      size: 0,
      bytes: async () => {
        const answer = await fetch(new URL(`seeds/${name}`, document.baseURI));
        if (!answer.ok) throw new Error(`The sample text ${name} is not there (${String(answer.status)})`);
        return new Uint8Array(await answer.arrayBuffer());
      },
    })),
    null,
  );
  if (batch.loaded.length > 0) return success(batch);
  return hostFailure('not-found', 'The sample texts could not be loaded. Check the connection and reload the page.');
}

function toSource({ path, file }: PickedFile): ReadableSource {
  return { path, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

function labelOf(picked: readonly PickedFile[], what: 'files' | 'folder'): string {
  const [first] = picked;
  if (!first) return 'this folder';
  const folder = first.file.webkitRelativePath.split('/')[0] ?? '';
  if (what === 'folder' && folder !== '') return folder;
  return picked.length === 1 ? first.file.name : `${String(picked.length)} files`;
}

function systemOf(userAgent: string): Host['os'] {
  if (/Macintosh|Mac OS X/.test(userAgent)) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'linux';
}
