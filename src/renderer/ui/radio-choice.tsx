import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import '#renderer/ui/field.css';
import '#renderer/ui/option.css';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string;
}

interface Props<Id extends string> {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** Side by side: for short labels without hints. */
  readonly inRow?: boolean;
}

/** Exactly one of a few, all in sight. */
export function RadioChoice<Id extends string>(props: Props<Id>) {
  const { label, labelHidden = false, options, value, onChange, inRow = false } = props;
  return (
    <RadioGroup
      className={inRow ? 'option-group option-group-row' : 'option-group'}
      value={value}
      orientation={inRow ? 'horizontal' : 'vertical'}
      onChange={(id) => {
        const option = options.find((one) => one.id === id);
        if (option !== undefined) onChange(option.id);
      }}
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="option-group-list">
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} className="option-field">
            <RadioButton className="option">
              <span className="option-mark" aria-hidden>
                {option.id === value && <span className="option-dot" />}
              </span>
              {option.label}
            </RadioButton>
            {option.hint !== undefined && (
              <Text slot="description" className="option-hint">
                {option.hint}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
