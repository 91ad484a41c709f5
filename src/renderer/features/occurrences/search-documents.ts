import type { DocumentRecord } from '#core/model/records';
import { listOccurrences, type Occurrence, type OccurrenceQuery } from '#core/occurrences/list-occurrences';
import { textPieces } from '#core/occurrences/text-pieces';
import type { ProjectSession } from '#services/project-session';
import { nextTurn } from '#renderer/workers/next-turn.ts';

export interface SearchResult {
  readonly occurrences: readonly Occurrence[];
  /** Left out because they are not article text. */
  readonly outside: number;
  /** Documents that were looked through. */
  readonly done: number;
}

interface Search {
  readonly session: Pick<ProjectSession, 'view' | 'readText'>;
  readonly documents: readonly DocumentRecord[];
  readonly query: OccurrenceQuery;
  readonly signal: AbortSignal;
  readonly report: (done: number, found: number) => void;
}

/** Milliseconds of work before whatever waits in the window may go first. */
const turn = 6;
/** UTF-16 code units that are searched at once: about a millisecond of work. */
const pieceSize = 40_000;
/** Texts that are read beside each other; no more than these are in memory. */
const ahead = 24;

/**
 * Looks through documents in corpus order, in short turns. A text is read for the look and not kept. Where it is aborted
 * the answer holds what was found until then. Rejects with `StorageError` where a text cannot be read.
 */
export async function searchDocuments({ session, documents, query, signal, report }: Search): Promise<SearchResult> {
  const occurrences: Occurrence[] = [];
  let outside = 0;
  let done = 0;
  const isStopped = () => signal.aborted;
  // Not begun anew with each read: texts that are in memory come without a turn of the window in between.
  let began = performance.now();
  for (let from = 0; from < documents.length && !isStopped(); from += ahead) {
    const some = documents.slice(from, from + ahead);
    const texts = await Promise.all(some.map(({ id }) => session.readText(id)));
    for (const [index, document] of some.entries()) {
      const text = texts[index] ?? '';
      for (const piece of textPieces(text, pieceSize)) {
        const found = listOccurrences(session.view, document, text, query, piece);
        for (const occurrence of found.occurrences) occurrences.push(occurrence);
        outside += found.outside;
        if (performance.now() - began < turn) continue;
        await nextTurn();
        began = performance.now();
        if (isStopped()) return { occurrences, outside, done };
      }
      done += 1;
    }
    report(done, occurrences.length);
  }
  return { occurrences, outside, done };
}
