import { useId, useState } from 'react';
import { renameCoder } from '#core/commands/rename-coder';
import type { CoderRecord } from '#core/model/records';
import { useSession } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';

/** Gives a coder another name: a step of undo like any other. */
export function RenameCoderForm({ coder, onBack }: { readonly coder: CoderRecord; readonly onBack: () => void }) {
  const session = useSession();
  const [name, setName] = useState(coder.name);
  const [error, setError] = useState<string | null>(null);
  const formId = useId();
  return (
    <Dialog
      title={`Rename ${coder.name}`}
      onClose={onBack}
      actions={
        <>
          <Button onPress={onBack}>Back</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={name.trim() === ''}>
            Rename
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          const done = session.run(renameCoder({ coderId: coder.id, name }));
          if (done.ok) onBack();
          else setError(done.error.message);
        }}
      >
        <TextField
          label="Name"
          hint="Stands beside everything they tagged, in the history and in exports."
          value={name}
          onChange={(typed) => {
            setName(typed);
            setError(null);
          }}
          onFocus={(event) => {
            if (event.target instanceof HTMLInputElement) event.target.select();
          }}
          maxLength={200}
          autoFocus
          error={error}
        />
      </form>
    </Dialog>
  );
}
