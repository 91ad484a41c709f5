import { useMemo } from 'react';
import { editEntity } from '#core/commands/edit-entity';
import type { EntityDetails as Details } from '#core/commands/entity-rules';
import type { EntityRecord } from '#core/model/records';
import { countryChoices } from '#renderer/parts/country-choices.ts';
import { entityKinds } from '#renderer/parts/entity-words.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { CommitField } from '#renderer/ui/commit-field.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface Props {
  readonly entity: EntityRecord;
  /** After Enter in one of the names: where the focus goes, so that undo takes the name back. */
  readonly onEnter?: () => void;
}

/** What can be said about an actor, each part a field that is one step of undo. */
export function EntityDetails({ entity, onEnter }: Props) {
  const session = useSession();
  const run = useRunCommand();
  const edit = (details: Partial<Details>) => {
    run(editEntity(session, { entityId: entity.id, details }));
  };
  const entered = onEnter === undefined ? {} : { onEnter };
  const countries = useMemo(() => [{ id: nobody, label: 'None' }, ...countryChoices()], []);
  return (
    <>
      <CommitField
        label="Name"
        value={entity.name}
        field="entity-name"
        check={(name) => (name === '' ? 'An actor needs a name' : null)}
        onCommit={(name) => {
          edit({ name });
        }}
        {...entered}
      />
      <Select
        label="Kind"
        choices={entityKinds}
        value={entity.entityKind === '' ? null : entity.entityKind}
        onChange={(id) => {
          const kind = entityKinds.find((one) => one.id === id);
          if (kind !== undefined) edit({ entityKind: kind.id });
        }}
      />
      <Select
        label="Country"
        choices={countries}
        value={entity.country === '' ? null : entity.country}
        onChange={(country) => {
          edit({ country: country === nobody ? '' : country });
        }}
      />
      <CommitField
        label="Also called"
        hint="Separate with semicolons"
        value={entity.aliases.join('; ')}
        onCommit={(text) => {
          edit({ aliases: text.split(';').filter((alias) => alias.trim() !== '') });
        }}
        {...entered}
      />
      <CommitField
        label="Note on the actor"
        multiline
        value={entity.note}
        onCommit={(note) => {
          edit({ note });
        }}
      />
    </>
  );
}

/** Stands for no country in the list. */
const nobody = 'none';
