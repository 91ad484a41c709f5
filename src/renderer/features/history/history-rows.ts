import type { JournalHeader } from '#core/changes/journal';
import { localDayOf } from '#renderer/ui/show-time.ts';

/** A line of the history: the head of a local day, or one entry of the journal. */
export type HistoryRow =
  | { readonly kind: 'day'; readonly id: string; readonly at: string }
  | { readonly kind: 'entry'; readonly id: string; readonly header: JournalHeader; readonly undone: boolean };

/**
 * Newest first, grouped by local day. An entry is undone while the last undo or redo that names it is an undo. One
 * pass and one date calculation a day, because a journal may have a hundred thousand entries.
 */
export function historyRows(headers: readonly JournalHeader[]): readonly HistoryRow[] {
  const undone = undoneSequences(headers);
  const rows: HistoryRow[] = [];
  let day = { start: '', end: '' };
  for (let index = headers.length - 1; index >= 0; index -= 1) {
    const header = headers[index];
    if (header === undefined) continue;
    if (header.at < day.start || header.at >= day.end) {
      day = localDayOf(header.at);
      rows.push({ kind: 'day', id: `day-${String(header.sequence)}`, at: header.at });
    }
    const id = `entry-${String(header.sequence)}`;
    rows.push({ kind: 'entry', id, header, undone: undone.has(header.sequence) });
  }
  return rows;
}

/** Sequences of the entries whose effect is taken back now. */
export function undoneSequences(headers: readonly JournalHeader[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { origin } of headers) {
    if (origin.kind === 'undo') undone.add(origin.of);
    if (origin.kind === 'redo') undone.delete(origin.of);
  }
  return undone;
}

export interface GoingBack {
  /** In effect now, but not then. */
  readonly takenBack: readonly JournalHeader[];
  /** In effect then, but undone since. */
  readonly broughtBack: readonly JournalHeader[];
}

/** What going back to the state right after `sequence` does, newest first. */
export function goingBackTo(headers: readonly JournalHeader[], sequence: number): GoingBack {
  const undoneNow = undoneSequences(headers);
  const undoneThen = undoneSequences(headers.filter((header) => header.sequence <= sequence));
  const newestFirst = headers.filter(({ origin }) => origin.kind === 'command').reverse();
  const nowIn = (header: JournalHeader) => !undoneNow.has(header.sequence);
  const thenIn = (header: JournalHeader) => header.sequence <= sequence && !undoneThen.has(header.sequence);
  return {
    takenBack: newestFirst.filter((header) => nowIn(header) && !thenIn(header)),
    broughtBack: newestFirst.filter((header) => thenIn(header) && !nowIn(header)),
  };
}
