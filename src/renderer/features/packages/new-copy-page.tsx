import type { ReviewPackage } from '#core/review/packages/review-package';
import { taskWords } from '#renderer/features/packages/preview-words.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useAction } from '#renderer/ui/use-action.ts';
import { createProjectOfPackage, type ReadPackage } from '#services/open-package';

interface Props {
  readonly read: ReadPackage;
  readonly about: ReviewPackage;
  readonly onFailed: (message: string) => void;
  readonly onClose: () => void;
}

/** Somebody asks to have documents coded: who, how much, and how it goes back. One button begins. */
export function NewCopyPage({ read, about, onFailed, onClose }: Props) {
  const app = useApp();
  const { isBusy, run } = useAction();
  const { contents } = read;
  const size = { documents: contents.documents.length, annotations: contents.annotations.length };

  const begin = () => {
    run(async () => {
      const made = await createProjectOfPackage(app, contents);
      if (!made.ok) {
        onFailed(made.error.message);
        return null;
      }
      await app.openProject(made.value.projectId);
      notify(
        app.workspace,
        `You code as ${about.coder.name}. “Save review package…” sends your work to ${about.from.name}.`,
      );
      return null;
    });
  };

  return (
    <Dialog
      title={`“${contents.project.name}”: documents to code`}
      onClose={onClose}
      busy={isBusy}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isBusy}>
            Cancel
          </Button>
          <Button look="primary" onPress={begin} isDisabled={isBusy} autoFocus>
            Start coding
          </Button>
        </>
      }
    >
      {taskWords(about, size).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Dialog>
  );
}
