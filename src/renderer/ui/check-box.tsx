import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import '#renderer/ui/choice-group.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (selected: boolean) => void;
}

/** Yes or no. */
export function CheckBox({ label, hint, isSelected, isDisabled = false, onChange }: Props) {
  return (
    <Checkbox className="choice check-box" isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <span className="choice-mark" aria-hidden>
        {isSelected && <Check size={12} strokeWidth={3} />}
      </span>
      <span className="choice-words">
        <span>{label}</span>
        {hint !== undefined && <span className="choice-hint">{hint}</span>}
      </span>
    </Checkbox>
  );
}
