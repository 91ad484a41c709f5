import { useCallback, useSyncExternalStore } from 'react';
import type { ChangeSet } from '#core/changes/change-set';
import { createLint, type FindingsByAnnotation, type Lint } from '#core/codebook/lint';
import type { Id } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';
import { useSession } from '#renderer/state/app-context.ts';

/** The lint of an open project, kept by the same change sets as the records. */
interface LiveLint {
  readonly lint: Lint;
  readonly listeners: Set<() => void>;
  /** Documents that were looked at, and those that wait for a pause to be. */
  readonly looked: Set<Id>;
  readonly waiting: Set<Id>;
  /** Counts changes, so that what is gathered from many documents can be kept until the next one. */
  version: number;
  corpus: { readonly version: number; readonly findings: FindingsByAnnotation } | null;
}

/** Milliseconds after which findings are brought up to date even while one goes on working. */
const longestWait = 200;

const live = new WeakMap<ProjectSession, LiveLint>();
const nothing: FindingsByAnnotation = new Map();

function lintOf(session: ProjectSession): LiveLint {
  const known = live.get(session);
  if (known !== undefined) return known;
  const made: LiveLint = {
    lint: createLint(session.view, (documentId) => session.text(documentId)),
    listeners: new Set(),
    looked: new Set(),
    waiting: new Set(),
    version: 0,
    corpus: null,
  };
  live.set(session, made);
  // Off the key's path: what a key did is painted first, and looked at in the pause after it.
  let unseen: ChangeSet[] = [];
  session.onChange(({ entry }) => {
    unseen.push(entry.change);
    if (unseen.length > 1) return;
    requestIdleCallback(
      () => {
        const changes = unseen;
        unseen = [];
        const touched = changes.map((change) => made.lint.apply(change).length);
        if (touched.some((count) => count > 0)) tell(made);
      },
      { timeout: longestWait },
    );
  });
  return made;
}

/** Findings by annotation of one document. */
export function useLint(documentId: Id | null): FindingsByAnnotation {
  return useFindings((session, own) => (documentId === null ? nothing : documentFindings(session, own, documentId)));
}

/** The same, for a command that asks once. */
export function findingsIn(session: ProjectSession, documentId: Id): FindingsByAnnotation {
  return documentFindings(session, lintOf(session), documentId);
}

/** Findings by annotation of all documents; nothing while `wanted` is false, because gathering them is work. */
export function useCorpusLint(wanted: boolean): FindingsByAnnotation {
  return useFindings((session, own) => (wanted ? corpusFindings(session, own) : nothing));
}

/** Goes up whenever findings may be others, in any document. */
export function useLintVersion(): number {
  const session = useSession();
  return useSyncExternalStore(
    useCallback(
      (listener) => {
        const { listeners } = lintOf(session);
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      [session],
    ),
    () => lintOf(session).version,
  );
}

function useFindings(read: (session: ProjectSession, own: LiveLint) => FindingsByAnnotation): FindingsByAnnotation {
  const session = useSession();
  const subscribe = useCallback(
    (listener: () => void) => {
      const { listeners } = lintOf(session);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => read(session, lintOf(session)));
}

/** Looking at a document for the first time costs some 20 ms for 1,000 annotations: beyond that it waits for a pause. */
const atOnce = 1000;

function documentFindings(session: ProjectSession, own: LiveLint, documentId: Id): FindingsByAnnotation {
  if (own.looked.has(documentId)) return own.lint.inDocument(documentId);
  if (session.view.annotationsOf(documentId).length <= atOnce) {
    own.looked.add(documentId);
    return own.lint.inDocument(documentId);
  }
  if (!own.waiting.has(documentId)) {
    own.waiting.add(documentId);
    requestIdleCallback(() => {
      own.waiting.delete(documentId);
      own.looked.add(documentId);
      own.lint.inDocument(documentId);
      tell(own);
    });
  }
  return nothing;
}

function tell(own: LiveLint): void {
  own.version += 1;
  for (const listener of own.listeners) listener();
}

function corpusFindings(session: ProjectSession, own: LiveLint): FindingsByAnnotation {
  if (own.corpus?.version === own.version) return own.corpus.findings;
  const findings = new Map(session.view.documents().flatMap(({ id }) => [...own.lint.inDocument(id)]));
  own.corpus = { version: own.version, findings };
  return findings;
}

/** The text of a document came into memory: its quotes can be checked now. */
export function noteTextForLint(session: ProjectSession, documentId: Id): void {
  const own = lintOf(session);
  own.lint.textChanged(documentId);
  own.looked.delete(documentId);
  tell(own);
}
