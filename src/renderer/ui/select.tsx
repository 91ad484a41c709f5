import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import '#renderer/ui/field.css';
import '#renderer/ui/list-box.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly onChange: (id: string) => void;
}

/** One choice out of a short list. */
export function Select({ label, labelHidden, choices, value, placeholder, autoFocus = false, onChange }: Props) {
  return (
    <AriaSelect
      className="field"
      value={value}
      autoFocus={autoFocus}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      placeholder={placeholder ?? 'Not filled in'}
    >
      <Label className={labelHidden === true ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className="field-input select-button">
        <SelectValue className="select-value" />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="list-box" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="list-box-item">
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
