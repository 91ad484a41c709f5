import type { JournalHeader } from '#core/changes/journal';

/**
 * What undo and redo act on, derived from the journal alone. Every entry says by its origin what it is, so no clock
 * and no guess decides what a step is, and the same journal gives the same stacks after a restart. The stacks are
 * linked lists: a new entry costs the same after ten commands and after a hundred thousand.
 */
export interface UndoStack {
  readonly undo: Step | null;
  readonly redo: Step | null;
}

export interface Step {
  readonly header: JournalHeader;
  readonly below: Step | null;
}

export const emptyUndoStack: UndoStack = { undo: null, redo: null };

export function undoStackOf(headers: Iterable<JournalHeader>): UndoStack {
  let stack = emptyUndoStack;
  for (const header of headers) stack = withEntry(stack, header);
  return stack;
}

/** The stacks after one more entry. A mark that does not fit ends what can be undone rather than undoing wrongly. */
export function withEntry(stack: UndoStack, header: JournalHeader): UndoStack {
  const { origin } = header;
  switch (origin.kind) {
    case 'begin':
      return emptyUndoStack;
    case 'command':
      return { undo: { header, below: stack.undo }, redo: null };
    case 'undo': {
      const top = stack.undo;
      if (top?.header.sequence !== origin.of) return emptyUndoStack;
      return { undo: top.below, redo: { header: top.header, below: stack.redo } };
    }
    case 'redo': {
      const top = stack.redo;
      if (top?.header.sequence !== origin.of) return emptyUndoStack;
      return { undo: { header: top.header, below: stack.undo }, redo: top.below };
    }
  }
}
