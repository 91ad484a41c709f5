import { useVerdicts } from '#renderer/features/review/use-verdicts.ts';

/** What can be decided, each with its key. */
export function VerdictButtons({ isCrowded }: { readonly isCrowded: boolean }) {
  const verdicts = useVerdicts();
  const choices = [
    { keys: 'M', label: 'Take mine', run: verdicts.takeMine },
    { keys: 'T', label: 'Take theirs', run: verdicts.takeTheirs },
    { keys: 'B', label: isCrowded ? 'Take all' : 'Take both', run: verdicts.takeBoth },
    { keys: 'E', label: 'Edit', run: verdicts.edit },
    { keys: 'X', label: 'Reject all', run: verdicts.rejectAll },
    { keys: 'D', label: isCrowded ? 'All defensible' : 'Both defensible', run: verdicts.bothDefensible },
  ];
  return (
    <div className="verdict-buttons" role="group" aria-label="Decide">
      {choices.map(({ keys, label, run }) => (
        <button key={keys} type="button" className="verdict-button" onClick={run}>
          <kbd aria-hidden>{keys}</kbd> {label}
        </button>
      ))}
    </div>
  );
}
