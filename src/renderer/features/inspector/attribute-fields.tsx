import type { AnnotationRecord, AttributeDefinition, AttributeValue, TagDefinition } from '#core/model/records';
import { setAttribute } from '#core/commands/set-attribute';
import { EntityField } from '#renderer/features/inspector/entity-field.tsx';
import { conceptOptions } from '#renderer/parts/concept-options.ts';
import { countryChoices } from '#renderer/parts/country-choices.ts';
import { DateField } from '#renderer/parts/date-field.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { CommitField } from '#renderer/ui/commit-field.tsx';
import { Completion } from '#renderer/ui/completion.tsx';
import { Select } from '#renderer/ui/select.tsx';

/** A field for every attribute of the tag that the codebook has switched on. */
export function AttributeFields({
  annotation,
  tag,
}: {
  readonly annotation: AnnotationRecord;
  readonly tag: TagDefinition;
}) {
  const session = useSession();
  const run = useRunCommand();
  return tag.attributes
    .filter(({ on }) => on)
    .map((attribute) => (
      <AttributeField
        key={attribute.id}
        annotation={annotation}
        attribute={attribute}
        onChange={(value) => {
          run(setAttribute(session, { annotationIds: [annotation.id], attribute: attribute.id, value }));
        }}
      />
    ));
}

interface FieldProps {
  readonly annotation: AnnotationRecord;
  readonly attribute: AttributeDefinition;
  /** `null` empties it. */
  readonly onChange: (value: AttributeValue | null) => void;
}

function AttributeField({ annotation, attribute, onChange }: FieldProps) {
  const value = annotation.attributes[attribute.id];
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  const commitText = (next: string) => {
    onChange(next === '' ? null : next);
  };
  switch (attribute.type) {
    case 'single':
      return (
        <ChoiceGroup
          label={attribute.label}
          choices={attribute.values}
          chosen={text === '' ? [] : [text]}
          onToggle={(id) => {
            onChange(id === text ? null : id);
          }}
        />
      );
    case 'multiple': {
      const chosen = Array.isArray(value) ? value.map(String) : [];
      return (
        <ChoiceGroup
          label={attribute.label}
          choices={attribute.values}
          chosen={chosen}
          multiple
          onToggle={(id) => {
            const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
            onChange(next.length === 0 ? null : next);
          }}
        />
      );
    }
    case 'entity':
      return <EntityField annotation={annotation} label={attribute.label} value={text} onChange={onChange} />;
    case 'country':
      return (
        <Select
          label={attribute.label}
          choices={countryChoices()}
          value={text === '' ? null : text}
          onChange={onChange}
        />
      );
    case 'edtf':
      return <DateField annotation={annotation} label={attribute.label} value={text} onCommit={commitText} />;
    case 'number':
      return (
        <CommitField
          label={attribute.label}
          value={text}
          onCommit={(next) => {
            onChange(next === '' ? null : Number(next));
          }}
          check={(next) => (next === '' || Number.isFinite(Number(next)) ? null : 'Write a number')}
        />
      );
    case 'concept':
      return (
        <Completion
          label={attribute.label}
          value={attribute.values.find(({ id }) => id === text)?.label ?? text}
          options={conceptOptions(attribute.values)}
          onPick={onChange}
          onCreate={onChange}
          onClear={() => {
            onChange(null);
          }}
        />
      );
    case 'text':
      return <CommitField label={attribute.label} value={text} onCommit={commitText} />;
  }
}
