import { createContext, useContext } from 'react';
import type { CorpusPorts } from '#services/corpus-ports';
import type { Host } from '#contract/host';
import type { Clock, Ids, Repository, Scheduler } from '#services/ports';
import type { ReviewEngine } from '#services/review-engine';
import type { SuggestEngine } from '#services/suggest-engine';
import type { ProjectSession } from '#services/project-session';
import type { CommandRegistry } from '#renderer/state/command-registry.ts';
import type { Preferences } from '#renderer/state/preferences.ts';
import type { Store } from '#renderer/state/store.ts';
import type { Workspace } from '#renderer/state/workspace.ts';

/** What the window is made of before a project is open. */
export interface Parts {
  readonly host: Host;
  readonly repository: Repository;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly corpusPorts: CorpusPorts;
  readonly scheduler: Scheduler;
  readonly reviewEngine: ReviewEngine;
  readonly suggestEngine: SuggestEngine;
  readonly preferences: Store<Preferences>;
  readonly workspace: Store<Workspace>;
  readonly commands: CommandRegistry;
  /** Keeps other windows off a project while this one has it. */
  readonly claimProject: (projectId: string) => Promise<{ release(): void } | 'taken'>;
}

/** What the whole window shares, whichever project is open. */
export interface App extends Parts {
  /** Closes the open project after its last write, then opens the named one; `null` opens the last one. */
  openProject(projectId: string | null): Promise<void>;
}

export const AppContext = createContext<App | null>(null);
export const SessionContext = createContext<ProjectSession | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp needs an AppContext');
  return app;
}

/** The open project. Only below the workbench, where one is always open. */
export function useSession(): ProjectSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionContext');
  return session;
}
