import { isDraftedId, withAttribute, withoutAttribute } from '#core/codebook/draft-codebook';
import type { AttributeDefinition, AttributeType, CodebookRecord, TagDefinition } from '#core/model/records';
import type { EditDraft } from '#renderer/features/codebook/codebook-draft.ts';
import { FormFoot } from '#renderer/features/codebook/form-foot.tsx';
import { ValueList } from '#renderer/features/codebook/value-list.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface Props {
  readonly codebook: CodebookRecord;
  readonly tag: TagDefinition;
  readonly attribute: AttributeDefinition;
  readonly edit: EditDraft;
  readonly onMove: (by: -1 | 1) => void;
}

const types: readonly { readonly id: AttributeType; readonly label: string }[] = [
  { id: 'single', label: 'One of a list' },
  { id: 'multiple', label: 'Several of a list' },
  { id: 'concept', label: 'A concept (the list grows while coding)' },
  { id: 'text', label: 'Text' },
  { id: 'number', label: 'Number' },
  { id: 'edtf', label: 'Date (EDTF)' },
  { id: 'country', label: 'Country' },
  { id: 'entity', label: 'Actor entity' },
];

/** An attribute: what it holds, and when to choose which value. */
export function AttributeForm({ codebook, tag, attribute, edit, onMove }: Props) {
  const { commands } = useApp();
  const set = (change: Partial<AttributeDefinition>, step = '') => {
    const name = step === '' ? '' : `${step} ${tag.id} ${attribute.id}`;
    edit(withAttribute(codebook, tag.id, { ...attribute, ...change }), name);
  };
  return (
    <>
      <div className="codebook-row">
        <TextField
          label="Label"
          value={attribute.label}
          error={attribute.label.trim() === '' && !isDraftedId(attribute.id) ? 'It needs a label' : null}
          onChange={(label) => {
            set({ label }, 'label');
          }}
        />
        <Select
          label="Holds"
          value={attribute.type}
          choices={types}
          onChange={(id) => {
            const type = types.find((each) => each.id === id)?.id;
            if (type !== undefined) set({ type });
          }}
        />
      </div>
      <CheckBox
        label="Coders fill it in"
        hint="Switched off, it is not shown; what was filled in stays."
        isSelected={attribute.on}
        onChange={(on) => {
          set({ on });
        }}
      />
      <TextField
        label="Guideline: what it means"
        multiline
        value={attribute.description}
        onChange={(description) => {
          set({ description }, 'description');
        }}
      />
      {(attribute.type === 'single' || attribute.type === 'multiple') && (
        <ValueList
          attribute={attribute}
          onChange={(values, step) => {
            set({ values }, step);
          }}
        />
      )}
      {attribute.type === 'concept' && (
        <div className="codebook-note">
          <p>
            {countOf(attribute.values.length, 'concept')} so far. The list grows while one codes; concepts are renamed,
            merged and moved on their own screen.
          </p>
          <Button
            onPress={() => {
              commands.run('show-concepts');
            }}
          >
            Show concepts
          </Button>
        </div>
      )}
      <FormFoot
        id={attribute.id}
        what="attribute"
        onMove={onMove}
        onRemove={() => {
          edit(withoutAttribute(codebook, tag.id, attribute.id));
        }}
      />
    </>
  );
}
