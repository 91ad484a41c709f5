import type { JournalEntry } from '#core/changes/journal';
import type { CorpusFinding } from '#core/formats/corpus/corpus-finding';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import type { Id } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import { StorageError, type Clock, type Ids, type Repository, type StoredText } from '#services/ports';

export interface ProjectStore {
  readonly repository: Repository;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** A new project that could not be stored: nothing was changed. */
export interface NotStored {
  readonly code: 'not-stored';
  readonly message: string;
  readonly findings: readonly CorpusFinding[];
}

/**
 * Makes a new project of what was read, with its first entry, and answers with its key in the store: the project's
 * record keeps its id, so that exporting it again gives the same bytes.
 */
export async function storeProject(
  { repository, clock, ids }: ProjectStore,
  { project, documents, annotations, texts }: CorpusContents,
  first: JournalEntry,
): Promise<Result<Id, NotStored>> {
  try {
    const taken = new Set((await repository.listProjects()).map(({ id }) => id));
    const id = taken.has(project.id) ? ids.newId() : project.id;
    const counts = { name: project.name, documents: documents.length, annotations: annotations.length };
    const summary = { id, ...counts, createdAt: project.createdAt, openedAt: clock.now() };
    await repository.createProject(summary, first, textsToStore({ documents, texts }));
    return success(id);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const message = `${error.message} Nothing was changed; your projects are as they were.`;
    return failure({ code: 'not-stored', message, findings: [] });
  }
}

/** Each text once. The original bytes are not part of a corpus; what the facts about the source rebuild is enough. */
export function textsToStore({ documents, texts }: Pick<CorpusContents, 'documents' | 'texts'>): readonly StoredText[] {
  const stored = new Map<string, StoredText>();
  for (const { id, textHash } of documents) {
    stored.set(textHash, { hash: textHash, text: texts.get(id) ?? '', bytes: null });
  }
  return [...stored.values()];
}
