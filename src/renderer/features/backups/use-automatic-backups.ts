import { useEffect } from 'react';
import { changesSinceBackup, isBackupDue } from '#renderer/features/backups/backup-policy.ts';
import { writeBackup } from '#renderer/parts/write-backup.ts';
import { useApp, useSession, type App } from '#renderer/state/app-context.ts';
import { notify } from '#renderer/state/workspace.ts';
import type { ProjectSession } from '#services/project-session';

/** How often to look whether a backup is due, in milliseconds. */
const lookEvery = 30_000;
/** A close does not wait longer for its backup: everything is in the journal already. In milliseconds. */
const closeWaits = 6_000;

/** Backs the open project up as one works, when it is closed, and when the window closes. Never in the way. */
export function useAutomaticBackups(): void {
  const app = useApp();
  const session = useSession();
  useEffect(() => startBackups(app, session), [app, session]);
}

function startBackups(app: App, session: ProjectSession): () => void {
  const { host, workspace } = app;
  let changes = 0;
  let last = Date.now();
  let failed = false;
  let running: Promise<void> | null = null;

  const write = async (quietly: boolean) => {
    const counted = changes;
    const written = await writeBackup({ session, repository: app.repository, backups: host.backups });
    last = Date.now();
    failed = !written.ok;
    if (written.ok) changes -= counted;
    else if (!quietly)
      notify(workspace, `No backup could be made. ${written.error} Your work itself is saved.`, 'error');
  };
  const backUp = (quietly = false): Promise<void> => {
    running ??= write(quietly).finally(() => {
      running = null;
    });
    return running;
  };

  void host.backups.list().then((list) => {
    if (list.ok) changes += changesSinceBackup(session.history(), session.projectId, list.value);
  });
  const stopCounting = session.onChange(() => {
    changes += 1;
  });
  const timer = window.setInterval(() => {
    // After a failure only time makes it due again, so that a full disk is not told of every half minute.
    if (isBackupDue(failed ? Math.min(changes, 1) : changes, Date.now() - last)) void backUp();
  }, lookEvery);
  const stopAtClose = host.shell.onCloseRequested(async () => {
    if (changes > 0) await Promise.race([backUp(true), wait(closeWaits)]);
  });
  return () => {
    stopCounting();
    stopAtClose();
    window.clearInterval(timer);
    // Another project opens now: this one is complete in the store, and its records are still in memory.
    if (changes > 0) void backUp(true);
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, milliseconds);
  });
}
