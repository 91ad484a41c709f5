import type { BackupEntry, BackupsHost } from '#contract/host';
import { writeCorpus } from '#core/formats/corpus/write-corpus';
import { failure, type Result } from '#core/model/result';
import { freezeView } from '#core/formats/freeze-view';
import type { Repository } from '#services/ports';
import type { ProjectSession } from '#services/project-session';
import { textReader } from '#renderer/parts/corpus-source.ts';
import { messageOf } from '#renderer/ui/message-of.ts';

interface BackingUp {
  readonly session: Pick<ProjectSession, 'projectId' | 'view' | 'text'>;
  readonly repository: Pick<Repository, 'readText'>;
  readonly backups: Pick<BackupsHost, 'write'>;
}

/**
 * Writes the project as it is now, in the corpus format without its history: reading a hundred thousand change sets
 * every few minutes would cost more than it saves. Texts that are not in memory come from the store, so that this also
 * works just after the project was closed.
 */
export async function writeBackup({ session, repository, backups }: BackingUp): Promise<Result<BackupEntry, string>> {
  const still = freezeView(session.view);
  const documents = still.documents();
  const about = {
    projectId: session.projectId,
    projectName: still.project().name,
    documents: documents.length,
    annotations: documents.reduce((sum, { id }) => sum + still.annotationsOf(id).length, 0),
  };
  const readText = textReader(session, repository, still);
  try {
    const written = await backups.write(about, writeCorpus({ view: still, readText, journal: null }));
    return written.ok ? written : failure(written.error.message);
  } catch (error) {
    return failure(messageOf(error));
  }
}
