import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';

/**
 * Whether the coder must not see other layers or suggestions in the document yet: a blind round gives it to the coder,
 * and not everybody who shares it is done, as far as this copy of the project knows. Who codes a document of the
 * sample alone here (the others' assignments are with the coordinator) shares it all the same.
 */
export function isBlind(view: Pick<ProjectView, 'rounds' | 'assignments'>, coder: Id, documentId: Id): boolean {
  const here = view.assignments().filter((assignment) => assignment.documentId === documentId);
  return view.rounds().some((round) => {
    if (!round.blind) return false;
    const ofRound = here.filter((assignment) => assignment.round === round.id);
    if (!ofRound.some((assignment) => assignment.coder === coder)) return false;
    const sharing = new Set(ofRound.map((assignment) => assignment.coder));
    if (round.sample.includes(documentId)) for (const each of round.coders) sharing.add(each);
    const done = new Set(ofRound.filter(({ state }) => state === 'done').map((assignment) => assignment.coder));
    return Array.from(sharing).some((each) => !done.has(each));
  });
}
