import type { Command } from '#core/commands/command';
import { editDocument } from '#core/commands/edit-document';
import { setAssignmentState } from '#core/commands/set-assignment-state';
import type { DocumentState, Id } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';
import { layerOf } from '#renderer/state/project-queries.ts';
import { taskIn } from '#renderer/state/use-tasks.ts';

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

/**
 * How far the current coder is with a document. What was said counts; but a document in which something is tagged is no
 * longer to do. That is read from the tags rather than stored: so it holds after an undo and after an import, and no
 * copy of a project changes a record that all coders share only because somebody began.
 */
export function stateOf(session: ProjectSession, documentId: Id): DocumentState {
  const said = taskIn(session, documentId) ?? session.view.document(documentId)?.state ?? 'to-do';
  return said === 'to-do' && layerOf(session, documentId).length > 0 ? 'in-progress' : said;
}
