import { useId } from 'react';
import '#renderer/ui/choice-group.css';

interface Props {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly description?: string }[];
  readonly chosen: readonly string[];
  readonly multiple?: boolean;
  readonly onToggle: (id: string) => void;
}

/** A few choices in sight at once; a digit picks while one of them has the focus, and a chosen one can be let go. */
export function ChoiceGroup({ label, choices, chosen, onToggle }: Props) {
  const id = useId();
  return (
    <div
      className="choices"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        const choice = choices[Number(event.key) - 1];
        if (choice === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onToggle(choice.id);
      }}
    >
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="choices-row">
        {choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            className="choice"
            aria-pressed={chosen.includes(choice.id)}
            title={choice.description}
            onClick={() => {
              onToggle(choice.id);
            }}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </div>
  );
}
