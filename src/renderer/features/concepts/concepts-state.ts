import type { Id } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';
import { createStore, type Store } from '#renderer/state/store.ts';

/** What one looks at in the concepts screen; kept while the project is open, so that one comes back to it. */
export interface ConceptsState {
  readonly filter: string;
  /** Which list, where the codebook has several. */
  readonly list: number;
  /** Only claims of this claimant; empty for all. */
  readonly claimant: string;
  /** The claim from which one went to the text. */
  readonly claimId: Id | null;
}

const states = new WeakMap<ProjectSession, Store<ConceptsState>>();

/** Filter and place on the screen of concepts, kept while the project is open. */
export function conceptsStateOf(session: ProjectSession): Store<ConceptsState> {
  const known = states.get(session);
  if (known !== undefined) return known;
  const made = createStore<ConceptsState>({ filter: '', list: 0, claimant: '', claimId: null });
  states.set(session, made);
  return made;
}
