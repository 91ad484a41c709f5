import { ArrowDown, ArrowUp, BookOpen, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { isDraftedId, moveItem, newValue } from '#core/codebook/draft-codebook';
import { withExamples } from '#core/codebook/rebase-draft';
import type { AttributeDefinition, Id, ValueDefinition } from '#core/model/records';
import { ExampleList } from '#renderer/features/codebook/example-list.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { focusAfter } from '#renderer/ui/focus-soon.ts';
import '#renderer/features/codebook/value-list.css';

interface Props {
  readonly attribute: AttributeDefinition;
  readonly onChange: (values: readonly ValueDefinition[], step?: string) => void;
}

/** The values of a list, in their order: Enter adds one below, Alt with an arrow moves one. */
export function ValueList({ attribute, onChange }: Props) {
  const { values } = attribute;
  const [opened, setOpened] = useState<Id | null>(null);
  const replace = (value: ValueDefinition, step?: string) => {
    onChange(
      values.map((each) => (each.id === value.id ? value : each)),
      step,
    );
  };
  const addAfter = (index: number) => {
    const value = newValue(attribute);
    focusAfter(() => {
      onChange(values.toSpliced(index + 1, 0, value));
    }, placeOf(value.id));
  };
  const remove = (index: number) => {
    const next = values[index + 1] ?? values[index - 1];
    focusAfter(
      () => {
        onChange(values.toSpliced(index, 1));
      },
      next === undefined ? '[data-add="value"]' : placeOf(next.id),
    );
  };

  return (
    <div className="codebook-values" role="group" aria-label="Values">
      <div className="codebook-values-head" aria-hidden>
        <span className="field-label">Value</span>
        <span className="field-label">When to choose it</span>
      </div>
      {values.map((value, index) => {
        const number = String(index + 1);
        const name = value.label === '' ? `value ${number}` : value.label;
        const examples = value.examples ?? [];
        return (
          <div
            key={value.id}
            className="codebook-value"
            data-value={value.id}
            onKeyDown={(event) => {
              if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
                event.preventDefault();
                onChange(moveItem(values, value.id, event.key === 'ArrowUp' ? -1 : 1));
              }
            }}
          >
            <TextField
              label={`Value ${number}`}
              labelHidden
              value={value.label}
              error={value.label.trim() === '' && !isDraftedId(value.id) ? 'It needs a label' : null}
              onChange={(label) => {
                replace({ ...value, label }, `label ${value.id}`);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                  event.preventDefault();
                  addAfter(index);
                } else event.continuePropagation();
              }}
            />
            <TextField
              label={`When to choose ${name}`}
              labelHidden
              value={value.description}
              onChange={(description) => {
                replace({ ...value, description }, `description ${value.id}`);
              }}
              onKeyDown={(event) => {
                event.continuePropagation();
              }}
            />
            <span className="codebook-value-buttons">
              <Button
                look="quiet"
                aria-label={`Examples of ${name}: ${String(examples.length)}`}
                aria-expanded={opened === value.id}
                icon={<BookOpen size={14} aria-hidden />}
                onPress={() => {
                  setOpened(opened === value.id ? null : value.id);
                }}
              >
                {examples.length}
              </Button>
              <Button
                look="quiet"
                excludeFromTabOrder
                aria-label={`Move ${name} up`}
                icon={<ArrowUp size={14} aria-hidden />}
                isDisabled={index === 0}
                onPress={() => {
                  onChange(moveItem(values, value.id, -1));
                }}
              />
              <Button
                look="quiet"
                excludeFromTabOrder
                aria-label={`Move ${name} down`}
                icon={<ArrowDown size={14} aria-hidden />}
                isDisabled={index === values.length - 1}
                onPress={() => {
                  onChange(moveItem(values, value.id, 1));
                }}
              />
              <Button
                look="quiet"
                aria-label={`Remove ${name}`}
                icon={<Trash2 size={14} aria-hidden />}
                onPress={() => {
                  remove(index);
                }}
              />
            </span>
            {opened === value.id && (
              <div className="codebook-value-examples">
                <ExampleList
                  of={name}
                  examples={examples}
                  onChange={(next, step) => {
                    replace(withExamples(value, next), step);
                  }}
                />
              </div>
            )}
          </div>
        );
      })}
      <div className="codebook-values-foot" data-add="value">
        <Button
          look="quiet"
          icon={<Plus size={14} aria-hidden />}
          onPress={() => {
            addAfter(values.length - 1);
          }}
        >
          Add value
        </Button>
        <span className="field-hint">
          In a label <kbd>Enter</kbd> adds one below; <kbd>Alt+↑</kbd> <kbd>Alt+↓</kbd> move.
        </span>
      </div>
    </div>
  );
}

function placeOf(value: Id): string {
  return `[data-value="${CSS.escape(value)}"]`;
}
