import { useEffect, useState } from 'react';
import type { ProjectSummary } from '#services/ports';
import { useApp } from '#renderer/state/app-context.ts';
import { messageOf } from '#renderer/ui/message-of.ts';

interface Projects {
  /** `null` until they are read. */
  readonly value: readonly ProjectSummary[] | null;
  readonly error: string | null;
}

/** The projects of this machine, the one opened last first, as they were when the dialog opened. */
export function useProjects(): Projects {
  const { repository } = useApp();
  const [projects, setProjects] = useState<Projects>({ value: null, error: null });
  useEffect(() => {
    let isWanted = true;
    repository.listProjects().then(
      (list) => {
        if (isWanted) setProjects({ value: lastOpenedFirst(list), error: null });
      },
      (error: unknown) => {
        if (isWanted) setProjects({ value: [], error: messageOf(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [repository]);
  return projects;
}

export function lastOpenedFirst(projects: readonly ProjectSummary[]): readonly ProjectSummary[] {
  return [...projects].sort((one, other) =>
    one.openedAt < other.openedAt ? 1 : one.openedAt > other.openedAt ? -1 : 0,
  );
}
