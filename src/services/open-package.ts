import type { Host, HostFailure, OpenedFile } from '#contract/host';
import type { JournalEntry } from '#core/changes/journal';
import { createRecordTable } from '#core/changes/record-table';
import { refuse, type Refusal } from '#core/commands/command';
import { importPackage } from '#core/commands/import-package';
import { quoted } from '#core/commands/label-parts';
import type { CorpusFinding } from '#core/formats/corpus/corpus-finding';
import { readCorpus, type CorpusContents, type ReadCorpusOptions } from '#core/formats/corpus/read-corpus';
import { sectionChecksums } from '#core/formats/corpus/section-checksums';
import type { Id } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import type { ImportPreview } from '#core/review/packages/import-preview';
import { recordsIn, recordsOfOpened } from '#core/review/packages/opened-project';
import { type ImportKind, importKindOf, planImport, textsForImport } from '#core/review/packages/plan-import';
import { replicaOf } from '#core/review/packages/replica';
import type { CorpusPorts, CorpusProgress } from '#services/corpus-ports';
import type { Clock, StoredText } from '#services/ports';
import type { ProjectSession } from '#services/project-session';
import { cancelledRead, readFileText } from '#services/read-corpus-file';
import { storeProject, textsToStore, type ProjectStore } from '#services/store-project';

export interface PackageReading {
  readonly host: Host;
  readonly ports: CorpusPorts;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CorpusProgress) => void;
}

export interface PackageFailure {
  readonly code: HostFailure['code'] | 'not-sound' | 'altered' | 'not-stored';
  /** What happened, what is safe, what to do. */
  readonly message: string;
  /** Errors and warnings with their places, where the file was read. */
  readonly findings: readonly CorpusFinding[];
}

/** A file that was read and found sound: a review package, or a corpus without one. */
export interface ReadPackage {
  /** File name. */
  readonly name: string;
  readonly contents: CorpusContents;
}

/** Larger files than any corpus that this machine could hold in memory are refused before they are read. */
const maximumBytes = 2 ** 31;

/** Asks for a file and reads it. Nothing is changed. */
export async function readPackage(wanted: PackageReading): Promise<Result<ReadPackage, PackageFailure>> {
  const opened = await wanted.host.files.open(maximumBytes);
  return opened.ok ? readPackageFile(wanted, opened.value) : failure({ ...opened.error, findings: [] });
}

/**
 * Reads a file that was chosen already, and lets go of it.
 *
 * @param strictness `lenient` forgives what a backup is forgiven
 */
export async function readPackageFile(
  { host, ports, signal, onProgress }: PackageReading,
  file: OpenedFile,
  strictness: NonNullable<ReadCorpusOptions['strictness']> = 'strict',
): Promise<Result<ReadPackage, PackageFailure>> {
  try {
    const text = readFileText(host.files, file, ports, {
      signal,
      onProgress: (done) => onProgress({ step: 'reading', done }),
    });
    const read = await readCorpus(text.chunks, { sha256: ports.sha256, strictness, pause: ports.pause });
    const unreadable = text.failure() ?? (signal.aborted ? cancelledRead : null);
    if (unreadable !== null) return failure({ ...unreadable, findings: [] });
    if (!read.ok) return failure({ code: 'not-sound', message: notSound(file.name, read.error), findings: read.error });
    onProgress({ step: 'checking', done: 0 });
    const altered = await alteredSections(read.value, ports);
    if (altered.length > 0) {
      return failure({ code: 'altered', message: notAsWritten(file.name, altered), findings: read.value.warnings });
    }
    return success({ name: file.name, contents: read.value });
  } finally {
    await host.files.release(file.fileId);
  }
}

/** Sections that are not what was written, by name. */
async function alteredSections(contents: CorpusContents, ports: CorpusPorts): Promise<readonly string[]> {
  const { package: about, texts } = contents;
  if (about === null) return [];
  const view = createRecordTable(recordsIn(contents));
  const readText = (id: Id): string => texts.get(id) ?? '';
  const found = await sectionChecksums({ view, readText, segments: about.segments }, (text) => ports.sha256(text));
  return Object.entries(found).flatMap(([name, checksum]) => (about.checksums[name] === checksum ? [] : [name]));
}

function notSound(name: string, findings: readonly CorpusFinding[]): string {
  const newer = findings.find(({ code }) => code === 'newer-version');
  if (newer !== undefined) return `“${name}” was not opened. ${newer.message} Nothing was changed.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const count = errors === 1 ? 'something is wrong in it' : `${String(errors)} things are wrong in it`;
  return `“${name}” was not opened, because ${count}. Nothing was changed. Correct the file, or get it again.`;
}

function notAsWritten(name: string, sections: readonly string[]): string {
  const parts = sections.map((section) => `“${section}”`).join(', ');
  return `“${name}” was not opened: its checksums say that ${parts} in it is not what was sent. Nothing was changed. Ask for the file again.`;
}

/** What opening the file would mean; `new-project` and `other-project` need no project to be open. */
export type PackageUse =
  | { readonly kind: ImportKind }
  | { readonly kind: 'new-project' }
  /** The project is here, under this key of the store, but not open. */
  | { readonly kind: 'other-project'; readonly projectId: Id }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Decides by the file, the open project (`null` where none is) and the projects that are here. A corpus that is no
 * package can always be made a project of its own instead: `storeCorpus` does that.
 */
export function packageUse(
  contents: CorpusContents,
  session: ProjectSession | null,
  projectIds: readonly Id[],
): PackageUse {
  const about = contents.package;
  if (session !== null) {
    const kind = importKindOf(session.view, contents, replicaOf(session.view, session.history()));
    if (kind.ok) return { kind: kind.value };
    // Two people can code on one machine, each in a copy of the project.
    if (kind.error.code === 'other-coder') return { kind: 'new-project' };
    if (about === null || about.project === session.view.project().id) return { kind: 'refused', refusal: kind.error };
  }
  if (about === null) return { kind: 'new-project' };
  if (projectIds.includes(about.project)) return { kind: 'other-project', projectId: about.project };
  if (about.purpose === 'to-code') return { kind: 'new-project' };
  const message = `This package belongs to the project “${contents.project.name}”, which is not here. Nothing was changed.`;
  const refusal = { code: 'unknown-project', message };
  return { kind: 'refused', refusal };
}

/** What bringing the file into the open project would do, and what it needs for that. */
export interface PlannedPackage {
  readonly preview: ImportPreview;
  readonly contents: CorpusContents;
  readonly kind: ImportKind;
  /** Texts of the project that were read, by document id, and what they were then. */
  readonly texts: ReadonlyMap<Id, string>;
  readonly textHashes: ReadonlyMap<Id, string>;
  readonly apart: readonly Id[];
}

/**
 * Works out what bringing the file in would do; nothing is changed. Rejects with `StorageError`.
 *
 * @param apart see `ImportOptions`
 */
export async function planPackage(
  session: ProjectSession,
  contents: CorpusContents,
  clock: Clock,
  apart: readonly Id[] = [],
): Promise<Result<PlannedPackage, Refusal>> {
  const kind = importKindOf(session.view, contents, replicaOf(session.view, session.history()));
  if (!kind.ok) return kind;
  const texts = new Map<Id, string>();
  const textHashes = new Map<Id, string>();
  for (const id of textsForImport(session.view, contents, kind.value)) {
    texts.set(id, await session.loadText(id));
    textHashes.set(id, session.view.document(id)?.textHash ?? '');
  }
  const options = { kind: kind.value, texts, now: clock.now(), apart };
  const planned = planImport(session.view, contents, options);
  if (!planned.ok) return planned;
  return success({ preview: planned.value.preview, contents, kind: kind.value, texts, textHashes, apart });
}

/** Brings it in as one undoable step; `null` where nothing was new. */
export function bringIn(session: ProjectSession, planned: PlannedPackage): Result<JournalEntry | null, Refusal> {
  const { preview, contents, kind, texts, textHashes, apart } = planned;
  const command = importPackage({
    preview,
    plan({ view, now }) {
      const isStale = textsForImport(view, contents, kind).some(
        (id) => view.document(id)?.textHash !== textHashes.get(id),
      );
      if (isStale) {
        const message = 'A text has changed meanwhile. Nothing was brought in; open the file again.';
        return refuse('text-changed', message);
      }
      return planImport(view, contents, { kind, texts, now, apart });
    },
  });
  return session.run(command, kind === 'update' ? textsOfNew(contents, session) : []);
}

/** Texts of documents that are not in the project yet. */
function textsOfNew({ documents, texts }: CorpusContents, session: ProjectSession): readonly StoredText[] {
  return textsToStore({ documents: documents.filter(({ id }) => session.view.document(id) === undefined), texts });
}

/** A project that was made of a package. */
export interface OpenedPackage {
  /** Key in the store. */
  readonly projectId: Id;
  /** Who is to code: open the project with this coder. */
  readonly coder: Id;
  readonly name: string;
  readonly documents: number;
}

/** Makes a new project of a package to code, for its coder. */
export async function createProjectOfPackage(
  store: ProjectStore,
  contents: CorpusContents,
): Promise<Result<OpenedPackage, PackageFailure>> {
  const { package: about, project, documents } = contents;
  if (about?.purpose !== 'to-code') {
    const message = 'Only a package with documents to code can be opened as a project. Nothing was changed.';
    return failure({ code: 'unexpected', message, findings: [] });
  }
  const now = store.clock.now();
  const given = { replica: store.ids.newId(), receiptId: store.ids.newId(), now };
  const first: JournalEntry = {
    sequence: 1,
    at: now,
    coder: about.coder.id,
    name: 'open-package',
    label: `Open package from ${quoted(about.from.name)}`,
    documentIds: documents.map(({ id }) => id),
    origin: { kind: 'begin' },
    change: { added: recordsOfOpened({ ...contents, package: about }, given), updated: [], removed: [] },
  };
  const stored = await storeProject(store, contents, first);
  if (!stored.ok) return stored;
  return success({ projectId: stored.value, coder: about.coder.id, name: project.name, documents: documents.length });
}
