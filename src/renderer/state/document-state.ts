import type { Command } from '#core/commands/command';
import { editDocument } from '#core/commands/edit-document';
import { setAssignmentState } from '#core/commands/set-assignment-state';
import type { DocumentState, Id } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';

/** Says how far one is: with one's own task where the document is assigned to the current coder, else with the document. */
export function setStateOf(
  session: ProjectSession,
  documentId: Id,
  { task, state }: { readonly task: DocumentState | undefined; readonly state: DocumentState },
): Command {
  return task === undefined
    ? editDocument(session, { documentId, details: { state } })
    : setAssignmentState(session, { coder: session.coder(), documentId, state });
}
