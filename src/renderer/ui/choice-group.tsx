import { useId, useState } from 'react';
import '#renderer/ui/choice-group.css';

interface Props {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly description?: string }[];
  readonly chosen: readonly string[];
  readonly multiple?: boolean;
  readonly onToggle: (id: string) => void;
}

/**
 * A few choices in sight at once; a digit picks while one of them has the focus, and a chosen one can be let go. When to
 * choose the one that is pointed at or focused stands below, over what follows, so that nothing jumps.
 */
export function ChoiceGroup({ label, choices, chosen, onToggle }: Props) {
  const id = useId();
  const [shown, setShown] = useState<string | null>(null);
  const words = choices.find((choice) => choice.id === shown)?.description ?? '';
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
            aria-description={choice.description}
            onMouseEnter={() => {
              setShown(choice.id);
            }}
            onMouseLeave={() => {
              setShown(null);
            }}
            onFocus={() => {
              setShown(choice.id);
            }}
            onBlur={() => {
              setShown(null);
            }}
            onClick={() => {
              onToggle(choice.id);
            }}
          >
            {choice.label}
          </button>
        ))}
      </div>
      {words !== '' && (
        <p className="choices-words" aria-hidden>
          {words}
        </p>
      )}
    </div>
  );
}
