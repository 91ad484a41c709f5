import type { JournalEntry } from '#core/changes/journal';
import type { CorpusFinding } from '#core/formats/corpus/corpus-finding';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import type { Id } from '#core/model/records';
import { success, type Result } from '#core/model/result';
import { storeProject, type NotStored, type ProjectStore } from '#services/store-project';

export interface StoredCorpus {
  /** The new project. */
  readonly projectId: Id;
  readonly name: string;
  readonly documents: number;
  readonly annotations: number;
  readonly warnings: readonly CorpusFinding[];
}

/** Makes a new project of a corpus that was read and found sound. */
export async function storeCorpus(
  store: ProjectStore,
  contents: CorpusContents,
): Promise<Result<StoredCorpus, NotStored>> {
  const { project, documents, annotations, warnings } = contents;
  const stored = await storeProject(store, contents, firstEntry(contents, store.clock.now()));
  if (!stored.ok) return stored;
  const counts = { name: project.name, documents: documents.length, annotations: annotations.length };
  return success({ projectId: stored.value, ...counts, warnings });
}

function firstEntry(contents: CorpusContents, now: string): JournalEntry {
  const { project, codebook, coders, documents, entities, annotations, relations } = contents;
  const { rounds, assignments, comments, verdicts, receipts } = contents;
  return {
    sequence: 1,
    at: now,
    coder: coders[0]?.id ?? '',
    name: 'import-corpus',
    label: `Import corpus “${project.name}”`,
    documentIds: documents.map(({ id }) => id),
    origin: { kind: 'begin' },
    change: {
      added: [
        ...[project, codebook, ...coders, ...documents, ...entities, ...annotations, ...relations],
        ...[...rounds, ...assignments, ...comments, ...verdicts, ...receipts],
      ],
      updated: [],
      removed: [],
    },
  };
}
