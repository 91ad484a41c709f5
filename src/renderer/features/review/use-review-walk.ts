import { useMemo } from 'react';
import type { Id } from '#core/model/records';
import { fits, type ReviewEntry } from '#core/review/adjudication/review-entries';
import { describeEntry } from '#renderer/features/review/entry-words.ts';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { passagesOf } from '#renderer/state/live-passages.ts';
import { corpusEntries, entriesOf, entryAt } from '#renderer/state/review-entries.ts';
import { announce, notify } from '#renderer/state/workspace.ts';

/** The way through what is to be reviewed: where one stands, what is listed, and the next one. */
export interface ReviewWalk {
  /** What is listed: the scope, through the filters. */
  listed(): readonly ReviewEntry[];
  /** Where one stands; `null` where nothing was chosen yet, it is gone, or another document was opened. */
  current(): ReviewEntry | null;
  /** Goes there: the text shows it. `said` stands before what a screen reader is told. */
  go(entry: ReviewEntry, said?: string): void;
  /** Where the document ends, on to the next one with something to decide. */
  step(by: 1 | -1): void;
  /** Goes to the next one that is not settled, round the end; says so where there is none, and where there is one. */
  goOn(said: string): void;
}

/** Milliseconds that a key may spend on looking for a difference in other documents. */
const longestLook = 250;

export function useReviewWalk(): ReviewWalk {
  const { workspace } = useApp();
  const session = useSession();
  const nameOf = useCoderNames();
  return useMemo<ReviewWalk>(() => {
    const { view } = session;
    const review = () => workspace.get().review;

    const listed = () => {
      const { scope, settled } = review();
      const { documentId } = workspace.get();
      const here = documentId === null ? [] : (entriesOf(session, documentId, review()) ?? []);
      const all = scope === 'corpus' ? corpusEntries(session) : here;
      return all.filter((entry) => fits(entry, review()) && (settled || entry.state !== 'settled'));
    };

    const current = () => {
      const { passage, span } = review();
      if (passage === null || span === null || span.documentId !== workspace.get().documentId) return null;
      return entryAt(session, span.documentId, review(), ({ key }) => key === passage);
    };

    const go = (entry: ReviewEntry, said = '') => {
      const { passage, verdict } = entry;
      const { documentId, start, end, key } = passage;
      const annotationIds = [
        ...passage.readings.flatMap(({ annotations }) => annotations),
        ...(verdict?.results ?? []),
      ];
      const isInText = document.activeElement?.closest('[data-reading-surface]') != null;
      const isOther = workspace.get().documentId !== documentId;
      workspace.set({
        middle: 'text',
        ...(isOther ? { documentId, selectedId: null, focusText: isInText } : {}),
        review: { ...review(), passage: key, span: { documentId, start, end, annotationIds } },
      });
      announce(workspace, [said, describeEntry(view, entry, nameOf)].filter((words) => words !== '').join('. '));
    };

    /** Place of a passage in the corpus, so that one can go on from where one stood when it is no longer listed. */
    const placeOf = (place: { readonly documentId: Id; readonly start: number }) =>
      [view.documents().findIndex(({ id }) => id === place.documentId), place.start] as const;
    const isAfter = (entry: ReviewEntry, from: readonly [number, number]) => {
      const [document, start] = placeOf(entry.passage);
      return document > from[0] || (document === from[0] && start >= from[1]);
    };

    /** Where in the list one stands: `at` a row, or `before` one, by the passage or else the caret. */
    const standing = (list: readonly ReviewEntry[]): { readonly index: number; readonly isRow: boolean } => {
      const { passage, span } = review();
      const { documentId, selection } = workspace.get();
      const isHere = span !== null && span.documentId === documentId;
      const known = isHere ? list.findIndex((entry) => entry.passage.key === passage) : -1;
      if (known >= 0) return { index: known, isRow: true };
      // Of a document that was opened since, the first one is next.
      const start = span === null ? selection.focus : isHere ? span.start : 0;
      const place = documentId === null ? null : { documentId, start };
      const next = place === null ? 0 : list.findIndex((entry) => isAfter(entry, placeOf(place)));
      return { index: next < 0 ? list.length : next, isRow: false };
    };

    const nothingToDo = () => {
      const { scope } = review();
      const { documentId } = workspace.get();
      const live = passagesOf(session);
      if (live.coders().length < 2) return 'Only one layer is here: there is nothing to compare it with.';
      if (scope === 'document' && documentId !== null && live.isBlind(documentId)) {
        return 'You code this document blind: other layers stay hidden until everybody is done with it.';
      }
      return `There is no difference in ${scope === 'corpus' ? 'the corpus' : 'this document'}.`;
    };

    /** The first one to decide in the documents after the open one, or from the top on. */
    const elsewhere = (): ReviewEntry | null => {
      const documents = view.documents();
      const at = documents.findIndex(({ id }) => id === workspace.get().documentId);
      if (review().scope === 'corpus' || at < 0) return null;
      const until = performance.now() + longestLook;
      for (const { id } of [...documents.slice(at + 1), ...documents.slice(0, at)]) {
        const open = entriesOf(session, id, review())?.find(
          (entry) => entry.state !== 'settled' && fits(entry, review()),
        );
        if (open !== undefined) return open;
        // What was looked at is kept, so that the next press comes further.
        if (performance.now() > until) return null;
      }
      return null;
    };
    const nextIsIn = ({ passage }: ReviewEntry) =>
      `Next difference is in “${view.document(passage.documentId)?.title ?? ''}”`;

    const step = (by: 1 | -1) => {
      const list = listed();
      const { index, isRow } = standing(list);
      const target = by === 1 ? list[isRow ? index + 1 : index] : (list[index - 1] ?? (isRow ? undefined : list[0]));
      if (target !== undefined) {
        go(target);
        return;
      }
      const other = by === 1 ? elsewhere() : null;
      if (other !== null) {
        notify(workspace, `${nextIsIn(other)}.`);
        go(other, nextIsIn(other));
      } else if (list.length === 0) notify(workspace, nothingToDo());
      else notify(workspace, by === 1 ? 'This is the last difference.' : 'This is the first one.');
    };

    const goOn = (said: string) => {
      const list = listed();
      const { index, isRow } = standing(list);
      const isOpen = (entry: ReviewEntry, at: number) => entry.state !== 'settled' && !(isRow && at === index);
      const next = list.find((entry, at) => at >= index && isOpen(entry, at)) ?? list.find(isOpen);
      if (next !== undefined) {
        go(next, said);
        return;
      }
      const other = elsewhere();
      const from = isRow && index < list.length - 1 ? ' from the last one here' : '';
      const onwards = other === null ? '' : ` ${nextIsIn(other)}: F8 goes there${from}.`;
      notify(workspace, `${said}. ${allDone(review().scope)}${onwards}`);
    };

    return { listed, current, go, step, goOn };
  }, [session, workspace, nameOf]);
}

function allDone(scope: 'document' | 'corpus'): string {
  return scope === 'corpus' ? 'All differences are decided.' : 'All differences in this document are decided.';
}
