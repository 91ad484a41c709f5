import { useSyncExternalStore } from 'react';
import { type StaleGroup, staleAnnotations } from '#core/codebook/stale-annotations';
import type { Id } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';
import { useSession } from '#renderer/state/app-context.ts';

interface Gathered {
  readonly entries: number;
  readonly coder: Id;
  readonly groups: readonly StaleGroup[];
}

const gathered = new WeakMap<ProjectSession, Gathered>();

/** The current coder's annotations that were made under an older meaning; the same list until the next step. */
export function useStale(): readonly StaleGroup[] {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => {
      const stopChanges = session.onChange(listener);
      const stopCoder = session.onCoderChange(listener);
      return () => {
        stopChanges();
        stopCoder();
      };
    },
    () => groupsOf(session),
  );
}

function groupsOf(session: ProjectSession): readonly StaleGroup[] {
  const entries = session.history().length;
  const coder = session.coder();
  const known = gathered.get(session);
  if (known?.entries === entries && known.coder === coder) return known.groups;
  const groups = staleAnnotations(session.view, coder);
  gathered.set(session, { entries, coder, groups });
  return groups;
}
