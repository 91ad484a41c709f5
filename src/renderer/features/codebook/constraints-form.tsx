import { Plus, Trash2 } from 'lucide-react';
import {
  type OwnConstraint,
  ownConstraints,
  severityOf,
  shippedConstraints,
  withConstraints,
  withSeverity,
} from '#core/codebook/constraints';
import { tagOf } from '#core/codebook/definitions';
import type { CodebookRecord, ConstraintDefinition, Id } from '#core/model/records';
import type { EditDraft } from '#renderer/features/codebook/codebook-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { Select } from '#renderer/ui/select.tsx';

interface Props {
  readonly codebook: CodebookRecord;
  readonly edit: EditDraft;
}

const severities: readonly { readonly id: ConstraintDefinition['severity']; readonly label: string }[] = [
  { id: 'error', label: 'Error' },
  { id: 'warning', label: 'Warning' },
  { id: 'info', label: 'Hint' },
  { id: 'off', label: 'Off' },
];

/** What is asked of a coding, and how much it matters. */
export function ConstraintsForm({ codebook, edit }: Props) {
  const own = ownConstraints(codebook);
  const put = (constraint: OwnConstraint) => {
    const before = codebook.constraints ?? [];
    const isNew = !before.some(({ id }) => id === constraint.id);
    const next = isNew
      ? [...before, constraint]
      : before.map((each) => (each.id === constraint.id ? constraint : each));
    edit(withConstraints(codebook, next));
  };
  const add = () => {
    const [tag] = codebook.tags.filter(({ attributes }) => attributes.length > 0);
    const [attribute] = tag?.attributes ?? [];
    if (tag === undefined || attribute === undefined) return;
    const id = nextId(codebook);
    put({ id, severity: 'warning', rule: { kind: 'needs-attribute', tag: tag.id, part: attribute.id, when: null } });
    focusSoon(`[data-constraint="${id}"]`);
  };
  return (
    <>
      <p className="field-hint">
        They are checked while one codes. An error warns when a document is marked as done. A change here touches no
        data and makes no version.
      </p>
      <div className="codebook-constraints">
        {shippedConstraints.map(({ id, label }) => (
          <div key={id} className="codebook-constraint">
            <span>{label}</span>
            <SeveritySelect
              label={label}
              value={severityOf(codebook, id)}
              onChange={(severity) => {
                edit(withSeverity(codebook, id, severity));
              }}
            />
          </div>
        ))}
      </div>
      <h3 className="codebook-subhead">Your own</h3>
      {own.map((constraint) => (
        <OwnRow
          key={constraint.id}
          codebook={codebook}
          constraint={constraint}
          onChange={put}
          onRemove={() => {
            edit(
              withConstraints(
                codebook,
                (codebook.constraints ?? []).filter(({ id }) => id !== constraint.id),
              ),
            );
          }}
        />
      ))}
      <div>
        <Button look="quiet" icon={<Plus size={14} aria-hidden />} onPress={add}>
          Add constraint
        </Button>
      </div>
    </>
  );
}

interface SeverityProps {
  readonly label: string;
  readonly value: ConstraintDefinition['severity'];
  readonly onChange: (severity: ConstraintDefinition['severity']) => void;
}

function SeveritySelect({ label, value, onChange }: SeverityProps) {
  return (
    <Select
      label={`Weight of: ${label}`}
      labelHidden
      value={value}
      choices={severities}
      onChange={(id) => {
        const severity = severities.find((each) => each.id === id)?.id;
        if (severity !== undefined) onChange(severity);
      }}
    />
  );
}

interface OwnProps {
  readonly codebook: CodebookRecord;
  readonly constraint: OwnConstraint;
  readonly onChange: (constraint: OwnConstraint) => void;
  readonly onRemove: () => void;
}

/** One of the project's own: every such tag must have this filled in, always or where an attribute has a value. */
function OwnRow({ codebook, constraint, onChange, onRemove }: OwnProps) {
  const { rule } = constraint;
  const tag = tagOf(codebook, rule.tag);
  const attributes = tag?.attributes ?? [];
  const parts = (tagId: Id) => [
    ...(tagOf(codebook, tagId)?.attributes ?? []).map(({ id, label }) => ({ id: `needs-attribute ${id}`, label })),
    ...codebook.relations
      .filter(({ from }) => from === tagId)
      .map(({ id, label }) => ({ id: `needs-relation ${id}`, label: `${label} (relation)` })),
  ];
  const setPart = (tagId: Id, choice: string | undefined) => {
    if (choice === undefined) return;
    const kind = choice.startsWith('needs-relation ') ? 'needs-relation' : 'needs-attribute';
    const part = choice.slice(kind.length + 1);
    onChange({ ...constraint, rule: { kind, tag: tagId, part, when: tagId === rule.tag ? rule.when : null } });
  };
  const lists = attributes.filter(({ type, id }) => /^(?:single|multiple|concept)$/u.test(type) && id !== rule.part);
  const chosen = attributes.find(({ id }) => id === rule.when?.attribute);
  return (
    <div className="codebook-own" data-constraint={constraint.id}>
      <div className="codebook-row">
        <Select
          label="Every"
          value={rule.tag}
          choices={codebook.tags.filter(({ id }) => parts(id).length > 0)}
          onChange={(id) => {
            setPart(id, parts(id)[0]?.id);
          }}
        />
        <Select
          label="must have"
          value={`${rule.kind} ${rule.part}`}
          choices={parts(rule.tag)}
          onChange={(id) => {
            setPart(rule.tag, id);
          }}
        />
        <Select
          label="when"
          value={rule.when?.attribute ?? 'always'}
          choices={[{ id: 'always', label: 'Always' }, ...lists]}
          onChange={(id) => {
            onChange({
              ...constraint,
              rule: { ...rule, when: id === 'always' ? null : { attribute: id, values: [] } },
            });
          }}
        />
        <SeveritySelect
          label={`every ${tag?.label ?? ''} must have it`}
          value={constraint.severity}
          onChange={(severity) => {
            onChange({ ...constraint, severity });
          }}
        />
        <Button
          look="quiet"
          aria-label="Remove constraint"
          icon={<Trash2 size={14} aria-hidden />}
          onPress={onRemove}
        />
      </div>
      {chosen !== undefined && rule.when !== null && (
        <ChoiceGroup
          label={`${chosen.label} is one of`}
          choices={chosen.values}
          chosen={rule.when.values}
          multiple
          onToggle={(id) => {
            const before = rule.when?.values ?? [];
            const values = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
            onChange({ ...constraint, rule: { ...rule, when: { attribute: chosen.id, values } } });
          }}
        />
      )}
    </div>
  );
}

function nextId({ constraints = [] }: CodebookRecord): Id {
  for (let number = constraints.length + 1; ; number++) {
    const id = `own-${String(number)}`;
    if (!constraints.some((each) => each.id === id)) return id;
  }
}
