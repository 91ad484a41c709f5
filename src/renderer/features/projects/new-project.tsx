import { useId, useState } from 'react';
import { makeProject, type ProjectStart } from '#renderer/features/projects/make-project.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RadioChoice, type Option } from '#renderer/ui/radio-choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useAction } from '#renderer/ui/use-action.ts';

const starts: readonly Option<ProjectStart>[] = [
  { id: 'empty', label: 'Empty', hint: 'Add your own texts next: files, a whole folder, or drop them on the window.' },
  { id: 'sample', label: 'With the five sample articles', hint: 'To try things out.' },
];

/** Asks for a name, makes the project and opens it. */
export function NewProject() {
  const app = useApp();
  const close = useCloseDialog();
  const coderName = useStore(app.preferences, (preferences) => preferences.coderName);
  const [name, setName] = useState('');
  const [start, setStart] = useState<ProjectStart>('empty');
  const { isBusy, error, run } = useAction();
  const formId = useId();

  const create = () => {
    run(async () => {
      const made = await makeProject(app, { name: name.trim(), coderName, start });
      if (!made.ok) return made.error.message;
      await app.openProject(made.value);
      return null;
    });
  };

  return (
    <Dialog
      title="New project"
      onClose={close}
      busy={isBusy}
      actions={
        <>
          <Button onPress={close} isDisabled={isBusy}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form={formId} isDisabled={isBusy || name.trim() === ''}>
            Create project
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') create();
        }}
      >
        <TextField
          label="Name"
          hint="Such as the study or the event it is about. You can change it later."
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
          error={error}
        />
      </form>
      <RadioChoice label="Start" options={starts} value={start} onChange={setStart} />
    </Dialog>
  );
}
