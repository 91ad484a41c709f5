import { openProjectSession } from '#services/open-project-session';
import { createSampleProject } from '#services/create-sample-project';
import { StorageError, type StorageFailure } from '#services/ports';
import type { ProjectSession } from '#services/project-session';
import type { Parts } from '#renderer/state/app-context.ts';
import { rememberCoder } from '#renderer/state/preferences.ts';

export interface OpenProject {
  readonly session: ProjectSession;
  /** Lets another window have the project. */
  release(): void;
}

export type Opened =
  | { readonly kind: 'open'; readonly project: OpenProject }
  | { readonly kind: 'taken'; readonly projectId: string }
  /** There are backups but no projects: somebody or something removed the stored projects. */
  | { readonly kind: 'missing'; readonly backups: number }
  | { readonly kind: 'failed'; readonly reason: StorageFailure | 'unexpected'; readonly message: string };

/** Opens the named project, else the last one, else any; where there is none, the sample of a first start. */
export async function openSomeProject(parts: Parts, projectId: string | null): Promise<Opened> {
  try {
    const id = projectId ?? (await chooseProject(parts));
    if (id !== null) return await openOne(parts, id);
    const backups = await parts.host.backups.list();
    if (backups.ok && backups.value.length > 0) return { kind: 'missing', backups: backups.value.length };
    return await openOne(parts, await createSampleProject(parts));
  } catch (error) {
    return {
      kind: 'failed',
      reason: error instanceof StorageError ? error.reason : 'unexpected',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

async function openOne(parts: Parts, id: string): Promise<Opened> {
  const { repository, clock, ids, scheduler, preferences } = parts;
  const claim = await parts.claimProject(id);
  if (claim === 'taken') return { kind: 'taken', projectId: id };
  const session = await openProjectSession({ repository, clock, ids, scheduler }, id, {
    freeze: import.meta.env.DEV,
    ...coderRemembered(parts, id),
  });
  if (session === undefined) {
    claim.release();
    throw new Error('This project is no longer there.');
  }
  preferences.set({ lastProjectId: id });
  rememberCoder(preferences, id, session.coder());
  session.onCoderChange((coder) => {
    rememberCoder(preferences, id, coder);
  });
  return {
    kind: 'open',
    project: {
      session,
      release: () => {
        claim.release();
      },
    },
  };
}

function coderRemembered({ preferences }: Parts, projectId: string): { readonly coder?: string } {
  const coder = preferences.get().coders[projectId];
  return coder === undefined ? {} : { coder };
}

async function chooseProject(parts: Parts): Promise<string | null> {
  const projects = await parts.repository.listProjects();
  const last = projects.find(({ id }) => id === parts.preferences.get().lastProjectId);
  const latest = [...projects].sort((a, b) => b.openedAt.localeCompare(a.openedAt))[0];
  return (last ?? latest)?.id ?? null;
}
