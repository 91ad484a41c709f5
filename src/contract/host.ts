import type { Result } from '#core/model/result';
import type { SourceFacts } from '#core/model/records';

/** What a host cannot do, in the user's words. `cancelled` is not an error and is never shown as one. */
export interface HostFailure {
  readonly code:
    | 'cancelled'
    | 'not-found'
    | 'unreadable'
    | 'too-large'
    | 'empty'
    | 'binary'
    | 'undecodable'
    | 'read-only'
    | 'disk-full'
    | 'refused'
    | 'unsupported'
    | 'unexpected';
  /** What happened, what is safe, what to do. */
  readonly message: string;
}

export type HostResult<Value> = Promise<Result<Value, HostFailure>>;

/** One decoded source text on its way into the project. */
export interface LoadedSource {
  readonly facts: SourceFacts;
  /** Canonical text: CRLF and CR are LF, nothing else changed. */
  readonly text: string;
  /** SHA-256 of `text` as UTF-8, lower-case hex. */
  readonly textHash: string;
  /** Original bytes where `text` and `facts` cannot rebuild them; else `null`. */
  readonly bytes: Uint8Array | null;
}

/** A set of files that the user chose; read in batches, so that progress and cancel are the caller's. */
export interface SourceSelection {
  readonly selectionId: string;
  /** Folder or file name to show. */
  readonly label: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

export interface SourceFailure {
  readonly path: string;
  readonly failure: HostFailure;
}

export interface SourceBatch {
  readonly loaded: readonly LoadedSource[];
  readonly failed: readonly SourceFailure[];
}

/** A source whose file changed, moved or vanished since it was loaded. */
export interface SourceCheck {
  readonly path: string;
  readonly sha256: string;
  readonly state: 'same' | 'changed' | 'missing' | 'unknown';
}

export interface SourcesHost {
  /** The five texts of the sample project. */
  sample(): HostResult<SourceBatch>;
  choose(what: 'files' | 'folder'): HostResult<SourceSelection>;
  /** Files dropped onto the window; folders are walked where the host can. */
  drop(files: readonly File[]): HostResult<SourceSelection>;
  /** Files `from` (inclusive) to `to` (exclusive) of a selection. `encoding` overrides detection. */
  read(selectionId: string, from: number, to: number, encoding: string | null): HostResult<SourceBatch>;
  release(selectionId: string): Promise<void>;
  /** Whether the files on disk still hold the same bytes; `unknown` where the host has no path. */
  check(sources: readonly { readonly path: string; readonly sha256: string }[]): HostResult<readonly SourceCheck[]>;
}

export interface SavedFile {
  /** Opaque; names the file for `readBack`. */
  readonly fileId: string;
  /** Name and place to show. */
  readonly place: string;
  readonly bytes: number;
  /** SHA-256 of the bytes as written, lower-case hex. */
  readonly sha256: string;
}

export interface FilesHost {
  /**
   * Asks where to save, then writes the chunks as UTF-8 beside the target, fsyncs and renames. A failure or a
   * cancel leaves the old file as it was. Chunks are pulled one at a time.
   */
  save(
    suggestedName: string,
    chunks: AsyncIterable<string> | Iterable<string>,
    signal: AbortSignal,
  ): HostResult<SavedFile>;
  /** The saved file's text as it is on disk now. */
  readBack(fileId: string): HostResult<string>;
  /** Asks for one file and reads it as UTF-8 text; at most `maxBytes`. */
  open(maxBytes: number): HostResult<{ readonly name: string; readonly text: string }>;
}

export interface BackupEntry {
  readonly backupId: string;
  readonly projectId: string;
  readonly projectName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Compressed size in bytes. */
  readonly bytes: number;
  readonly documents: number;
  readonly annotations: number;
}

export interface BackupsHost {
  /** Writes a compressed snapshot in the corpus format and rotates old ones. */
  write(
    about: {
      readonly projectId: string;
      readonly projectName: string;
      readonly documents: number;
      readonly annotations: number;
    },
    chunks: AsyncIterable<string> | Iterable<string>,
  ): HostResult<BackupEntry>;
  /** Newest first. */
  list(): HostResult<readonly BackupEntry[]>;
  read(backupId: string): HostResult<string>;
}

export interface ShellHost {
  /** Opens a parsed http or https address outside the app. */
  openExternal(url: string): HostResult<null>;
  setTitle(title: string): void;
  /** A command chosen in the native menu, by its catalogue id. Returns the unsubscribe. */
  onMenuCommand(listener: (commandId: string) => void): () => void;
  /** Tells the native menu which commands can run now, by id. */
  setEnabledCommands(commandIds: readonly string[]): void;
  /** The window wants to close: the host waits until `listener` has resolved. Returns the unsubscribe. */
  onCloseRequested(listener: () => Promise<void>): () => void;
}

/** Everything the interface may ask of the machine it runs on. One implementation a host, one contract suite. */
export interface Host {
  readonly kind: 'electron' | 'browser' | 'memory';
  readonly os: 'mac' | 'windows' | 'linux';
  readonly appVersion: string;
  readonly sources: SourcesHost;
  readonly files: FilesHost;
  readonly backups: BackupsHost;
  readonly shell: ShellHost;
}
