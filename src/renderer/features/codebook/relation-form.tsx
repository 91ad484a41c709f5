import { isDraftedId, withoutRelation, withRelation } from '#core/codebook/draft-codebook';
import type { CodebookRecord, RelationDefinition } from '#core/model/records';
import type { EditDraft } from '#renderer/features/codebook/codebook-draft.ts';
import { FormFoot } from '#renderer/features/codebook/form-foot.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface Props {
  readonly codebook: CodebookRecord;
  readonly relation: RelationDefinition;
  readonly edit: EditDraft;
  readonly onMove: (by: -1 | 1) => void;
}

const literals = [
  { id: 'unattributed', label: 'Can be “unattributed”', hint: 'The text does not say who.' },
  { id: 'author', label: 'Can be “author”', hint: 'The article itself.' },
] as const;

/** A relation type: between what it runs, and how often. */
export function RelationForm({ codebook, relation, edit, onMove }: Props) {
  const set = (change: Partial<RelationDefinition>, step = '') => {
    edit(withRelation(codebook, { ...relation, ...change }), step === '' ? '' : `${step} ${relation.id}`);
  };
  const ends = [
    ...codebook.tags.map(({ id, label }) => ({ id, label: label === '' ? 'Unnamed' : label })),
    { id: 'entity', label: 'Actor entity' },
  ];
  // A relation links two tags or two actor entities.
  const setEnd = (end: 'from' | 'to', id: string) => {
    const other = end === 'from' ? relation.to : relation.from;
    const isMixed = (id === 'entity') !== (other === 'entity');
    set(isMixed ? { from: id, to: id } : { [end]: id });
  };
  return (
    <>
      <TextField
        label="Label"
        value={relation.label}
        error={relation.label.trim() === '' && !isDraftedId(relation.id) ? 'It needs a label' : null}
        onChange={(label) => {
          set({ label }, 'label');
        }}
      />
      <div className="codebook-row">
        <Select
          label="From"
          value={relation.from}
          choices={ends}
          onChange={(id) => {
            setEnd('from', id);
          }}
        />
        <Select
          label="To"
          value={relation.to}
          choices={ends}
          onChange={(id) => {
            setEnd('to', id);
          }}
        />
        <Select
          label="How many"
          value={relation.max === null ? 'any' : String(relation.max)}
          choices={[
            { id: 'any', label: 'Any number' },
            { id: '1', label: 'At most one' },
            ...[2, 3, 4, 5].map((most) => ({ id: String(most), label: `At most ${String(most)}` })),
          ]}
          onChange={(id) => {
            set({ max: id === 'any' ? null : Number(id) });
          }}
        />
      </div>
      <CheckBox
        label="Coders fill it in"
        hint="Switched off, it is not shown; what was linked stays."
        isSelected={relation.on}
        onChange={(on) => {
          set({ on });
        }}
      />
      {relation.from !== 'entity' &&
        literals.map(({ id, label, hint }) => (
          <CheckBox
            key={id}
            label={label}
            hint={hint}
            isSelected={relation.literals.includes(id)}
            onChange={(wanted) => {
              const others = relation.literals.filter((each) => each !== id);
              set({ literals: wanted ? [...others, id] : others });
            }}
          />
        ))}
      <TextField
        label="Guideline: what it means"
        multiline
        value={relation.description}
        onChange={(description) => {
          set({ description }, 'description');
        }}
      />
      <FormFoot
        id={relation.id}
        what="relation type"
        onMove={onMove}
        onRemove={() => {
          edit(withoutRelation(codebook, relation.id));
        }}
      />
    </>
  );
}
