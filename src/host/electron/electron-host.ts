import type { Host } from '#contract/host';
import { cancelled } from '#contract/host-failures';
import type { PreloadApi } from '#contract/preload-api';
import { appVersion } from '#contract/app-version';
import { answerClose } from '#host/answer-close';
import { readRange } from '#host/electron/read-range';
import { writeChunks } from '#host/electron/write-chunks';

declare global {
  interface Window {
    /** Put there by the preload; only the Electron entry may touch it. */
    readonly spanwright: PreloadApi;
  }
}

/** The desktop host: everything goes through the preload to the main process. */
export function createElectronHost(api: PreloadApi): Host {
  return {
    kind: 'electron',
    os: api.os,
    appVersion,
    sources: {
      sample: () => api.sources.sample(),
      choose: (what) => api.sources.choose(what),
      drop: (dropped) => api.sources.drop(Array.from('files' in dropped ? dropped.files : dropped)),
      read: (selectionId, from, to, encoding) => api.sources.read(selectionId, from, to, encoding),
      async release(selectionId) {
        await api.sources.release(selectionId);
      },
      // Callers pass whole facts; the channel takes exactly what it asks for.
      check: (sources) => api.sources.check(sources.map(({ path, sha256 }) => ({ path, sha256 }))),
    },
    files: {
      async save(suggestedName, chunks, signal) {
        const begun = await api.files.beginSave(suggestedName);
        if (!begun.ok) return begun;
        if (signal.aborted) {
          await api.transfer.cancelWrite(begun.value.writeId);
          return cancelled;
        }
        return writeChunks(api.transfer, begun.value, chunks, signal, (writeId) => api.files.endSave(writeId));
      },
      read: (fileId, from, to) => readRange(api.files, fileId, from, to),
      open: (maxBytes) => api.files.open(maxBytes),
      async release(fileId) {
        await api.files.release(fileId);
      },
    },
    backups: {
      async write({ projectId, projectName, documents, annotations }, chunks) {
        const begun = await api.backups.beginWrite({ projectId, projectName, documents, annotations });
        if (!begun.ok) return begun;
        return writeChunks(api.transfer, begun.value, chunks, null, (writeId) => api.backups.endWrite(writeId));
      },
      list: () => api.backups.list(),
      read: (backupId) => api.backups.unpack(backupId),
    },
    shell: {
      openExternal: (url) => api.shell.openExternal(url),
      setTitle: (title) => {
        void api.shell.setTitle(title);
      },
      onMenuCommand: (listener) => api.shell.onMenuCommand(listener),
      setEnabledCommands: (commandIds) => {
        void api.shell.setEnabledCommands(commandIds);
      },
      onCloseRequested: (listener) => api.shell.onCloseRequested(() => answerClose(listener)),
    },
  };
}
