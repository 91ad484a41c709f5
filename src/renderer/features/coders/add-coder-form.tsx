import { useId, useState } from 'react';
import { addCoder } from '#core/commands/add-coder';
import { useSession } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';

/** A name and a button: another person who codes in this project. */
export function AddCoderForm() {
  const session = useSession();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const formId = useId();
  return (
    <form
      id={formId}
      className="coders-add"
      onSubmit={(event) => {
        event.preventDefault();
        const done = session.run(addCoder({ name }));
        setError(done.ok ? null : done.error.message);
        if (done.ok) setName('');
      }}
    >
      <TextField
        label="Another coder"
        placeholder="Name"
        value={name}
        onChange={(typed) => {
          setName(typed);
          setError(null);
        }}
        maxLength={200}
        error={error}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        Add coder
      </Button>
    </form>
  );
}
