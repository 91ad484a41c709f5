import { useSyncExternalStore } from 'react';
import { equalData } from '#core/model/equal-data';
import type {
  AnnotationRecord,
  CodebookRecord,
  CoderRecord,
  CommentRecord,
  DocumentRecord,
  EntityRecord,
  Id,
  ProjectRecord,
  RelationRecord,
  VerdictRecord,
} from '#core/model/records';
import type { JournalHeader } from '#core/changes/journal';
import type { ProjectSession, SaveStatus } from '#services/project-session';
import { useSession } from '#renderer/state/app-context.ts';
import { untilNextEntry } from '#renderer/state/until-next-entry.ts';

const none: readonly never[] = [];

/** Reads from the open project and renders again when what it read is another object. */
export function useQuery<Value>(read: (session: ProjectSession) => Value): Value {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => {
      const stopChanges = session.onChange(listener);
      const stopCoder = session.onCoderChange(listener);
      return () => {
        stopChanges();
        stopCoder();
      };
    },
    () => read(session),
  );
}

export const useProject = (): ProjectRecord => useQuery((session) => session.view.project());
export const useCodebook = (): CodebookRecord => useQuery((session) => session.view.codebook());
export const useDocuments = (): readonly DocumentRecord[] => useQuery((session) => session.view.documents());
export const useEntities = (): readonly EntityRecord[] => useQuery((session) => session.view.entities());

export const useDocument = (id: Id | null): DocumentRecord | undefined =>
  useQuery((session) => (id === null ? undefined : session.view.document(id)));

export const useAnnotation = (id: Id | null): AnnotationRecord | undefined =>
  useQuery((session) => (id === null ? undefined : session.view.annotation(id)));

export const useEntity = (id: Id | null): EntityRecord | undefined =>
  useQuery((session) => (id === null ? undefined : session.view.entity(id)));

export const useAnnotations = (documentId: Id | null): readonly AnnotationRecord[] =>
  useQuery((session) => (documentId === null ? none : session.view.annotationsOf(documentId)));

/** The current coder's annotations of a document, in reading order. */
export const useLayer = (documentId: Id | null): readonly AnnotationRecord[] =>
  useQuery((session) => (documentId === null ? none : layerOf(session, documentId)));

/**
 * The current coder's annotations of all documents in corpus order; nothing while `wanted` is false, because gathering
 * them is work.
 */
export const useCorpusLayer = (wanted: boolean): readonly AnnotationRecord[] =>
  useQuery((session) => (wanted ? corpusLayer(session) : none));

/** One layer of each list of annotations that was asked for, until the list or the coder is another. */
const layers = new WeakMap<
  readonly AnnotationRecord[],
  { readonly coder: Id; readonly list: readonly AnnotationRecord[] }
>();

/** The current coder's annotations of a document, in reading order; the same list until something changes. */
export function layerOf(session: ProjectSession, documentId: Id): readonly AnnotationRecord[] {
  const all = session.view.annotationsOf(documentId);
  const coder = session.coder();
  const known = layers.get(all);
  if (known?.coder === coder) return known.list;
  const own = (annotation: AnnotationRecord) => annotation.coder === coder;
  const list = all.every(own) ? all : all.filter(own);
  layers.set(all, { coder, list });
  return list;
}

const corpusLayer = untilNextEntry((session): readonly AnnotationRecord[] =>
  session.view.documents().flatMap(({ id }) => layerOf(session, id)),
);

export const useRelationsOf = (documentId: Id | null): readonly RelationRecord[] =>
  useQuery((session) => (documentId === null ? none : session.view.relationsOf(documentId)));

export const useRelationsAt = (id: Id | null): readonly RelationRecord[] =>
  useQuery((session) => (id === null ? none : session.view.relationsAt(id)));

/** Lines of all threads in a document, oldest first. */
export const useComments = (documentId: Id | null): readonly CommentRecord[] =>
  useQuery((session) => (documentId === null ? none : session.view.commentsOf(documentId)));

export const useVerdicts = (documentId: Id | null): readonly VerdictRecord[] =>
  useQuery((session) => (documentId === null ? none : session.view.verdictsOf(documentId)));

export const useHistory = (): readonly JournalHeader[] => useQuery((session) => session.history());
export const useUndoLabel = (): string | null => useQuery((session) => session.undoLabel());
export const useRedoLabel = (): string | null => useQuery((session) => session.redoLabel());

/** The coder whom new tags belong to. */
export const useCurrentCoder = (): CoderRecord => useQuery(coderOf);

function coderOf(session: ProjectSession): CoderRecord {
  const coder = session.view.record(session.coder());
  if (coder?.kind !== 'coder') throw new Error('The project has no coder.');
  return coder;
}

export const useCoders = (): readonly CoderRecord[] => useQuery((session) => session.view.coders());

const shownStatus = new WeakMap<ProjectSession, SaveStatus>();

/** The session makes a new status whenever it is asked; equal ones are shown once. */
function saveStatusOf(session: ProjectSession): SaveStatus {
  const before = shownStatus.get(session);
  const now = session.saveStatus();
  if (before !== undefined && equalData(before, now)) return before;
  shownStatus.set(session, now);
  return now;
}

export function useSaveStatus(): SaveStatus {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => session.onSaveStatus(listener),
    () => saveStatusOf(session),
  );
}
