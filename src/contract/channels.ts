import type {
  BackupEntry,
  BackupSubject,
  OpenedFile,
  SavedFile,
  SourceBatch,
  SourceCheck,
  SourceIdentity,
  SourceSelection,
} from '#contract/host';
import type { OpenWrite, ReadRange } from '#contract/transfer';

/**
 * Every question the interface may ask the main process. Each is answered with a `Result`: errors would lose
 * their class and fields on the way.
 */
export interface Channels {
  'sources:sample': { readonly request: null; readonly answer: SourceBatch };
  'sources:choose': { readonly request: 'files' | 'folder'; readonly answer: SourceSelection };
  /** Absolute paths, known to the preload only: it asks Electron for the path behind each dropped file. */
  'sources:drop': { readonly request: readonly string[]; readonly answer: SourceSelection };
  'sources:read': {
    readonly request: {
      readonly selectionId: string;
      readonly from: number;
      readonly to: number;
      readonly encoding: string | null;
    };
    readonly answer: SourceBatch;
  };
  'sources:release': { readonly request: string; readonly answer: null };
  'sources:check': { readonly request: readonly SourceIdentity[]; readonly answer: readonly SourceCheck[] };

  'files:begin-save': { readonly request: string; readonly answer: OpenWrite };
  'files:end-save': { readonly request: string; readonly answer: SavedFile };
  'files:open': { readonly request: number; readonly answer: OpenedFile };
  'files:read': { readonly request: ReadRange; readonly answer: Uint8Array };
  'files:release': { readonly request: string; readonly answer: null };

  'backups:begin-write': { readonly request: BackupSubject; readonly answer: OpenWrite };
  'backups:end-write': { readonly request: string; readonly answer: BackupEntry };
  'backups:list': { readonly request: null; readonly answer: readonly BackupEntry[] };
  'backups:unpack': { readonly request: string; readonly answer: OpenedFile };

  'transfer:write': {
    readonly request: { readonly writeId: string; readonly bytes: Uint8Array };
    readonly answer: null;
  };
  /** Drops what was written so far; the old file stays as it was. */
  'transfer:cancel-write': { readonly request: string; readonly answer: null };

  'shell:open-external': { readonly request: string; readonly answer: null };
  'shell:set-title': { readonly request: string; readonly answer: null };
  'shell:set-enabled-commands': { readonly request: readonly string[]; readonly answer: null };
  'shell:answer-close': { readonly request: CloseAnswer; readonly answer: null };
}

export type ChannelName = keyof Channels;
export type Request<Name extends ChannelName> = Channels[Name]['request'];
export type Answer<Name extends ChannelName> = Channels[Name]['answer'];

/** `stored`: nothing is left to save. `failed`: something could not be saved; `message` says what. */
export interface CloseAnswer {
  readonly requestId: number;
  readonly outcome: 'stored' | 'failed';
  readonly message: string;
}

/** What the main process tells the interface on its own accord. */
export interface Events {
  'shell:menu-command': string;
  /** The id of the request; it is answered on `shell:answer-close`. */
  'shell:close-requested': number;
}
