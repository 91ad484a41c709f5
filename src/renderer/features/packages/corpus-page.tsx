import { previewOf, type OpeningStage } from '#renderer/features/packages/opening-stage.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useProject } from '#renderer/state/project-queries.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNote } from '#renderer/ui/error-note.tsx';
import { useAction } from '#renderer/ui/use-action.ts';
import { storeCorpus } from '#services/store-corpus';
import type { ReadPackage } from '#services/open-package';

interface Props {
  readonly read: ReadPackage;
  /** Whether it has documents of the open project, so that its layers can stand beside the others. */
  readonly canJoin: boolean;
  readonly onStage: (stage: OpeningStage) => void;
  readonly onClose: () => void;
}

/** A corpus file that is no package: a project of its own, or layers beside those of this project. */
export function CorpusPage({ read, canJoin, onStage, onClose }: Props) {
  const app = useApp();
  const session = useSession();
  const project = useProject();
  const { isBusy, error, run } = useAction();
  const { contents } = read;
  const size = `${countOf(contents.documents.length, 'document')}, ${countOf(contents.annotations.length, 'annotation')}`;

  const join = () => {
    run(async () => {
      onStage(await previewOf(read, { session, repository: app.repository, clock: app.clock }));
      return null;
    });
  };
  const openAsProject = () => {
    run(async () => {
      const stored = await storeCorpus(app, contents);
      if (!stored.ok) return stored.error.message;
      await app.openProject(stored.value.projectId);
      notify(app.workspace, `Imported “${stored.value.name}” as a new project: ${size}.`);
      return null;
    });
  };

  return (
    <Dialog
      title={canJoin ? 'A corpus of the same documents' : 'A corpus, not a review package'}
      onClose={onClose}
      busy={isBusy}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isBusy}>
            Cancel
          </Button>
          <Button look={canJoin ? 'plain' : 'primary'} onPress={openAsProject} isDisabled={isBusy} autoFocus={!canJoin}>
            Open as a new project
          </Button>
          {canJoin && (
            <Button look="primary" onPress={join} isDisabled={isBusy} autoFocus>
              Add as layers…
            </Button>
          )}
        </>
      }
    >
      <p>
        “{read.name}” holds “{contents.project.name}” with {size}.
      </p>
      <p>
        {canJoin
          ? `It has documents of “${project.name}”. Its layers can stand beside those that are here, to be compared; you see first what that changes. Or it becomes a project of its own.`
          : `It has no document of “${project.name}”, so it can only become a project of its own.`}
      </p>
      {error !== null && <ErrorNote>{error}</ErrorNote>}
    </Dialog>
  );
}
