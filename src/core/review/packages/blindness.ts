import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { AssignmentRecord, Id, RoundRecord } from '#core/model/records';

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
    const sharing = sharingIn(round, ofRound, documentId);
    const done = new Set(ofRound.filter(({ state }) => state === 'done').map((assignment) => assignment.coder));
    return Array.from(sharing).some((each) => !done.has(each));
  });
}

/** The others who code the document in a blind round that gives it to the coder, by id. */
export function sharedBlindWith(
  view: Pick<ProjectView, 'rounds' | 'assignments'>,
  coder: Id,
  documentId: Id,
): readonly Id[] {
  const here = view.assignments().filter((assignment) => assignment.documentId === documentId);
  const others = new Set<Id>();
  for (const round of view.rounds()) {
    const ofRound = here.filter((assignment) => assignment.round === round.id);
    if (!round.blind || !ofRound.some((assignment) => assignment.coder === coder)) continue;
    for (const each of sharingIn(round, ofRound, documentId)) others.add(each);
  }
  others.delete(coder);
  return Array.from(others).sort(compareText);
}

function sharingIn(round: RoundRecord, ofRound: readonly AssignmentRecord[], documentId: Id): ReadonlySet<Id> {
  const sharing = new Set(ofRound.map((assignment) => assignment.coder));
  if (round.sample.includes(documentId)) for (const each of round.coders) sharing.add(each);
  return sharing;
}
