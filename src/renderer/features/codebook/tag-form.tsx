import { isDraftedId, newAttribute, withAttribute, withoutTag, withTag } from '#core/codebook/draft-codebook';
import { withExamples } from '#core/codebook/rebase-draft';
import type { CodebookRecord, SpanStyle, TagDefinition } from '#core/model/records';
import type { EditDraft } from '#renderer/features/codebook/codebook-draft.ts';
import { ColorField } from '#renderer/features/codebook/color-field.tsx';
import { ExampleList } from '#renderer/features/codebook/example-list.tsx';
import { FormFoot } from '#renderer/features/codebook/form-foot.tsx';
import { freeTagKeys, keyProblem } from '#renderer/features/codebook/tag-keys.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface Props {
  readonly codebook: CodebookRecord;
  readonly tag: TagDefinition;
  readonly edit: EditDraft;
  /** Goes to a part that was just made. */
  readonly onMade: (attribute: string) => void;
  readonly onMove: (by: -1 | 1) => void;
}

const styles: readonly { readonly id: SpanStyle; readonly label: string }[] = [
  { id: 'tint', label: 'Tint' },
  { id: 'solid', label: 'Solid line' },
  { id: 'dashed', label: 'Dashed line' },
  { id: 'dotted', label: 'Dotted line' },
  { id: 'double', label: 'Double line' },
  { id: 'wavy', label: 'Wavy line' },
];

const units = [
  { id: 'word', label: 'The word at the caret' },
  { id: 'sentence', label: 'The sentence at the caret' },
] as const;

/** A tag: how it is called and looks, and when to use it. */
export function TagForm({ codebook, tag, edit, onMade, onMove }: Props) {
  const set = (change: Partial<TagDefinition>, step = '') => {
    edit(withTag(codebook, { ...tag, ...change }), step === '' ? '' : `${step} ${tag.id}`);
  };
  const keys = freeTagKeys(codebook.tags, tag).map((key) => ({ id: key, label: key.toUpperCase() }));
  const problem = keyProblem(tag.key);
  return (
    <>
      <div className="codebook-row">
        <TextField
          label="Label"
          value={tag.label}
          error={tag.label.trim() === '' && !isDraftedId(tag.id) ? 'It needs a label' : null}
          onChange={(label) => {
            set({ label }, 'label');
          }}
        />
        <div className="codebook-narrow">
          <Select
            label="Key"
            value={tag.key === '' ? 'none' : tag.key}
            choices={[...keys, { id: 'none', label: 'None' }]}
            onChange={(key) => {
              set({ key: key === 'none' ? '' : key });
            }}
          />
        </div>
      </div>
      {problem !== null && <p className="field-error">{problem}</p>}
      <div className="codebook-row">
        <Select
          label="Look in the text"
          value={tag.style}
          choices={styles}
          onChange={(id) => {
            const style = styles.find((each) => each.id === id)?.id;
            if (style !== undefined) set({ style });
          }}
        />
        <Select
          label="Without a selection the key takes"
          value={tag.unit}
          choices={units}
          onChange={(id) => {
            set({ unit: id === 'sentence' ? 'sentence' : 'word' });
          }}
        />
      </div>
      <ColorField
        value={tag.color}
        onChange={(color, step) => {
          set({ color }, step);
        }}
      />
      <TextField
        label="Guideline: when to use it"
        multiline
        value={tag.guideline}
        onChange={(guideline) => {
          set({ guideline }, 'guideline');
        }}
      />
      <ExampleList
        of={tag.label}
        examples={tag.examples ?? []}
        onChange={(examples, step) => {
          edit(withTag(codebook, withExamples(tag, examples)), step);
        }}
      />
      <FormFoot
        id={tag.id}
        what="tag"
        onMove={onMove}
        onRemove={
          codebook.tags.length > 1
            ? () => {
                edit(withoutTag(codebook, tag.id));
              }
            : null
        }
        onAdd={() => {
          const attribute = newAttribute(tag);
          edit(withAttribute(codebook, tag.id, attribute));
          onMade(attribute.id);
        }}
        addLabel="Add attribute"
      />
    </>
  );
}
