import { join } from 'node:path';
import type { CloseAnswer } from '#contract/channels';
import type { BackupEntry, SavedFile } from '#contract/host';
import { cancelled, hostFailure } from '#contract/host-failures';
import { success } from '#core/model/result';
import { createBackupFolder } from '#main/backups/backup-folder';
import { createOpenFiles } from '#main/files/open-files';
import { createOpenWrites } from '#main/files/open-writes';
import { beginSave } from '#main/files/begin-save';
import type { Handlers } from '#main/ipc/answer-request';
import { readSources } from '#main/sources/read-sources';
import { sampleFiles } from '#main/sources/sample-sources';
import { createSourcePlaces } from '#main/sources/source-places';
import { createSourceSelections } from '#main/sources/source-selections';
import type { FileDialogs } from '#main/window/file-dialogs';

export interface HandlerPorts {
  /** The app's own folder of data on this machine. */
  readonly dataFolder: string;
  readonly sampleFolder: string;
  readonly dialogs: FileDialogs;
  openExternally(address: string): Promise<boolean>;
  setTitle(title: string): void;
  setEnabledCommands(commandIds: readonly string[]): void;
  answerClose(answer: CloseAnswer): void;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface RequestHandlers {
  readonly handlers: Handlers;
  /** The page went away or starts anew: whatever it had open is let go. */
  releaseAll(): Promise<void>;
  /** Writes what is only in memory, before the app ends. */
  store(): Promise<void>;
}

/** What the main process does for each channel of the contract. */
export function createRequestHandlers(ports: HandlerPorts): RequestHandlers {
  const selections = createSourceSelections();
  const places = createSourcePlaces(join(ports.dataFolder, 'sources'), ports.now);
  const saves = createOpenWrites<SavedFile>();
  const backupWrites = createOpenWrites<BackupEntry>();
  const files = createOpenFiles();
  const backups = createBackupFolder(ports.dataFolder, backupWrites, files, () => new Date(ports.now()).toISOString());

  const handlers: Handlers = {
    'sources:sample': async () => success(await readSources(sampleFiles(ports.sampleFolder), null)),
    'sources:choose': async (what) => {
      const chosen = await (what === 'files' ? ports.dialogs.chooseFiles() : ports.dialogs.chooseFolder());
      return chosen === null ? cancelled : selections.open(chosen);
    },
    'sources:drop': (paths) => selections.open(paths),
    'sources:read': async ({ selectionId, from, to, encoding }) => {
      const found = selections.files(selectionId);
      if (!found.ok) return found;
      const batch = found.value.slice(from, to);
      const read = await readSources(batch, encoding);
      const absolute = new Map(batch.map((file) => [file.path, file.absolute]));
      places.add(
        read.loaded.map(({ facts: { path, sha256 } }) => ({ path, sha256, absolute: absolute.get(path) ?? path })),
      );
      if (to >= found.value.length) await places.store();
      return success(read);
    },
    'sources:release': async (selectionId) => {
      selections.release(selectionId);
      await places.store();
      return success(null);
    },
    'sources:check': async (sources) => success(await places.check(sources)),

    'files:begin-save': async (suggestedName) => {
      const path = await ports.dialogs.chooseTarget(suggestedName);
      return path === null ? cancelled : beginSave(path, saves, files);
    },
    'files:end-save': (writeId) => saves.commit(writeId),
    'files:open': async (maxBytes) => {
      const path = await ports.dialogs.chooseFile();
      return path === null ? cancelled : files.open(path, maxBytes);
    },
    'files:read': (range) => files.read(range),
    'files:release': async (fileId) => {
      await files.release(fileId);
      return success(null);
    },

    'backups:begin-write': (subject) => backups.beginWrite(subject),
    'backups:end-write': (writeId) => backupWrites.commit(writeId),
    'backups:list': () => backups.list(),
    'backups:unpack': (backupId) => backups.unpack(backupId),

    'transfer:write': ({ writeId, bytes }) => (saves.has(writeId) ? saves : backupWrites).write(writeId, bytes),
    'transfer:cancel-write': async (writeId) => {
      await Promise.all([saves.cancel(writeId), backupWrites.cancel(writeId)]);
      return success(null);
    },

    'shell:open-external': async (address) =>
      (await ports.openExternally(address))
        ? success(null)
        : hostFailure('refused', 'Only web addresses (http and https) can be opened outside of Spanwright.'),
    'shell:set-title': (title) => {
      ports.setTitle(title);
      return success(null);
    },
    'shell:set-enabled-commands': (commandIds) => {
      ports.setEnabledCommands(commandIds);
      return success(null);
    },
    'shell:answer-close': (answer) => {
      ports.answerClose(answer);
      return success(null);
    },
  };

  return {
    handlers,
    async releaseAll() {
      selections.releaseAll();
      await Promise.all([saves.cancelAll(), backupWrites.cancelAll(), files.releaseAll()]);
    },
    store: () => places.store(),
  };
}
