import type { Severity } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';
import { createStore, type Store } from '#renderer/state/store.ts';

/** What one looks at in the checks; kept while the project is open. */
export interface ChecksState {
  readonly scope: 'document' | 'corpus';
  /** Severities that are listed; empty for all. */
  readonly severities: readonly Severity[];
  /** Id of the finding one stands at. */
  readonly findingId: string | null;
  /** Where it stood in the list: when it is settled, the next one stands there. */
  readonly index: number;
}

const states = new WeakMap<ProjectSession, Store<ChecksState>>();

export function checksStateOf(session: ProjectSession): Store<ChecksState> {
  const known = states.get(session);
  if (known !== undefined) return known;
  const made = createStore<ChecksState>({ scope: 'document', severities: [], findingId: null, index: 0 });
  states.set(session, made);
  return made;
}
