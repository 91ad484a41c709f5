import type { ChangeSet } from '#core/changes/change-set';
import { createIntervalIndex, type IntervalIndex } from '#core/changes/interval-index';
import type { AnnotationRecord, AnyRecord, DocumentRecord, Id } from '#core/model/records';
import { isBlind } from '#core/review/packages/blindness';
import { createLearnedNames, type LearnedNames } from '#core/suggest/learned-names';
import {
  createOpenSuggestions,
  type OpenSuggestion,
  type OpenSuggestions,
  type SettledPlace,
} from '#core/suggest/open-suggestions';
import type { Suggestion } from '#core/suggest/suggestion';
import { suggestSourceOf } from '#core/suggest/suggest-source';
import type { Scheduler } from '#services/ports';
import type { ProjectSession } from '#services/project-session';
import type { SuggestEngine } from '#services/suggest-engine';
import { createStore, type Store } from '#renderer/state/store.ts';

/** Why there are none: switched off, a blind round, or layers are compared at the moment. */
export type HiddenBecause = 'off' | 'blind' | 'review';

export interface SuggestionState {
  readonly documentId: Id | null;
  readonly hidden: HiddenBecause | null;
  /** `working` until the first answer for the document; what is shown stays while it is brought up to date. */
  readonly status: 'working' | 'ready' | 'failed';
  /** Open suggestions in the document. */
  readonly count: number;
  /** What went wrong, what is safe, what to do; empty while nothing is. */
  readonly problem: string;
}

export interface SuggestionsChange {
  readonly opened: readonly OpenSuggestion[];
  readonly closed: readonly Id[];
}

/** The assistant's layer over the document that is shown: computed, kept in memory, never stored. */
export interface LiveSuggestions {
  readonly state: Store<SuggestionState>;
  /** What is open now, in reading order; empty while it is hidden. */
  open(): IntervalIndex<OpenSuggestion>;
  /** Which document is read, and whether suggestions are wanted in it. */
  show(wanted: { readonly documentId: Id | null; readonly on: boolean; readonly review: boolean }): void;
  /** `null` where all of them are others. Returns the unsubscribe. */
  onChange(listener: (change: SuggestionsChange | null) => void): () => void;
}

interface Parts {
  readonly suggestEngine: SuggestEngine;
  readonly scheduler: Scheduler;
}

/** Milliseconds of rest before a text is read again: one goes on tagging, and each tag teaches something. */
const rest = 500;
/** A document that was opened is painted first. */
const firstRest = 50;

const live = new WeakMap<ProjectSession, LiveSuggestions>();

/** The suggestions of a project; the same ones whoever asks. */
export function suggestionsOf(session: ProjectSession, parts: Parts): LiveSuggestions {
  const known = live.get(session) ?? createLiveSuggestions(session, parts);
  live.set(session, known);
  return known;
}

export function createLiveSuggestions(session: ProjectSession, { suggestEngine, scheduler }: Parts): LiveSuggestions {
  const { view } = session;
  const none = createIntervalIndex<OpenSuggestion>();
  const state = createStore<SuggestionState>({
    documentId: null,
    hidden: 'off',
    status: 'working',
    count: 0,
    problem: '',
  });
  const listeners = new Set<(change: SuggestionsChange | null) => void>();
  let wanted: Parameters<LiveSuggestions['show']>[0] = { documentId: null, on: false, review: false };
  let shown: OpenSuggestions | null = null;
  let learned: LearnedNames | null = null;
  let asked: AbortController | null = null;
  let cancelWait: (() => void) | null = null;

  const tell = (change: SuggestionsChange | null) => {
    state.set({ count: shown?.open.size() ?? 0 });
    for (const listener of [...listeners]) listener(change);
  };

  const forget = () => {
    asked?.abort();
    asked = null;
    cancelWait?.();
    cancelWait = null;
    shown = null;
  };

  const hiddenBecause = (): HiddenBecause | null => {
    if (!wanted.on) return 'off';
    if (wanted.review) return 'review';
    return wanted.documentId !== null && isBlind(view, session.coder(), wanted.documentId) ? 'blind' : null;
  };

  /** Begins anew: another document, another coder, or shown and hidden. */
  const begin = () => {
    forget();
    const hidden = hiddenBecause();
    session.setAssistance(hidden === null ? 'shown' : 'hidden');
    state.set({ documentId: wanted.documentId, hidden, status: 'working', problem: '' });
    tell(null);
    askAfter(firstRest);
  };

  const askAfter = (milliseconds: number) => {
    const { documentId } = wanted;
    if (documentId === null || state.get().hidden !== null) return;
    cancelWait?.();
    cancelWait = scheduler.after(milliseconds, () => {
      cancelWait = null;
      void ask(documentId);
    });
  };

  const ask = async (documentId: Id): Promise<void> => {
    asked?.abort();
    const own = new AbortController();
    asked = own;
    const isOver = () => own.signal.aborted;
    try {
      const text = await session.loadText(documentId);
      const document = view.document(documentId);
      if (isOver() || document === undefined) return;
      learned ??= createLearnedNames(view, session.coder());
      const source = suggestSourceOf(document, text, learned.entities());
      const answer = await suggestEngine.suggest(source, own.signal);
      if (isOver()) return;
      if (answer.ok) take(documentId, answer.value);
      else if (answer.error.code !== 'cancelled') fail(answer.error.message);
    } catch (error) {
      if (!isOver()) fail(error instanceof Error ? error.message : String(error));
    }
  };

  const take = (documentId: Id, suggestions: readonly Suggestion[]) => {
    session.setAssistance('shown');
    shown = createOpenSuggestions(suggestions, view.annotationsOf(documentId).flatMap(settled));
    state.set({ status: 'ready', problem: '' });
    tell(null);
  };

  const fail = (problem: string) => {
    shown = null;
    session.setAssistance('hidden');
    state.set({ status: 'failed', problem });
    tell(null);
  };

  /** What an annotation settles: one's own tags, and what was rejected. */
  const settled = ({ id, start, end, tag, coder, status, documentId }: AnnotationRecord): readonly SettledPlace[] => {
    if (documentId !== wanted.documentId) return [];
    const isOwn = coder === session.coder() && (status === 'confirmed' || status === 'suggested');
    const isRejected = status === 'rejected' && isAssistant(coder);
    return isOwn || isRejected ? [{ id, start, end, tag, isRejected }] : [];
  };
  const isAssistant = (id: Id) => {
    const coder = view.record(id);
    return coder?.kind === 'coder' && coder.role === 'assistant';
  };

  session.onChange(({ entry: { change } }) => {
    const isOther = learned?.change(change) === true;
    const records = recordsIn(change);
    if (
      records.some(({ kind }) => kind === 'assignment' || kind === 'round') &&
      state.get().hidden !== hiddenBecause()
    ) {
      begin();
      return;
    }
    if (shown !== null) {
      const before = annotationsIn([...change.removed, ...change.updated.map(([from]) => from)]).map(({ id }) => id);
      const after = annotationsIn([...change.added, ...change.updated.map(([, to]) => to)]).flatMap(settled);
      const { opened, closed } = shown.change(before, after);
      if (opened.length + closed.length > 0) tell({ opened, closed });
    }
    if (isOther || change.updated.some(([from, to]) => from.id === wanted.documentId && readsOther(from, to)))
      askAfter(rest);
  });
  session.onCoderChange(() => {
    learned = null;
    begin();
  });

  return {
    state,
    open: () => shown?.open ?? none,
    show(next) {
      const isSame = next.documentId === wanted.documentId && next.on === wanted.on && next.review === wanted.review;
      wanted = next;
      if (!isSame) begin();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function recordsIn({ added, updated, removed }: ChangeSet): readonly AnyRecord[] {
  return [...added, ...updated.flat(), ...removed];
}

function annotationsIn(records: readonly AnyRecord[]): readonly AnnotationRecord[] {
  return records.filter((record) => record.kind === 'annotation');
}

/** Whether the assistant would be given something else of the document. */
function readsOther(from: AnyRecord, to: AnyRecord): boolean {
  const isDocument = (record: AnyRecord): record is DocumentRecord => record.kind === 'document';
  if (!isDocument(from) || !isDocument(to)) return false;
  return (
    from.date !== to.date ||
    from.language !== to.language ||
    from.textHash !== to.textHash ||
    from.regions !== to.regions
  );
}
