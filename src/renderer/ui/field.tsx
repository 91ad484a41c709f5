import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps,
} from 'react-aria-components';
import '#renderer/ui/field.css';

interface Props extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly error?: string | null;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean;
}

/** A labelled text field with room for a hint and an error. */
export function TextField({ label, hint, error, multiline, placeholder, labelHidden, ...props }: Props) {
  const invalid = error !== undefined && error !== null && error !== '';
  const box = placeholder === undefined ? {} : { placeholder };
  return (
    <AriaTextField {...props} isInvalid={invalid} className="field">
      <Label className={labelHidden === true ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {multiline === true ? (
        <TextArea className="field-input" rows={3} {...box} />
      ) : (
        <Input className="field-input" {...box} />
      )}
      {hint !== undefined && !invalid && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
