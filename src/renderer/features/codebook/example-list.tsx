import { Plus, Trash2 } from 'lucide-react';
import { freshId } from '#core/codebook/draft-codebook';
import type { GuidelineExample } from '#core/model/records';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { RadioChoice } from '#renderer/ui/radio-choice.tsx';

interface Props {
  /** What they are examples of. */
  readonly of: string;
  readonly examples: readonly GuidelineExample[];
  readonly onChange: (examples: readonly GuidelineExample[], step?: string) => void;
}

/** Passages that show what a guideline means, and passages that are not meant. */
export function ExampleList({ of, examples, onChange }: Props) {
  const replace = (example: GuidelineExample, step?: string) => {
    onChange(
      examples.map((each) => (each.id === example.id ? example : each)),
      step,
    );
  };
  return (
    <fieldset className="codebook-examples">
      <legend className="field-label">Examples of {of === '' ? 'this' : of}</legend>
      {examples.map((example, index) => {
        const number = String(index + 1);
        return (
          <div key={example.id} className="codebook-example" data-example={example.id}>
            <TextField
              label={`Words of example ${number}`}
              labelHidden
              multiline
              placeholder="The passage"
              value={example.quote}
              onChange={(quote) => {
                replace({ ...example, quote }, `quote ${example.id}`);
              }}
            />
            <TextField
              label={`What example ${number} shows`}
              labelHidden
              placeholder="What it shows"
              value={example.note}
              onChange={(note) => {
                replace({ ...example, note }, `note ${example.id}`);
              }}
            />
            <div className="codebook-example-foot">
              <RadioChoice
                label={`Kind of example ${number}`}
                labelHidden
                inRow
                options={kinds}
                value={example.positive ? 'example' : 'counter'}
                onChange={(kind) => {
                  replace({ ...example, positive: kind === 'example' });
                }}
              />
              <Button
                look="quiet"
                aria-label={`Remove example ${number}`}
                icon={<Trash2 size={14} aria-hidden />}
                onPress={() => {
                  onChange(examples.filter(({ id }) => id !== example.id));
                }}
              />
            </div>
          </div>
        );
      })}
      <Button
        look="quiet"
        icon={<Plus size={14} aria-hidden />}
        onPress={() => {
          const id = freshId(examples);
          onChange([...examples, { id, quote: '', note: '', positive: true }]);
          focusSoon(`[data-example="${id}"]`);
        }}
      >
        Add example
      </Button>
    </fieldset>
  );
}

const kinds = [
  { id: 'example', label: 'Example' },
  { id: 'counter', label: 'Counter-example' },
] as const;
