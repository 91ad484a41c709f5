import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/literata/wght.css';
import '@fontsource-variable/literata/wght-italic.css';
import '#renderer/ui/tokens.css';
import '#renderer/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Host } from '#contract/host';
import { createCorpusPorts } from '#host/corpus-ports';
import { Root } from '#renderer/app/root.tsx';
import { createCommandRegistry } from '#renderer/state/command-registry.ts';
import { createPreferences } from '#renderer/state/preferences.ts';
import { followPreferences } from '#renderer/state/theme.ts';
import { createWorkspace } from '#renderer/state/workspace.ts';
import { nextTurn } from '#renderer/workers/next-turn.ts';
import { startReviewWorker } from '#renderer/workers/start-review-worker.ts';
import { startSuggestWorker } from '#renderer/workers/start-suggest-worker.ts';
import { createWorkerReviewEngine } from '#renderer/workers/worker-review-engine.ts';
import { createWorkerSuggestEngine } from '#renderer/workers/worker-suggest-engine.ts';
import { createDexieRepository } from '#storage/dexie-repository';
import { claimProject } from '#storage/single-window';

/** Puts the app together for a host and shows it. The only place where the parts are chosen. */
export function mount(host: Host): void {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no #root');
  const preferences = createPreferences(window.localStorage);
  followPreferences(preferences, document.documentElement);
  const parts = {
    host,
    repository: createDexieRepository(),
    clock: { now: () => new Date().toISOString() },
    ids: { newId: () => crypto.randomUUID() },
    corpusPorts: createCorpusPorts(),
    reviewEngine: createWorkerReviewEngine({
      start: startReviewWorker,
      breathe: nextTurn,
    }),
    suggestEngine: createWorkerSuggestEngine(startSuggestWorker),
    scheduler: {
      after(milliseconds: number, task: () => void) {
        const timer = window.setTimeout(task, milliseconds);
        return () => {
          window.clearTimeout(timer);
        };
      },
    },
    preferences,
    claimProject,
    workspace: createWorkspace(),
    commands: createCommandRegistry(),
  };
  createRoot(element).render(
    <StrictMode>
      <Root parts={parts} />
    </StrictMode>,
  );
}
