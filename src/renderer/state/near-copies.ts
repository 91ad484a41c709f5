/**
 * Which documents are nearly the same as others. An index of their fingerprints is filled in pauses, so that opening a
 * large corpus waits for nothing; documents without a fingerprint (from before there were any) get one in memory, when
 * their text is read or in further pauses. It is never a step of undo, because it says nothing that the text does not.
 */
import { useCallback, useSyncExternalStore } from 'react';
import type { DocumentRecord, Id } from '#core/model/records';
import {
  createNearDuplicates,
  fingerprintOf,
  type NearDuplicate,
  type NearDuplicates,
} from '#core/text/near-duplicates';
import { findMissingFingerprints } from '#renderer/state/missing-fingerprints.ts';
import type { ProjectSession } from '#services/project-session';
import { useSession } from '#renderer/state/app-context.ts';

interface LiveIndex {
  index: NearDuplicates;
  /** Documents that wait to be taken in. */
  readonly waiting: Set<Id>;
  /** Documents that have a near copy, or had one that was removed. */
  readonly withCopies: Set<Id>;
  /** Of documents whose record has none, by the hash of their text. */
  readonly fingerprints: Map<string, string | undefined>;
  readonly listeners: Set<() => void>;
  readonly answers: Map<Id, readonly NearDuplicate[]>;
  version: number;
  /** Whether fingerprints that lack are being made up for; `again` where documents have come meanwhile. */
  makingUp: 'no' | 'yes' | 'again';
}

const live = new WeakMap<ProjectSession, LiveIndex>();
const none: readonly NearDuplicate[] = [];
/** Enough to say that there are some. */
const someCopies = 50;

function indexOf(session: ProjectSession): LiveIndex {
  const known = live.get(session);
  if (known !== undefined) return known;
  const made: LiveIndex = {
    index: createNearDuplicates(),
    waiting: new Set(session.view.documents().map(({ id }) => id)),
    withCopies: new Set(),
    fingerprints: new Map(),
    listeners: new Set(),
    answers: new Map(),
    version: 0,
    makingUp: 'no',
  };
  live.set(session, made);
  takeInPauses(session, made);
  session.onChange(({ entry }) => {
    const { added, updated, removed } = entry.change;
    const fresh = added.filter((record) => record.kind === 'document');
    const isOther = updated.some(
      ([from, to]) => from.kind === 'document' && to.kind === 'document' && from.textHash !== to.textHash,
    );
    if (isOther) startAgain(session, made);
    else for (const { id } of fresh) made.waiting.add(id);
    if (isOther || fresh.length > 0) takeInPauses(session, made);
    else if (removed.some(({ kind }) => kind === 'document')) tell(made);
  });
  return made;
}

function startAgain(session: ProjectSession, own: LiveIndex): void {
  own.index = createNearDuplicates();
  own.withCopies.clear();
  for (const { id } of session.view.documents()) own.waiting.add(id);
}

function takeInPauses(session: ProjectSession, own: LiveIndex): void {
  if (own.waiting.size === 0) return;
  requestIdleCallback((deadline) => {
    for (const id of own.waiting) {
      take(session, own, id);
      if (deadline.timeRemaining() < 1) break;
    }
    if (own.waiting.size > 0) takeInPauses(session, own);
    else {
      tell(own);
      makeUpInPauses(session, own);
    }
  });
}

/** As long as somebody looks: a project that was closed reads nothing more. */
function makeUpInPauses(session: ProjectSession, own: LiveIndex): void {
  if (own.makingUp !== 'no') {
    own.makingUp = 'again';
    return;
  }
  own.makingUp = 'yes';
  void findMissingFingerprints({
    session,
    ids: session.view.documents().map(({ id }) => id),
    isKnown: ({ textHash }) => own.fingerprints.has(textHash),
    pause: () =>
      new Promise((resolve) =>
        requestIdleCallback(() => {
          resolve();
        }),
      ),
    isWanted: () => own.listeners.size > 0,
    onFound: ({ id, textHash }, fingerprint) => {
      own.fingerprints.set(textHash, fingerprint);
      const known = own.withCopies.size;
      take(session, own, id);
      if (own.withCopies.size > known) tell(own);
    },
  }).finally(() => {
    const isAgain = own.makingUp === 'again' && own.listeners.size > 0;
    own.makingUp = 'no';
    if (isAgain) makeUpInPauses(session, own);
  });
}

function take(session: ProjectSession, own: LiveIndex, id: Id): void {
  own.waiting.delete(id);
  const document = session.view.document(id);
  if (document === undefined) return;
  own.index.add(id, document.fingerprint ?? own.fingerprints.get(document.textHash));
  const like = own.index.of(id, someCopies);
  if (like.length === 0) return;
  own.withCopies.add(id);
  for (const { id: other } of like) own.withCopies.add(other);
}

function tell(own: LiveIndex): void {
  own.version += 1;
  own.answers.clear();
  for (const listener of own.listeners) listener();
}

/** Makes up for a missing fingerprint; nothing where the document has one. */
export function noteTextForCopies(session: ProjectSession, documentId: Id, text: string): void {
  const own = indexOf(session);
  const document = session.view.document(documentId);
  if (document === undefined || document.fingerprint !== undefined || own.fingerprints.has(document.textHash)) return;
  requestIdleCallback(() => {
    own.fingerprints.set(document.textHash, fingerprintOf(text));
    take(session, own, documentId);
    tell(own);
  });
}

/** Near copies of a document that are in the project, most similar first. */
export function nearCopiesOf(session: ProjectSession, documentId: Id): readonly NearDuplicate[] {
  const own = indexOf(session);
  const known = own.answers.get(documentId);
  if (known !== undefined) return known;
  const found = own.withCopies.has(documentId) ? own.index.of(documentId) : none;
  const here = found.filter(({ id }) => session.view.document(id) !== undefined);
  const answer = here.length === 0 ? none : here;
  own.answers.set(documentId, answer);
  return answer;
}

/** Takes in at once what waits for a pause, such as documents that were just loaded. */
export function takeInNow(session: ProjectSession): void {
  const own = indexOf(session);
  if (own.waiting.size === 0) return;
  for (const id of own.waiting) take(session, own, id);
  tell(own);
}

/** Those of the documents that have near copies, with these. */
export function copiesAmong(
  session: ProjectSession,
  ids: readonly Id[],
): readonly { readonly document: DocumentRecord; readonly copies: readonly NearDuplicate[] }[] {
  return ids.flatMap((id) => {
    const document = session.view.document(id);
    const copies = nearCopiesOf(session, id);
    return document === undefined || copies.length === 0 ? [] : [{ document, copies }];
  });
}

export function useNearCopies(documentId: Id): readonly NearDuplicate[] {
  return useIndex((session) => nearCopiesOf(session, documentId));
}

/** Documents that have near copies; another set whenever that has changed. */
export function useDocumentsWithCopies(): ReadonlySet<Id> {
  return useIndex(documentsWithCopies);
}

const sets = new WeakMap<LiveIndex, { readonly version: number; readonly ids: ReadonlySet<Id> }>();

function documentsWithCopies(session: ProjectSession): ReadonlySet<Id> {
  const own = indexOf(session);
  const known = sets.get(own);
  if (known?.version === own.version) return known.ids;
  const ids = new Set(
    [...own.withCopies].filter((id) => session.view.document(id) !== undefined && nearCopiesOf(session, id).length > 0),
  );
  sets.set(own, { version: own.version, ids });
  return ids;
}

function useIndex<Value>(read: (session: ProjectSession) => Value): Value {
  const session = useSession();
  const subscribe = useCallback(
    (listener: () => void) => {
      const own = indexOf(session);
      const { listeners } = own;
      listeners.add(listener);
      // Who looks again goes on where it was left.
      if (listeners.size === 1 && own.waiting.size === 0) makeUpInPauses(session, own);
      return () => listeners.delete(listener);
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => read(session));
}
