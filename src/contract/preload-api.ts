import type { CloseAnswer } from '#contract/channels';
import type {
  BackupEntry,
  BackupSubject,
  HostResult,
  OpenedFile,
  SavedFile,
  SourceBatch,
  SourceCheck,
  SourceIdentity,
  SourceSelection,
} from '#contract/host';
import type { OpenWrite, ReadRange } from '#contract/transfer';

/**
 * Exactly what the preload puts on `window.spanwright`: one function a channel, no way to name a channel oneself.
 * `createElectronHost` turns it into a `Host`.
 */
export interface PreloadApi {
  readonly os: 'mac' | 'windows' | 'linux';
  readonly sources: {
    sample(): HostResult<SourceBatch>;
    choose(what: 'files' | 'folder'): HostResult<SourceSelection>;
    drop(files: readonly File[]): HostResult<SourceSelection>;
    read(selectionId: string, from: number, to: number, encoding: string | null): HostResult<SourceBatch>;
    release(selectionId: string): HostResult<null>;
    check(sources: readonly SourceIdentity[]): HostResult<readonly SourceCheck[]>;
  };
  readonly files: {
    beginSave(suggestedName: string): HostResult<OpenWrite>;
    endSave(writeId: string): HostResult<SavedFile>;
    open(maxBytes: number): HostResult<OpenedFile>;
    read(range: ReadRange): HostResult<Uint8Array>;
    release(fileId: string): HostResult<null>;
  };
  readonly backups: {
    beginWrite(subject: BackupSubject): HostResult<OpenWrite>;
    endWrite(writeId: string): HostResult<BackupEntry>;
    list(): HostResult<readonly BackupEntry[]>;
    unpack(backupId: string): HostResult<OpenedFile>;
  };
  readonly transfer: {
    write(writeId: string, bytes: Uint8Array): HostResult<null>;
    cancelWrite(writeId: string): HostResult<null>;
  };
  readonly shell: {
    openExternal(url: string): HostResult<null>;
    setTitle(title: string): HostResult<null>;
    setEnabledCommands(commandIds: readonly string[]): HostResult<null>;
    onMenuCommand(listener: (commandId: string) => void): () => void;
    /** Resolve with what to tell the window; without a listener the window closes at once. */
    onCloseRequested(listener: () => Promise<Omit<CloseAnswer, 'requestId'>>): () => void;
  };
}
