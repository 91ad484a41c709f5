/** How many documents the current coder has done, begun and still before them; kept by change sets. */
import { useSyncExternalStore } from 'react';
import type { ChangeSet } from '#core/changes/change-set';
import type { DocumentState, Id } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';
import { useSession } from '#renderer/state/app-context.ts';
import { stateOf } from '#renderer/state/document-state.ts';
import { taskIn } from '#renderer/state/use-tasks.ts';

export interface CodingProgress {
  readonly done: number;
  readonly begun: number;
  readonly toDo: number;
  /** Only what is assigned to the coder is counted, because something is. */
  readonly ofTasks: boolean;
}

interface LiveProgress {
  readonly states: Map<Id, DocumentState>;
  readonly listeners: Set<() => void>;
  /** Documents to look at in the next pause. */
  readonly waiting: Set<Id>;
  asked: boolean;
  shown: CodingProgress;
}

const live = new WeakMap<ProjectSession, LiveProgress>();
const nothing: CodingProgress = { done: 0, begun: 0, toDo: 0, ofTasks: false };
/** Milliseconds of a pause that are used at a time. */
const slice = 6;

/** How far the coding is: documents to do, in progress and done. */
export function useProgress(): CodingProgress {
  const own = progressOf(useSession());
  return useSyncExternalStore(
    (listener) => {
      own.listeners.add(listener);
      return () => own.listeners.delete(listener);
    },
    () => own.shown,
  );
}

function progressOf(session: ProjectSession): LiveProgress {
  const known = live.get(session);
  if (known !== undefined) return known;
  const own: LiveProgress = {
    states: new Map(),
    listeners: new Set(),
    waiting: new Set(),
    asked: false,
    shown: nothing,
  };
  live.set(session, own);
  session.onChange(({ entry }) => {
    noteTouched(own, entry.change);
    lookInPause(session, own);
  });
  session.onCoderChange(() => {
    startAgain(session, own);
  });
  startAgain(session, own);
  return own;
}

function startAgain(session: ProjectSession, own: LiveProgress): void {
  own.states.clear();
  for (const { id } of session.view.documents()) own.waiting.add(id);
  lookInPause(session, own);
}

function noteTouched(own: LiveProgress, { added, updated, removed }: ChangeSet): void {
  for (const record of [...added, ...removed, ...updated.map(([, to]) => to)]) {
    if (record.kind === 'document') own.waiting.add(record.id);
    else if (record.kind === 'annotation' || record.kind === 'assignment') own.waiting.add(record.documentId);
  }
}

function lookInPause(session: ProjectSession, own: LiveProgress): void {
  if (own.asked || own.waiting.size === 0) return;
  own.asked = true;
  requestIdleCallback(
    () => {
      own.asked = false;
      const end = performance.now() + slice;
      for (const id of own.waiting) {
        own.waiting.delete(id);
        if (session.view.document(id) === undefined) own.states.delete(id);
        else own.states.set(id, stateOf(session, id));
        if (performance.now() > end) break;
      }
      if (own.waiting.size > 0) lookInPause(session, own);
      else show(own, sumOf(session, own.states));
    },
    { timeout: 1000 },
  );
}

function sumOf(session: ProjectSession, states: ReadonlyMap<Id, DocumentState>): CodingProgress {
  const tasks = [...states].filter(([id]) => taskIn(session, id) !== undefined);
  const counted = (tasks.length > 0 ? tasks : [...states]).map(([, state]) => state);
  const count = (wanted: DocumentState) => counted.reduce((sum, state) => (state === wanted ? sum + 1 : sum), 0);
  return { done: count('done'), begun: count('in-progress'), toDo: count('to-do'), ofTasks: tasks.length > 0 };
}

function show(own: LiveProgress, next: CodingProgress): void {
  const { shown } = own;
  const isSame =
    shown.done === next.done &&
    shown.begun === next.begun &&
    shown.toDo === next.toDo &&
    shown.ofTasks === next.ofTasks;
  if (isSame) return;
  own.shown = next;
  for (const listener of own.listeners) listener();
}
