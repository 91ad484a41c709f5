import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import '#renderer/ui/option.css';

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
    <Checkbox className="option check-box" isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <span className="option-mark" aria-hidden>
        {isSelected && <Check size={12} strokeWidth={3} />}
      </span>
      <span className="option-words">
        <span>{label}</span>
        {hint !== undefined && <span className="option-hint">{hint}</span>}
      </span>
    </Checkbox>
  );
}
