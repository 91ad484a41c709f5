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

/** Names a loaded source by its facts. */
export interface SourceIdentity {
  readonly path: string;
  readonly sha256: string;
}

/** A source whose file changed, moved or vanished since it was loaded. */
export interface SourceCheck extends SourceIdentity {
  readonly state: 'same' | 'changed' | 'missing' | 'unknown';
}

export interface SourcesHost {
  /** The five texts of the sample project. */
  sample(): HostResult<SourceBatch>;
  choose(what: 'files' | 'folder'): HostResult<SourceSelection>;
  /**
   * Files dropped onto the window; folders are walked. A browser can only walk them when it is given the drop's
   * `DataTransfer`, synchronously inside the drop event.
   */
  drop(dropped: readonly File[] | DataTransfer): HostResult<SourceSelection>;
  /** Files `from` (inclusive) to `to` (exclusive) of a selection. `encoding` overrides detection. */
  read(selectionId: string, from: number, to: number, encoding: string | null): HostResult<SourceBatch>;
  release(selectionId: string): Promise<void>;
  /** Whether the files on disk still hold the same bytes; `unknown` where the host has no path. */
  check(sources: readonly SourceIdentity[]): HostResult<readonly SourceCheck[]>;
}

/** A piece of a file: text to be written as UTF-8, or bytes as they are. */
export type Chunk = string | Uint8Array;

export type Chunks = AsyncIterable<Chunk> | Iterable<Chunk>;

export interface SavedFile {
  /** Opaque; names the file for `read`. */
  readonly fileId: string;
  /** Name and place to show. */
  readonly place: string;
  readonly bytes: number;
  /** SHA-256 of the bytes as written, lower-case hex. */
  readonly sha256: string;
}

/** A file that the user chose, or one that was unpacked for reading; `read` gives its bytes. */
export interface OpenedFile {
  /** Opaque; names the file for `read`. */
  readonly fileId: string;
  /** File name to show. */
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
}

export interface FilesHost {
  /**
   * Asks where to save, then writes the chunks (strings as UTF-8) beside the target, fsyncs and renames. A failure
   * or a cancel leaves the old file as it was. Chunks are pulled one at a time; a surrogate pair cut between two is made whole.
   */
  save(suggestedName: string, chunks: Chunks, signal: AbortSignal): HostResult<SavedFile>;
  /**
   * Bytes `from` (inclusive) to `to` (exclusive) of a saved or opened file as it is on disk now; fewer at the end of
   * the file. Read in pieces, because a large corpus does not fit into one string.
   */
  read(fileId: string, from: number, to: number): HostResult<Uint8Array>;
  /** Asks for one file of at most `maxBytes`. */
  open(maxBytes: number): HostResult<OpenedFile>;
  /** Forgets the file; `read` of it then fails with `not-found`. */
  release(fileId: string): Promise<void>;
}

/** Which project a backup is of, and how much is in it. */
export interface BackupSubject {
  readonly projectId: string;
  readonly projectName: string;
  readonly documents: number;
  readonly annotations: number;
}

export interface BackupEntry extends BackupSubject {
  readonly backupId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Compressed size in bytes. */
  readonly bytes: number;
}

export interface BackupsHost {
  /** Writes a compressed snapshot in the corpus format and rotates old ones. */
  write(subject: BackupSubject, chunks: Chunks): HostResult<BackupEntry>;
  /** Newest first. */
  list(): HostResult<readonly BackupEntry[]>;
  /** Unpacks the backup, so that `files.read` can read it in pieces; `files.release` lets go of it. */
  read(backupId: string): HostResult<OpenedFile>;
}

export interface ShellHost {
  /** Opens a parsed http or https address outside the app. */
  openExternal(url: string): HostResult<null>;
  setTitle(title: string): void;
  /** A command chosen in the native menu, by its catalogue id. Returns the unsubscribe. */
  onMenuCommand(listener: (commandId: string) => void): () => void;
  /** Tells the native menu which commands can run now, by id. */
  setEnabledCommands(commandIds: readonly string[]): void;
  /**
   * The window wants to close: the host waits until `listener` has resolved. Where it rejects, the user is told
   * and decides. Returns the unsubscribe.
   */
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
