import type { JournalEntry } from '#core/changes/journal';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import type { Repository } from '#services/ports';
import type { ProjectSession } from '#services/project-session';

/**
 * Texts of a project for an export: from memory where they are, else from the store, so that neither the text that is
 * being read is pushed out of memory nor all others pulled in. `view` is the state that is exported. Rejects with a
 * sentence for people where a text is missing.
 */
export function textReader(
  session: Pick<ProjectSession, 'projectId' | 'text'>,
  repository: Pick<Repository, 'readText'>,
  view: ProjectView,
): (documentId: Id) => Promise<string> {
  return async (documentId) => {
    const known = session.text(documentId);
    if (known !== undefined) return known;
    const document = view.document(documentId);
    const stored = document === undefined ? undefined : await repository.readText(session.projectId, document.textHash);
    if (stored === undefined) throw new Error(`The text of “${document?.title ?? documentId}” is not in the store.`);
    return stored.text;
  };
}

/** The whole journal, oldest first, as it is when the first entry is asked for. */
export async function* journalOf(session: Pick<ProjectSession, 'history' | 'changeOf'>): AsyncGenerator<JournalEntry> {
  for (const header of session.history()) {
    const change = await session.changeOf(header.sequence);
    if (change === undefined) throw new Error(`Step ${String(header.sequence)} of the history cannot be read.`);
    yield { ...header, change };
  }
}
