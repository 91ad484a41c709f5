import { useMemo } from 'react';
import type { AnnotationRecord, Id } from '#core/model/records';
import { actorsStateOf, type ActorsState } from '#renderer/features/actors/actors-state.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useMentions } from '#renderer/state/mentions-index.ts';
import { useCoders, useCurrentCoder } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';

export interface Scope {
  readonly scope: ActorsState['scope'];
  /** Whether there is more than one's own tags that one may see. */
  readonly isChoice: boolean;
  countOf(entityId: Id): number;
  mentionsOf(entityId: Id): readonly AnnotationRecord[];
  /** All documents have been looked at. */
  readonly isComplete: boolean;
  readonly version: number;
}

/** The mentions that are looked at: one's own, or everybody's where no blind round forbids it. */
export function useScope(): Scope {
  const session = useSession();
  const { index, version } = useMentions();
  const { id: coder } = useCurrentCoder();
  const coders = useCoders();
  const wanted = useStore(actorsStateOf(session), (state) => state.scope);
  const isBlind = session.view.rounds().some((round) => round.blind && round.coders.includes(coder));
  const isChoice = !isBlind && coders.filter(({ role }) => role !== 'assistant').length > 1;
  const scope = isChoice ? wanted : 'own';
  return useMemo(
    () => ({
      scope,
      isChoice,
      version,
      isComplete: index.isComplete(),
      countOf: (id) => index.count(id, scope === 'own' ? coder : undefined),
      mentionsOf: (id) => (scope === 'own' ? index.of(id).filter((mention) => mention.coder === coder) : index.of(id)),
    }),
    [scope, isChoice, version, index, coder],
  );
}
