import { useState } from 'react';
import type { AnnotationRecord, EntityKind } from '#core/model/records';
import { createEntity } from '#core/commands/create-entity';
import { editEntity } from '#core/commands/edit-entity';
import { setAttribute } from '#core/commands/set-attribute';
import { countryChoices } from '#renderer/features/inspector/country-choices.ts';
import { useEntities } from '#renderer/state/project-queries.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { CommitField } from '#renderer/ui/commit-field.tsx';
import { Completion } from '#renderer/ui/completion.tsx';
import { Select, type Choice } from '#renderer/ui/select.tsx';

interface Props {
  readonly annotation: AnnotationRecord;
  readonly label: string;
  readonly value: string;
  readonly onChange: (entityId: string | null) => void;
}

const kinds: readonly (Choice & { readonly id: EntityKind })[] = [
  { id: 'state', label: 'State' },
  { id: 'intergovernmental', label: 'Intergovernmental' },
  { id: 'state-body', label: 'State body' },
  { id: 'party', label: 'Party or movement' },
  { id: 'company', label: 'Company' },
  { id: 'ngo', label: 'NGO or think tank' },
  { id: 'media', label: 'Media' },
  { id: 'person', label: 'Person' },
  { id: 'group', label: 'Group or unnamed' },
  { id: 'region', label: 'Region' },
  { id: 'other', label: 'Other' },
];

/** Links a mention to its canonical actor: type to find one, Enter to take it or to make a new one. */
export function EntityField({ annotation, label, value, onChange }: Props) {
  const entities = useEntities();
  const session = useSession();
  const run = useRunCommand();
  const entity = entities.find(({ id }) => id === value);
  const [details, setDetails] = useState(false);
  return (
    <div className="entity">
      <Completion
        label={label}
        value={entity?.name ?? ''}
        placeholder={annotation.quote}
        options={entities.map(({ id, name, aliases }) => ({ id, label: name, also: aliases }))}
        onPick={(id) => {
          run(setAttribute(session, { annotationIds: [annotation.id], attribute: 'entity', value: id }));
        }}
        onCreate={(name) => {
          run(createEntity(session, { name, mentions: [annotation.id] }));
        }}
        onClear={() => {
          onChange(null);
        }}
      />
      {entity !== undefined && (
        <>
          <button
            type="button"
            className="inspector-link"
            aria-expanded={details}
            onClick={() => {
              setDetails(!details);
            }}
          >
            {details ? 'Hide actor' : 'Edit actor'}
          </button>
          {details && (
            <div className="entity-details">
              <CommitField
                label="Name"
                value={entity.name}
                check={(name) => (name === '' ? 'An actor needs a name' : null)}
                onCommit={(name) => {
                  run(editEntity(session, { entityId: entity.id, details: { name } }));
                }}
              />
              <Select
                label="Kind"
                choices={kinds}
                value={entity.entityKind === '' ? null : entity.entityKind}
                onChange={(id) => {
                  const kind = kinds.find((one) => one.id === id);
                  if (kind !== undefined)
                    run(editEntity(session, { entityId: entity.id, details: { entityKind: kind.id } }));
                }}
              />
              <Select
                label="Country"
                choices={countryChoices()}
                value={entity.country === '' ? null : entity.country}
                onChange={(country) => {
                  run(editEntity(session, { entityId: entity.id, details: { country } }));
                }}
              />
              <CommitField
                label="Also called"
                hint="Separate with semicolons"
                value={entity.aliases.join('; ')}
                onCommit={(text) => {
                  const aliases = text
                    .split(';')
                    .map((alias) => alias.trim())
                    .filter((alias) => alias !== '');
                  run(editEntity(session, { entityId: entity.id, details: { aliases } }));
                }}
              />
            </div>
          )}
        </>
      )}
    </div>
  );
}
