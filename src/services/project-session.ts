import type { ChangeSet } from '#core/changes/change-set';
import type { JournalEntry, JournalHeader } from '#core/changes/journal';
import type { Command, Refusal } from '#core/commands/command';
import type { ProjectView } from '#core/model/project-view';
import type { Assistance, Id } from '#core/model/records';
import type { Result } from '#core/model/result';
import type { StoredText } from '#services/ports';

export type SaveStatus =
  | { readonly state: 'saved'; readonly sequence: number }
  | { readonly state: 'saving'; readonly pending: number }
  /** Still in memory and retried; `message` says what happened, what is safe, what to do. */
  | { readonly state: 'failed'; readonly pending: number; readonly message: string };

export interface SessionChange {
  readonly entry: JournalEntry;
}

/**
 * An open project: records in memory, the journal behind them. A command changes memory at once and is appended
 * in order; `saveStatus` says `saved` only when the store has confirmed every entry.
 */
export interface ProjectSession {
  readonly projectId: Id;
  readonly view: ProjectView;
  /** Whom new tags belong to. */
  coder(): Id;
  /** Throws where there is no such coder. */
  setCoder(coder: Id): void;
  /**
   * Called when `coder` becomes somebody else: somebody chose, or a change took the coder away or brought them back.
   * Returns the unsubscribe.
   */
  onCoderChange(listener: (coder: Id) => void): () => void;
  /** Whether suggestions are in sight: every tag that is made from now on says so. Nobody says until this is called. */
  setAssistance(assistance: Exclude<Assistance, 'accepted'>): void;
  /** Reads a document's text into memory, so that commands can use it. */
  loadText(documentId: Id): Promise<string>;
  text(documentId: Id): string | undefined;
  /** A document's text for one look: what is read for it is not kept in memory. Rejects with `StorageError`. */
  readText(documentId: Id): Promise<string>;
  /** Plans and applies a command. `texts` are stored in the same transaction as its entry. */
  run(command: Command, texts?: readonly StoredText[]): Result<JournalEntry | null, Refusal>;
  /** Older change sets are read from the store first; a command run meanwhile comes before the step. */
  undo(): Promise<Result<JournalEntry, Refusal>>;
  redo(): Promise<Result<JournalEntry, Refusal>>;
  /** What undo and redo would act on, for the menu: the label, or `null`. */
  undoLabel(): string | null;
  redoLabel(): string | null;
  /** Oldest first. */
  history(): readonly JournalHeader[];
  changeOf(sequence: number): Promise<ChangeSet | undefined>;
  /** Takes back everything after `sequence` in one undoable entry. */
  goBackTo(sequence: number): Promise<Result<JournalEntry | null, Refusal>>;
  saveStatus(): SaveStatus;
  /** Called after each applied entry, in order. Returns the unsubscribe. */
  onChange(listener: (change: SessionChange) => void): () => void;
  onSaveStatus(listener: (status: SaveStatus) => void): () => void;
  /** Resolves when everything is stored; rejects with `StorageError` where that fails. */
  flush(): Promise<void>;
  /** Writes what changed into the snapshot. Safe to interrupt. */
  compact(): Promise<void>;
  close(): Promise<void>;
}
