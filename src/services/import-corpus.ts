import type { Host, HostFailure, OpenedFile } from '#contract/host';
import type { JournalEntry } from '#core/changes/journal';
import type { CorpusFinding } from '#core/formats/corpus/corpus-finding';
import { readCorpus, type CorpusContents, type ReadCorpusOptions } from '#core/formats/corpus/read-corpus';
import type { Id } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import type { CorpusPorts, CorpusProgress } from '#services/corpus-ports';
import { StorageError, type Clock, type Ids, type Repository, type StoredText } from '#services/ports';
import { cancelledRead, readFileText } from '#services/read-corpus-file';

export interface CorpusImport {
  readonly host: Host;
  readonly repository: Repository;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly ports: CorpusPorts;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CorpusProgress) => void;
}

export interface ImportedCorpus {
  /** The new project. */
  readonly projectId: Id;
  readonly name: string;
  readonly documents: number;
  readonly annotations: number;
  readonly warnings: readonly CorpusFinding[];
}

export interface ImportFailure {
  readonly code: HostFailure['code'] | 'not-sound' | 'not-stored';
  /** What happened, what is safe, what to do. */
  readonly message: string;
  /** Errors and warnings with their places, where the file was read. */
  readonly findings: readonly CorpusFinding[];
}

type Imported = Promise<Result<ImportedCorpus, ImportFailure>>;

/** Larger files than any corpus that this machine could hold in memory are refused before they are read. */
const maximumBytes = 2 ** 31;

/** Asks for a corpus file and makes a new project of it. A file with an error changes nothing. */
export async function importCorpus(wanted: CorpusImport): Imported {
  const opened = await wanted.host.files.open(maximumBytes);
  return opened.ok ? importFile(wanted, opened.value, 'strict') : failure({ ...opened.error, findings: [] });
}

/** Makes a new project of a backup, named so; the project that it was made from stays as it is. */
export async function restoreBackup(wanted: CorpusImport, backupId: string): Imported {
  const opened = await wanted.host.backups.read(backupId);
  return opened.ok
    ? importFile(wanted, opened.value, 'lenient', nameRestored)
    : failure({ ...opened.error, findings: [] });
}

async function importFile(
  wanted: CorpusImport,
  file: OpenedFile,
  strictness: NonNullable<ReadCorpusOptions['strictness']>,
  nameAs: (name: string) => string = (name) => name,
): Imported {
  const { host, ports, signal, onProgress } = wanted;
  try {
    const text = readFileText(host.files, file, ports, {
      signal,
      onProgress: (done) => onProgress({ step: 'reading', done }),
    });
    const read = await readCorpus(text.chunks, { sha256: ports.sha256, strictness, pause: ports.pause });
    const unreadable = text.failure() ?? (signal.aborted ? cancelledRead : null);
    if (unreadable !== null) return failure({ ...unreadable, findings: [] });
    if (!read.ok) return failure({ code: 'not-sound', message: explain(file.name, read.error), findings: read.error });
    onProgress({ step: 'storing', done: 0 });
    const { project } = read.value;
    return await storeCorpus(wanted, { ...read.value, project: { ...project, name: nameAs(project.name) } });
  } finally {
    await host.files.release(file.fileId);
  }
}

/** Told apart in the project list, however often it is restored. */
function nameRestored(name: string): string {
  return name.endsWith(' (restored)') ? name : `${name} (restored)`;
}

function explain(name: string, findings: readonly CorpusFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const count = errors === 1 ? 'something is wrong in it' : `${String(errors)} things are wrong in it`;
  return `“${name}” was not imported, because ${count}. Nothing was changed. Correct the file, or export it again.`;
}

/** Makes a new project of a corpus that was read and found sound. */
export async function storeCorpus(
  { repository, clock, ids }: Pick<CorpusImport, 'repository' | 'clock' | 'ids'>,
  contents: CorpusContents,
): Imported {
  const { project, documents, annotations, warnings } = contents;
  const now = clock.now();
  try {
    const taken = new Set((await repository.listProjects()).map(({ id }) => id));
    // The store's key only: the project's record keeps its id, so that exporting it again gives the same bytes.
    const projectId = taken.has(project.id) ? ids.newId() : project.id;
    const counts = { name: project.name, documents: documents.length, annotations: annotations.length };
    const summary = { id: projectId, ...counts, createdAt: project.createdAt, openedAt: now };
    await repository.createProject(summary, firstEntry(contents, now), textsOf(contents));
    return success({ projectId, ...counts, warnings });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const message = `${error.message} Nothing was imported; your projects are as they were.`;
    return failure({ code: 'not-stored', message, findings: [] });
  }
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

/** Each text once. The original bytes are not part of a corpus; what the facts about the source rebuild is enough. */
function textsOf({ documents, texts }: CorpusContents): readonly StoredText[] {
  const stored = new Map<string, StoredText>();
  for (const { id, textHash } of documents) {
    stored.set(textHash, { hash: textHash, text: texts.get(id) ?? '', bytes: null });
  }
  return [...stored.values()];
}
