import { useEffect, useState } from 'react';
import { makeProject } from '#renderer/features/projects/make-project.ts';
import { lastOpenedFirst } from '#renderer/features/projects/use-projects.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useProject } from '#renderer/state/project-queries.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useAction } from '#renderer/ui/use-action.ts';

/** Says what would go, asks, and opens another project before it deletes this one. */
export function DeleteProject() {
  const app = useApp();
  const session = useSession();
  const project = useProject();
  const close = useCloseDialog();
  const backups = useBackupCount(project.id);
  const { isBusy, error, run } = useAction();
  const documents = session.view.documents();
  const annotations = documents.reduce((count, { id }) => count + session.view.annotationsOf(id).length, 0);

  const remove = () => {
    run(async () => {
      const others = (await app.repository.listProjects()).filter(({ id }) => id !== project.id);
      const next = lastOpenedFirst(others)[0]?.id;
      if (next === undefined) {
        const coderName = app.preferences.get().coderName;
        const made = await makeProject(app, { name: 'Sample project', coderName, start: 'sample' });
        if (!made.ok) return made.error.message;
        await app.openProject(made.value);
      } else {
        await app.openProject(next);
      }
      await app.repository.deleteProject(project.id);
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
            Delete project
          </Button>
        </>
      }
    >
      <p>
        Delete “{project.name}”? This takes {countOf(documents.length, 'document')},{' '}
        {countOf(annotations, 'annotation')} and the whole history with it, and cannot be undone.
      </p>
      <p>Your own files on disk are not touched, nor is any corpus that you exported.</p>
      {backups !== null && (
        <p>
          {backups === 0
            ? 'There is no backup of it. Export the corpus first if you might want it again.'
            : `${countOf(backups, 'backup')} of it ${backups === 1 ? 'stays' : 'stay'}: “Restore backup…” brings it again.`}
        </p>
      )}
      {error !== null && (
        <p className="project-error" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}

function useBackupCount(projectId: string): number | null {
  const { host } = useApp();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    void host.backups.list().then((list) => {
      if (isWanted && list.ok) setCount(list.value.filter((backup) => backup.projectId === projectId).length);
    });
    return () => {
      isWanted = false;
    };
  }, [host, projectId]);
  return count;
}
