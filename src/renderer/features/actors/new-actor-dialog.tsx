import { useState } from 'react';
import { createEntity } from '#core/commands/create-entity';
import { guessEntity } from '#core/entities/guess-entity';
import type { EntityKind } from '#core/model/records';
import { actorList } from '#renderer/features/actors/focus-places.ts';
import { countryChoices } from '#renderer/parts/country-choices.ts';
import { entityKinds } from '#renderer/parts/entity-words.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { announce } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import '#renderer/parts/command-preview.css';
import { focusAfterDialog } from '#renderer/ui/return-focus.ts';

/** Makes an actor that is not mentioned yet; kind and country are guessed from the name until somebody says. */
export function NewActorDialog({ onClose }: { readonly onClose: () => void }) {
  const { workspace } = useApp();
  const session = useSession();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<EntityKind | null>(null);
  const [country, setCountry] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const guess = guessEntity(name.trim());
  const shownKind = kind ?? guess.entityKind;
  const shownCountry = country ?? guess.country;

  const create = () => {
    const made = session.run(createEntity(session, { name, entityKind: shownKind, country: shownCountry }));
    if (!made.ok) {
      setError(made.error.message);
      return;
    }
    const entity = made.value?.change.added[0];
    announce(workspace, made.value?.label ?? '');
    onClose();
    if (entity !== undefined) workspace.set({ actorId: entity.id });
    focusAfterDialog(actorList);
  };

  return (
    <Dialog
      title="New actor"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" onPress={create} isDisabled={name.trim() === ''}>
            Create actor
          </Button>
        </>
      }
    >
      <form
        className="preview-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') create();
        }}
      >
        <TextField
          label="Name"
          autoFocus
          value={name}
          error={error}
          onChange={(now) => {
            setName(now);
            setError(null);
          }}
        />
        <Select
          label="Kind"
          choices={entityKinds}
          value={shownKind === '' ? null : shownKind}
          onChange={(id) => {
            setKind(entityKinds.find((one) => one.id === id)?.id ?? null);
          }}
        />
        <Select
          label="Country"
          choices={countryChoices()}
          value={shownCountry === '' ? null : shownCountry}
          onChange={setCountry}
        />
      </form>
    </Dialog>
  );
}
