import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Answer, ChannelName, CloseAnswer, Request } from '#contract/channels';
import type { HostFailure, HostResult } from '#contract/host';
import { hostFailure, unexpectedFailure } from '#contract/host-failures';
import type { PreloadApi } from '#contract/preload-api';
import type { Result } from '#core/model/result';

/*
 * The only bridge between the page and the main process: one function a channel. The page can neither name a channel
 * nor see an Electron object.
 */

async function ask<Name extends ChannelName>(name: Name, request: Request<Name>): HostResult<Answer<Name>> {
  try {
    const answer: unknown = await ipcRenderer.invoke(name, request);
    return isResult<Answer<Name>>(answer) ? answer : unexpectedFailure;
  } catch {
    return unexpectedFailure;
  }
}

/** Every handler of the main process ends in a `Result`; its content is the main process's word. */
function isResult<Value>(answer: unknown): answer is Result<Value, HostFailure> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

type CloseListener = () => Promise<Omit<CloseAnswer, 'requestId'>>;

const menuListeners = new Set<(commandId: string) => void>();
const closeListeners = new Set<CloseListener>();

ipcRenderer.on('shell:menu-command', (_event, commandId: unknown) => {
  if (typeof commandId === 'string') for (const listener of menuListeners) listener(commandId);
});

ipcRenderer.on('shell:close-requested', (_event, requestId: unknown) => {
  if (typeof requestId === 'number') void answerClose(requestId);
});

/** Before the interface is up there is nothing to save: the window may close at once. */
async function answerClose(requestId: number): Promise<void> {
  const answers = await Promise.all([...closeListeners].map((listener) => listener()));
  const failed = answers.find((answer) => answer.outcome === 'failed');
  await ask('shell:answer-close', { requestId, outcome: failed?.outcome ?? 'stored', message: failed?.message ?? '' });
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function currentSystem(): PreloadApi['os'] {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}

/** Empty for a `File` that the page made itself: only what the user dropped has a place on the disk. */
function pathsOf(files: readonly File[]): readonly string[] {
  return files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
}

const api = {
  os: currentSystem(),
  sources: {
    sample: () => ask('sources:sample', null),
    choose: (what) => ask('sources:choose', what),
    async drop(files) {
      const paths = pathsOf(files);
      if (paths.length > 0) return ask('sources:drop', paths);
      return hostFailure('unsupported', 'What was dropped is not a file on this computer. Save it first, then add it.');
    },
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
    onMenuCommand: (listener) => subscribe(menuListeners, listener),
    onCloseRequested: (listener) => subscribe(closeListeners, listener),
  },
} satisfies PreloadApi;

contextBridge.exposeInMainWorld('spanwright', api);
