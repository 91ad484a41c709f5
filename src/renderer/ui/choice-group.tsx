import { Label, Radio, RadioGroup } from 'react-aria-components';
import '#renderer/ui/choice-group.css';
import '#renderer/ui/field.css';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** Side by side: for short labels without hints. */
  readonly inRow?: boolean;
}

/** One of a few, all in sight. */
export function ChoiceGroup<Id extends string>({ label, options, value, onChange, inRow = false }: Props<Id>) {
  return (
    <RadioGroup
      className={inRow ? 'choice-group choice-group-row' : 'choice-group'}
      value={value}
      orientation={inRow ? 'horizontal' : 'vertical'}
      onChange={(id) => {
        const option = options.find((one) => one.id === id);
        if (option !== undefined) onChange(option.id);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="choice-group-options">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice">
            <span className="choice-mark" aria-hidden>
              {option.id === value && <span className="choice-dot" />}
            </span>
            <span className="choice-words">
              <span>{option.label}</span>
              {option.hint !== undefined && <span className="choice-hint">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
