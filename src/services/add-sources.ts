import type { LoadedSource } from '#contract/host';
import type { JournalEntry } from '#core/changes/journal';
import { addDocuments } from '#core/commands/add-documents';
import type { Refusal } from '#core/commands/command';
import type { ProjectView } from '#core/model/project-view';
import type { DocumentRecord, Id } from '#core/model/records';
import { type Result, success } from '#core/model/result';
import type { ProjectSession } from '#services/project-session';
import { documentOf, storedTextOf } from '#services/source-documents';

/** A source that was left out because of a document that is there. */
export interface LeftOut {
  readonly source: LoadedSource;
  readonly documentId: Id;
  readonly title: string;
}

export interface SortedSources {
  /** New to the project. */
  readonly fresh: readonly LoadedSource[];
  /** The same bytes are in the project already, or came earlier in the same selection (then without a document). */
  readonly repeated: readonly (LeftOut | { readonly source: LoadedSource; readonly documentId: null })[];
  /** A document came from this path with other bytes: the file has changed, or it is another file of that name. */
  readonly changed: readonly LeftOut[];
}

export interface AddedSources extends SortedSources {
  /** `null` where there was nothing to add. */
  readonly entry: JournalEntry | null;
}

/** Sorts sources by what the project knows of them: by the SHA-256 of their bytes first, then by their path. */
export function sortSources(view: ProjectView, sources: readonly LoadedSource[]): SortedSources {
  const byHash = new Map<string, DocumentRecord>();
  const byPath = new Map<string, DocumentRecord>();
  for (const document of view.documents()) {
    byHash.set(document.source.sha256, document);
    byPath.set(document.source.path, document);
  }
  const fresh: LoadedSource[] = [];
  const repeated: SortedSources['repeated'][number][] = [];
  const changed: LeftOut[] = [];
  const seen = new Set<string>();
  for (const source of sources) {
    const { sha256, path } = source.facts;
    const same = byHash.get(sha256);
    const older = byPath.get(path);
    if (same !== undefined) repeated.push({ source, documentId: same.id, title: same.title });
    else if (seen.has(sha256)) repeated.push({ source, documentId: null });
    else if (older !== undefined) changed.push({ source, documentId: older.id, title: older.title });
    else fresh.push(source);
    seen.add(sha256);
  }
  return { fresh, repeated, changed };
}

/**
 * Adds sources as documents in one undoable step, with their texts in the same transaction. A file that is there
 * already is not added again; one that changed is reported and nothing is moved, unless `addChanged` says that it is to
 * be a document of its own.
 */
export function addSources(
  session: ProjectSession,
  sources: readonly LoadedSource[],
  { addChanged = false }: { readonly addChanged?: boolean } = {},
): Result<AddedSources, Refusal> {
  const sorted = sortSources(session.view, sources);
  const taken = addChanged ? [...sorted.fresh, ...sorted.changed.map(({ source }) => source)] : sorted.fresh;
  if (taken.length === 0) return success({ ...sorted, entry: null });
  const done = session.run(addDocuments({ documents: taken.map(documentOf) }), taken.map(storedTextOf));
  return done.ok ? success({ ...sorted, entry: done.value }) : done;
}
