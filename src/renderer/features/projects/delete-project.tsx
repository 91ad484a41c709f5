import { useState } from 'react';
import { writeBackup } from '#renderer/parts/write-backup.ts';
import { makeProject } from '#renderer/features/projects/make-project.ts';
import { lastOpenedFirst } from '#renderer/features/projects/use-projects.ts';
import { useApp, useSession, type App } from '#renderer/state/app-context.ts';
import { useProject } from '#renderer/state/project-queries.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useAction } from '#renderer/ui/use-action.ts';

/** Says what would go, asks, makes a last backup, and opens another project before it deletes this one. */
export function DeleteProject() {
  const app = useApp();
  const session = useSession();
  const project = useProject();
  const close = useCloseDialog();
  const { isBusy, error, run } = useAction();
  const [isBackupRefused, setIsBackupRefused] = useState(false);
  const documents = session.view.documents();
  const annotations = documents.reduce((count, { id }) => count + session.view.annotationsOf(id).length, 0);

  const remove = () => {
    run(async () => {
      if (!isBackupRefused) {
        const { repository, host } = app;
        const written = await writeBackup({ session, repository, backups: host.backups });
        if (!written.ok) {
          setIsBackupRefused(true);
          return `No backup could be made, and nothing was deleted. ${written.error}`;
        }
      }
      const problem = await openAnother(app, session.projectId);
      if (problem !== null) return problem;
      await app.repository.deleteProject(session.projectId);
      notify(app.workspace, `Deleted the project “${project.name}”.`);
      return null;
    });
  };

  return (
    <Dialog
      title="Delete project"
      onClose={close}
      busy={isBusy}
      actions={
        <>
          <Button onPress={close} isDisabled={isBusy} autoFocus>
            Keep it
          </Button>
          <Button look="danger" onPress={remove} isDisabled={isBusy}>
            {isBackupRefused ? 'Delete without a backup' : 'Delete project'}
          </Button>
        </>
      }
    >
      <p>
        Delete “{project.name}”? {countOf(documents.length, 'document')}, {countOf(annotations, 'annotation')} and the
        history of the project go with it. Undo does not bring them back.
      </p>
      <p>
        A backup is made first: “Restore backup…” brings documents and annotations again. Your own files on disk and any
        corpus you exported are not touched.
      </p>
      {error !== null && (
        <p className="project-error" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}

/** The project opened last before this one; where there is none, a fresh sample. Says what went wrong, or `null`. */
async function openAnother(app: App, projectId: string): Promise<string | null> {
  const others = (await app.repository.listProjects()).filter(({ id }) => id !== projectId);
  const next = lastOpenedFirst(others)[0]?.id;
  if (next !== undefined) {
    await app.openProject(next);
    return null;
  }
  const coderName = app.preferences.get().coderName;
  const made = await makeProject(app, { name: 'Sample project', coderName, start: 'sample' });
  if (!made.ok) return made.error.message;
  await app.openProject(made.value);
  return null;
}
