import type { Id } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';

/**
 * Gathers from the whole project no more often than it can have changed: the answer is the same object until the next
 * journal entry or another coder.
 */
export function untilNextEntry<Gathered>(
  gather: (session: ProjectSession, coder: Id) => Gathered,
): (session: ProjectSession) => Gathered {
  const known = new WeakMap<
    ProjectSession,
    { readonly entries: number; readonly coder: Id; readonly gathered: Gathered }
  >();
  return (session) => {
    const entries = session.history().length;
    const coder = session.coder();
    const before = known.get(session);
    if (before?.entries === entries && before.coder === coder) return before.gathered;
    const gathered = gather(session, coder);
    known.set(session, { entries, coder, gathered });
    return gathered;
  };
}
