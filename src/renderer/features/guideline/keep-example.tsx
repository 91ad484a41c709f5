import { useState } from 'react';
import { keepExample } from '#core/commands/keep-example';
import type { AnnotationRecord, TagDefinition } from '#core/model/records';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface Props {
  readonly annotation: AnnotationRecord;
  readonly tag: TagDefinition;
  readonly positive: boolean;
  readonly onDone: () => void;
}

/** Asks what the words show, and of what: of the tag, or of a value that was chosen. */
export function KeepExample({ annotation, tag, positive, onDone }: Props) {
  const session = useSession();
  const run = useRunCommand();
  const [note, setNote] = useState('');
  const [of, setOf] = useState('tag');
  const values = tag.attributes.flatMap((attribute) => {
    const held = annotation.attributes[attribute.id];
    return attribute.values
      .filter(({ id }) => held === id || (Array.isArray(held) && held.includes(id)))
      .map((value) => ({
        id: JSON.stringify([attribute.id, value.id]),
        label: `${attribute.label}: ${value.label}`,
        attribute: attribute.id,
        value: value.id,
      }));
  });
  const keep = () => {
    const shown = values.find(({ id }) => id === of);
    const value = shown === undefined ? {} : { value: { attribute: shown.attribute, value: shown.value } };
    if (run(keepExample(session, { annotationId: annotation.id, positive, note, ...value })) !== null) onDone();
  };
  return (
    <form
      className="guideline-form"
      aria-label={positive ? 'Keep as example' : 'Keep as counter-example'}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={`What it ${positive ? 'shows' : 'does not show'}, and why`}
        autoFocus
        value={note}
        onChange={setNote}
        onKeyDown={(event) => {
          event.continuePropagation();
        }}
      />
      {values.length > 0 && (
        <Select label="Of" value={of} choices={[{ id: 'tag', label: tag.label }, ...values]} onChange={setOf} />
      )}
      <div className="guideline-keep">
        <Button look="primary" type="submit">
          {positive ? 'Keep as example' : 'Keep as counter-example'}
        </Button>
        <Button onPress={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
