import { useMemo, useSyncExternalStore } from 'react';
import type { ProjectView } from '#core/model/project-view';
import type { AssignmentRecord, DocumentState, Id } from '#core/model/records';
import { isBlind } from '#core/review/packages/blindness';
import type { ProjectSession } from '#services/project-session';
import { useSession } from '#renderer/state/app-context.ts';

/** What one coder has to do, by document. */
type Tasks = ReadonlyMap<Id, DocumentState>;

/** The tasks of each list of assignments that was asked for: the list is another object after each change of it. */
const known = new WeakMap<readonly AssignmentRecord[], Map<Id, Tasks>>();

/** How far the coder is with each document given to them: with a document of several rounds, in all of these. */
function tasksOf(assignments: readonly AssignmentRecord[], coder: Id): Tasks {
  const byCoder = known.get(assignments) ?? new Map<Id, Tasks>();
  known.set(assignments, byCoder);
  const before = byCoder.get(coder);
  if (before !== undefined) return before;
  const tasks = new Map<Id, DocumentState>();
  for (const { coder: whose, documentId, state } of assignments) {
    if (whose !== coder) continue;
    const other = tasks.get(documentId) ?? state;
    tasks.set(documentId, other === state ? state : 'in-progress');
  }
  byCoder.set(coder, tasks);
  return tasks;
}

/** How far the current coder is with a document that was given to them, for a command that asks once. */
export function taskIn(session: ProjectSession, documentId: Id): DocumentState | undefined {
  return tasksOf(session.view.assignments(), session.coder()).get(documentId);
}

/** The current coder's tasks; the same object until an assignment changes or somebody else codes. */
export function useTasks(): Tasks {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => {
      const stops = [session.onChange(listener), session.onCoderChange(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    () => tasksOf(session.view.assignments(), session.coder()),
  );
}

/** Whether the current coder must not see other layers in the document yet, as far as this copy of the project knows. */
export function useBlind(documentId: Id | null): boolean {
  const session = useSession();
  const tasks = useTasks();
  // The tasks are another object whenever an assignment changes, also somebody else's.
  return useMemo(
    () => documentId !== null && tasks.has(documentId) && isBlind(session.view, session.coder(), documentId),
    [session, tasks, documentId],
  );
}

/** Whether this copy of the project was made for a coder, whose work goes back to where it came from. */
export function isCodersCopy(view: Pick<ProjectView, 'receipts'>): boolean {
  return view.receipts().some(({ direction }) => direction === 'opened');
}
