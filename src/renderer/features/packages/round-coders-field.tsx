import { useId, useState } from 'react';
import type { RoundDraft } from '#renderer/features/packages/round-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { TextField } from '#renderer/ui/field.tsx';

interface Props {
  readonly draft: RoundDraft;
  readonly onChange: (change: Partial<RoundDraft>) => void;
}

/** Who codes: the coders there are, and names of those who are not here yet. */
export function RoundCodersField({ draft, onChange }: Props) {
  const { coders, chosenCoders } = draft;
  const [name, setName] = useState('');
  const headingId = useId();
  const typed = name.trim();
  const isTaken = coders.some((coder) => coder.name.toLowerCase() === typed.toLowerCase());

  const add = () => {
    if (typed === '' || isTaken) return;
    const key = `new ${typed}`;
    onChange({
      coders: [...coders, { key, name: typed, isNew: true }],
      chosenCoders: new Set([...chosenCoders, key]),
    });
    setName('');
  };

  return (
    <div role="group" aria-labelledby={headingId} className="packages-group">
      <span id={headingId} className="field-label">
        Coders
      </span>
      <div className="packages-coders">
        {coders.map(({ key, name: label, isNew }) => (
          <CheckBox
            key={key}
            label={isNew ? `${label} (new)` : label}
            isSelected={chosenCoders.has(key)}
            onChange={(isChosen) => {
              const others = [...chosenCoders].filter((one) => one !== key);
              onChange({ chosenCoders: new Set(isChosen ? [...others, key] : others) });
            }}
          />
        ))}
      </div>
      <div className="packages-add">
        <TextField
          label="Add a coder"
          labelHidden
          placeholder="Name of somebody else"
          value={name}
          onChange={setName}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              add();
            } else event.continuePropagation();
          }}
          maxLength={200}
          error={isTaken ? `${typed} is in the list already.` : null}
        />
        <Button onPress={add} isDisabled={typed === '' || isTaken}>
          Add
        </Button>
      </div>
    </div>
  );
}
