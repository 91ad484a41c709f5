import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Id } from '#core/model/records';
import { entryFor, type ReviewEntry, reviewEntries } from '#core/review/adjudication/review-entries';
import { indexVerdicts } from '#core/review/adjudication/verdict-of';
import type { Passage } from '#core/review/compare/difference';
import type { ReviewCoder } from '#core/review/review-corpus';
import type { ProjectSession } from '#services/project-session';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { type Comparison, passagesOf } from '#renderer/state/live-passages.ts';
import { useStore } from '#renderer/state/store.ts';

const none: readonly never[] = [];

/** What there is to review in some documents. */
export interface Reviewed {
  /** In corpus order, then in reading order. */
  readonly entries: readonly ReviewEntry[];
  /** Documents that were looked at, and all of them. */
  readonly done: number;
  readonly total: number;
  /** Documents whose other layers the current coder must not see yet. */
  readonly blind: number;
}

interface KeptEntries {
  readonly passages: readonly Passage[];
  readonly records: readonly unknown[];
  readonly entries: readonly ReviewEntry[];
}

const kept = new WeakMap<ProjectSession, Map<Id, KeptEntries>>();

/** What is to be reviewed in a document; the same list until something changes. `null` while it cannot be told. */
export function entriesOf(
  session: ProjectSession,
  documentId: Id,
  comparison: Comparison,
): readonly ReviewEntry[] | null {
  const { view } = session;
  const passages = passagesOf(session).ofDocument(documentId, comparison);
  if (passages === null) return null;
  const known = kept.get(session) ?? new Map<Id, KeptEntries>();
  kept.set(session, known);
  // Views give the same list until it changes, so that looking at a document anew costs nothing while it stays.
  const records = [view.verdictsOf(documentId), view.annotationsOf(documentId), view.relationsOf(documentId)];
  const last = known.get(documentId);
  if (last?.passages === passages && records.every((list, index) => list === last.records[index])) return last.entries;
  const entries = reviewEntries(view, documentId, passages);
  known.set(documentId, { passages, records, entries });
  return entries;
}

/**
 * What is to be said about one passage of a document, also about one that all agree on. `null` where there is none with
 * that key any more.
 */
export function entryAt(
  session: ProjectSession,
  documentId: Id,
  comparison: Comparison,
  isWanted: (passage: Passage) => boolean,
): ReviewEntry | null {
  const entry = entriesOf(session, documentId, comparison)?.find(({ passage }) => isWanted(passage));
  if (entry !== undefined) return entry;
  const passage = passagesOf(session).ofDocument(documentId, comparison)?.find(isWanted);
  if (passage === undefined) return null;
  return entryFor(session.view, indexVerdicts(session.view.verdictsOf(documentId)), passage);
}

/** Runs after every change that can alter what is to be reviewed. */
function subscribeTo(session: ProjectSession, listener: () => void): () => void {
  const stopPassages = passagesOf(session).subscribe(listener);
  const stopChanges = session.onChange(listener);
  return () => {
    stopPassages();
    stopChanges();
  };
}

/** How layers are compared at the moment. */
export function useComparison(): Comparison {
  const { workspace } = useApp();
  const coders = useStore(workspace, ({ review }) => review.coders);
  const rule = useStore(workspace, ({ review }) => review.rule);
  return { coders, rule };
}

/** Layers that can be compared in the project. */
export function useComparedCoders(): readonly ReviewCoder[] {
  const session = useSession();
  const subscribe = useCallback((listener: () => void) => passagesOf(session).subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => codersOf(session));
}

const shownCoders = new WeakMap<ProjectSession, readonly ReviewCoder[]>();

/** Gathered anew after each change, but shown as the same list while it says the same. */
function codersOf(session: ProjectSession): readonly ReviewCoder[] {
  const before = shownCoders.get(session);
  const now = passagesOf(session).coders();
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(now)) return before;
  shownCoders.set(session, now);
  return now;
}

/** What is to be reviewed in a document. */
export function useDocumentEntries(documentId: Id | null): readonly ReviewEntry[] {
  const session = useSession();
  const comparison = useComparison();
  const subscribe = useCallback((listener: () => void) => subscribeTo(session, listener), [session]);
  return useSyncExternalStore(subscribe, () =>
    documentId === null ? none : (entriesOf(session, documentId, comparison) ?? none),
  );
}

/**
 * What is to be reviewed in the corpus, as far as it has been looked at. Looking goes on in pauses, document by
 * document, while `wanted`.
 */
export function useCorpusEntries(wanted: boolean): Reviewed {
  const session = useSession();
  const { coders, rule } = useComparison();
  const subscribe = useCallback((listener: () => void) => corpusOf(session).subscribe(listener), [session]);
  const reviewed = useSyncExternalStore(subscribe, () => corpusOf(session).now());
  useEffect(() => (wanted ? corpusOf(session).look({ coders, rule }) : undefined), [session, wanted, coders, rule]);
  return reviewed;
}

/** What is to be reviewed as far as it is known now: for commands, which cannot wait. */
export function corpusEntries(session: ProjectSession): readonly ReviewEntry[] {
  return corpusOf(session).now().entries;
}

interface CorpusLook {
  now(): Reviewed;
  subscribe(listener: () => void): () => void;
  /** Looks at every document with this comparison, again after each change; until the returned function is called. */
  look(comparison: Comparison): () => void;
}

const corpora = new WeakMap<ProjectSession, CorpusLook>();

function corpusOf(session: ProjectSession): CorpusLook {
  const known = corpora.get(session) ?? createCorpusLook(session);
  corpora.set(session, known);
  return known;
}

/** Milliseconds of a pause that stay unused, so that a key that is pressed in it is not late. */
const spareTime = 4;

function createCorpusLook(session: ProjectSession): CorpusLook {
  const listeners = new Set<() => void>();
  let reviewed: Reviewed = { entries: none, done: 0, total: 0, blind: 0 };

  const publish = (comparison: Comparison, done: number) => {
    const documents = session.view.documents();
    const live = passagesOf(session);
    const known = documents.filter(({ id }) => live.isKnown(id, comparison));
    reviewed = {
      entries: known.flatMap(({ id }) => entriesOf(session, id, comparison) ?? none),
      done,
      total: documents.length,
      blind: documents.filter(({ id }) => live.isBlind(id)).length,
    };
    for (const listener of listeners) listener();
  };

  return {
    now: () => reviewed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look(comparison) {
      let stopped = false;
      let waiting: number | null = null;
      const slice = async (deadline: IdleDeadline) => {
        waiting = null;
        const documents = session.view.documents();
        const live = passagesOf(session);
        let done = 0;
        let fresh = 0;
        for (const { id } of documents) {
          if (!live.isKnown(id, comparison)) {
            // One at least: a pause that never comes must not keep the rest from being looked at.
            if (fresh > 0 && deadline.timeRemaining() < spareTime) break;
            if (comparison.rule.kind === 'words') await readText(session, id);
            if (stopped) return;
            live.ofDocument(id, comparison);
            fresh += 1;
          }
          done += 1;
        }
        publish(comparison, done);
        if (done < documents.length) ask();
      };
      const ask = () => {
        if (stopped || waiting !== null) return;
        waiting = requestIdleCallback((deadline) => void slice(deadline), { timeout: 500 });
      };
      const stop = subscribeTo(session, ask);
      ask();
      return () => {
        stopped = true;
        if (waiting !== null) cancelIdleCallback(waiting);
        stop();
      };
    },
  };
}

/** A text that cannot be read is left out here; the reader says why when one opens it. */
async function readText(session: ProjectSession, documentId: Id): Promise<void> {
  if (session.text(documentId) === undefined) await session.loadText(documentId).catch(() => undefined);
}
