import type { ChangeSet } from '#core/changes/change-set';
import type { Id } from '#core/model/records';

/** What a journal entry says about itself, without its records. Sequence numbers start at 1 and have no gaps. */
export interface JournalHeader {
  readonly sequence: number;
  readonly at: string;
  readonly coder: Id;
  readonly name: string;
  readonly label: string;
  readonly documentIds: readonly Id[];
  readonly origin: JournalOrigin;
}

/** `undo` and `redo` name the entry whose effect they took back or brought back. */
export type JournalOrigin =
  | { readonly kind: 'command' }
  | { readonly kind: 'undo'; readonly of: number }
  | { readonly kind: 'redo'; readonly of: number }
  /** Not undoable by step: the project's first records, or a restored backup. */
  | { readonly kind: 'begin' };

export interface JournalEntry extends JournalHeader {
  readonly change: ChangeSet;
}
