import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField as AriaNumberField } from 'react-aria-components';
import '#renderer/ui/number-field.css';

interface Props {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** Stands behind the number, such as `%`. */
  readonly unit?: string;
  readonly onChange: (value: number) => void;
}

/** A whole number in a range: typed, or stepped by arrow keys and buttons. An empty field goes back to what it was. */
export function NumberField({ label, labelHidden, value, least, most, step = 1, unit, onChange }: Props) {
  return (
    <AriaNumberField
      className="number-field"
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next);
      }}
    >
      <Label className={labelHidden === true ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Group className="number-field-box">
        <Input className="number-field-input" />
        {unit !== undefined && <span className="number-field-unit">{unit}</span>}
        <Button slot="decrement" className="number-field-step">
          <Minus size={12} aria-hidden />
        </Button>
        <Button slot="increment" className="number-field-step">
          <Plus size={12} aria-hidden />
        </Button>
      </Group>
    </AriaNumberField>
  );
}
