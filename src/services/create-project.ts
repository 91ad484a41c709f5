import type { LoadedSource } from '#contract/host';
import type { JournalEntry } from '#core/changes/journal';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { newDocumentRecord } from '#core/commands/add-documents';
import { quoted } from '#core/commands/label-parts';
import type { AnyRecord, CodebookRecord, CoderRecord, Id } from '#core/model/records';
import type { Clock, Ids, Repository } from '#services/ports';
import { documentOf, storedTextOf, withoutRepeats } from '#services/source-documents';

export interface NewProject {
  readonly name: string;
  readonly description?: string;
  /** The coder who begins; “Me” by default. */
  readonly coderName?: string;
  /** Its first documents; a file that comes twice is taken once. */
  readonly sources?: readonly LoadedSource[];
  /** A codebook to begin with instead of the one that ships. It gets an id of its own and version 1. */
  readonly codebook?: CodebookRecord;
}

/** Makes a project and stores it in one transaction. Returns its id; rejects with `StorageError`. */
export async function createProject(
  { repository, clock, ids }: { readonly repository: Repository; readonly clock: Clock; readonly ids: Ids },
  { name, description = '', coderName = 'Me', sources = [], codebook }: NewProject,
): Promise<Id> {
  const now = clock.now();
  const projectId = ids.newId();
  const coder: CoderRecord = { kind: 'coder', id: ids.newId(), name: coderName, role: 'person', createdAt: now };
  const codebookId = ids.newId();
  const firstCodebook =
    codebook === undefined ? createDefaultCodebook(codebookId) : { ...codebook, id: codebookId, version: 1 };
  const distinct = withoutRepeats(sources);
  const documents = distinct.map((source, index) =>
    newDocumentRecord(documentOf(source), { id: ids.newId(), order: index + 1, addedAt: now }),
  );
  const project: AnyRecord = { kind: 'project', id: projectId, name: name.trim(), description, createdAt: now };
  const first: JournalEntry = {
    sequence: 1,
    at: now,
    coder: coder.id,
    name: 'create-project',
    label: `Create project ${quoted(name)}`,
    documentIds: documents.map(({ id }) => id),
    origin: { kind: 'begin' },
    change: { added: [project, firstCodebook, coder, ...documents], updated: [], removed: [] },
  };
  const summary = {
    id: projectId,
    name: project.name,
    documents: documents.length,
    annotations: 0,
    createdAt: now,
    openedAt: now,
  };
  await repository.createProject(summary, first, distinct.map(storedTextOf));
  return projectId;
}
