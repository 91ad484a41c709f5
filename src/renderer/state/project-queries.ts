import { useSyncExternalStore } from 'react';
import { equalData } from '#core/model/equal-data';
import type {
  AnnotationRecord,
  CodebookRecord,
  CoderRecord,
  DocumentRecord,
  EntityRecord,
  Id,
  ProjectRecord,
  RelationRecord,
} from '#core/model/records';
import type { JournalHeader } from '#core/changes/journal';
import type { ProjectSession, SaveStatus } from '#services/project-session';
import { useSession } from '#renderer/state/app-context.ts';

const none: readonly never[] = [];

/** Reads from the open project and renders again when what it read is another object. */
function useQuery<Value>(read: (session: ReturnType<typeof useSession>) => Value): Value {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => session.onChange(listener),
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

export const useAnnotations = (documentId: Id | null): readonly AnnotationRecord[] =>
  useQuery((session) => (documentId === null ? none : session.view.annotationsOf(documentId)));

/** Annotations of all documents in corpus order; nothing while `wanted` is false, because gathering them is work. */
export const useCorpusAnnotations = (wanted: boolean): readonly AnnotationRecord[] =>
  useQuery((session) => (wanted ? corpusAnnotations(session) : none));

const gathered = new WeakMap<
  ProjectSession,
  { readonly entries: number; readonly list: readonly AnnotationRecord[] }
>();

/** The same list until the next journal entry. */
function corpusAnnotations(session: ProjectSession): readonly AnnotationRecord[] {
  const entries = session.history().length;
  const known = gathered.get(session);
  if (known?.entries === entries) return known.list;
  const list = session.view.documents().flatMap(({ id }) => session.view.annotationsOf(id));
  gathered.set(session, { entries, list });
  return list;
}

export const useRelationsOf = (documentId: Id | null): readonly RelationRecord[] =>
  useQuery((session) => (documentId === null ? none : session.view.relationsOf(documentId)));

export const useRelationsAt = (id: Id | null): readonly RelationRecord[] =>
  useQuery((session) => (id === null ? none : session.view.relationsAt(id)));

export const useHistory = (): readonly JournalHeader[] => useQuery((session) => session.history());
export const useUndoLabel = (): string | null => useQuery((session) => session.undoLabel());
export const useRedoLabel = (): string | null => useQuery((session) => session.redoLabel());

/** Who codes now: draws again when somebody else does, and when the name changes. */
export function useCoder(): CoderRecord {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => {
      const stops = [session.onCoder(listener), session.onChange(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    () => coderOf(session),
  );
}

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
