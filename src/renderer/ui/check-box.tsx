import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
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
    <CheckboxField
      className="option-field check-box"
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <CheckboxButton className="option">
        <span className="option-mark" aria-hidden>
          {isSelected && <Check size={12} strokeWidth={3} />}
        </span>
        {label}
      </CheckboxButton>
      {hint !== undefined && (
        <Text slot="description" className="option-hint">
          {hint}
        </Text>
      )}
    </CheckboxField>
  );
}
