import type { EntityKind, Id } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';
import { createStore, type Store } from '#renderer/state/store.ts';

export type ActorSort = 'name' | 'kind' | 'country' | 'mentions';

/** Where one went from a list of mentions, so that one can step on from there and come back. */
export interface MentionVisit {
  readonly entityId: Id;
  readonly mentions: readonly Id[];
  readonly index: number;
}

/** What one looks at in the actors screen; kept while the project is open, so that one comes back to it. */
export interface ActorsState {
  readonly filter: string;
  /** Empty for all kinds; `none` for those without one. */
  readonly kind: EntityKind | 'none' | '';
  /** Only those that nothing is tagged with. */
  readonly unmentioned: boolean;
  readonly sort: ActorSort;
  readonly descending: boolean;
  /** Tags of the current coder, or of everybody. */
  readonly scope: 'own' | 'all';
  readonly visit: MentionVisit | null;
}

const states = new WeakMap<ProjectSession, Store<ActorsState>>();

export function actorsStateOf(session: ProjectSession): Store<ActorsState> {
  const known = states.get(session);
  if (known !== undefined) return known;
  const made = createStore<ActorsState>({
    filter: '',
    kind: '',
    unmentioned: false,
    sort: 'mentions',
    descending: true,
    scope: 'own',
    visit: null,
  });
  states.set(session, made);
  return made;
}
