import { useId, useState } from 'react';
import { renameProject } from '#core/commands/rename-project';
import { useProject } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';

/** Gives the open project another name: a change like any other, so that it can be undone. */
export function RenameProject() {
  const project = useProject();
  const run = useRunCommand();
  const close = useCloseDialog();
  const [name, setName] = useState(project.name);
  const formId = useId();
  const wanted = name.trim();
  return (
    <Dialog
      title="Rename project"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={wanted === ''}>
            Rename
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted === '') return;
          if (wanted !== project.name) run(renameProject({ name: wanted }));
          close();
        }}
      >
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          onFocus={(event) => {
            if (event.target instanceof HTMLInputElement) event.target.select();
          }}
          maxLength={200}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
