import { ColorSwatch, ColorSwatchPicker, ColorSwatchPickerItem, Label, parseColor } from 'react-aria-components';
import { useId } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import '#renderer/features/codebook/color-field.css';

interface Props {
  readonly value: string;
  readonly onChange: (color: string, step?: string) => void;
}

/** Okabe and Ito's colours and two more: told apart by colour-blind readers, and dark enough beside text. */
const colors = ['#E69F00', '#0072B2', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#8A6FBF', '#7A6A00'];

/** A colour out of a few that can be told apart, or any other as `#rrggbb`. */
export function ColorField({ value, onChange }: Props) {
  const id = useId();
  const isSound = /^#[0-9a-f]{6}$/iu.test(value);
  return (
    <div className="codebook-color">
      <div className="field">
        <Label className="field-label" id={id}>
          Colour
        </Label>
        <ColorSwatchPicker
          className="codebook-swatches"
          aria-labelledby={id}
          value={isSound ? parseColor(value) : parseColor('#ffffff')}
          onChange={(color) => {
            onChange(color.toString('hex').toUpperCase());
          }}
        >
          {colors.map((color) => (
            <ColorSwatchPickerItem key={color} color={color} className="codebook-swatch">
              <ColorSwatch className="codebook-swatch-color" />
            </ColorSwatchPickerItem>
          ))}
        </ColorSwatchPicker>
      </div>
      <TextField
        label="Any other"
        value={value}
        error={isSound ? null : 'Like #0072B2'}
        onChange={(color) => {
          onChange(color, 'color');
        }}
      />
    </div>
  );
}
