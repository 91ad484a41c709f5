import { counted } from '#core/commands/label-parts';
import { compareText } from '#core/model/record-order';
import { type ImportNote, noteKinds } from '#core/review/packages/import-preview';

type Note = Pick<ImportNote, 'kind' | 'message'> & Partial<ImportNote>;

/** Collects what is to be said about an import; the same in whatever order it was found. */
export interface NoteList {
  add(note: Note): void;
  /** Counts what cannot stand here, by reason. */
  leaveOut(what: string, reason: string): void;
  all(): readonly ImportNote[];
}

export function createNoteList(): NoteList {
  const notes: ImportNote[] = [];
  const leftOut = new Map<string, { readonly what: string; readonly reason: string; count: number }>();
  return {
    add(note) {
      notes.push({ documentId: '', records: [], words: '', field: '', ours: '', theirs: '', ...note });
    },
    leaveOut(what, reason) {
      const key = JSON.stringify([what, reason]);
      const known = leftOut.get(key);
      if (known === undefined) leftOut.set(key, { what, reason, count: 1 });
      else known.count += 1;
    },
    all() {
      const counts = Array.from(leftOut.values(), ({ what, reason, count }): ImportNote => {
        const message = `Left out: ${counted(count, what)}. ${reason}`;
        return { kind: 'left-out', message, documentId: '', records: [], words: '', field: '', ours: '', theirs: '' };
      });
      const unique = new Map([...notes, ...counts].map((note) => [JSON.stringify(note), note]));
      return Array.from(unique.values()).sort(
        (left, right) =>
          noteKinds.indexOf(left.kind) - noteKinds.indexOf(right.kind) ||
          compareText(left.documentId, right.documentId) ||
          compareText(left.records.join(' '), right.records.join(' ')) ||
          compareText(left.message, right.message),
      );
    },
  };
}
