import { useEffect, useState } from 'react';
import type { ProjectSummary } from '#services/ports';
import type { ProjectSession } from '#services/project-session';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { messageOf } from '#renderer/ui/message-of.ts';

interface Projects {
  /** `null` until they are read. */
  readonly value: readonly ProjectSummary[] | null;
  readonly error: string | null;
}

/** The projects of this machine, the one opened last first, as they were when the dialog opened. */
export function useProjects(): Projects {
  const { repository } = useApp();
  const session = useSession();
  const [projects, setProjects] = useState<Projects>({ value: null, error: null });
  useEffect(() => {
    let isWanted = true;
    repository.listProjects().then(
      (list) => {
        if (isWanted) setProjects({ value: lastOpenedFirst(list.map((one) => upToDate(one, session))), error: null });
      },
      (error: unknown) => {
        if (isWanted) setProjects({ value: [], error: messageOf(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [repository, session]);
  return projects;
}

/** The stored counts are brought up to date now and then; those of the open project are known at any moment. */
function upToDate(summary: ProjectSummary, { projectId, view }: ProjectSession): ProjectSummary {
  if (summary.id !== projectId) return summary;
  const documents = view.documents();
  const annotations = documents.reduce((sum, { id }) => sum + view.annotationsOf(id).length, 0);
  return { ...summary, name: view.project().name, documents: documents.length, annotations };
}

export function lastOpenedFirst(projects: readonly ProjectSummary[]): readonly ProjectSummary[] {
  return [...projects].sort((one, other) =>
    one.openedAt < other.openedAt ? 1 : one.openedAt > other.openedAt ? -1 : 0,
  );
}
