import { findCoderByName } from '#core/commands/add-coder';
import { type Command, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Gives a coder another name; everything tagged stays theirs. */
export function renameCoder(details: { readonly coderId: Id; readonly name: string }): Command {
  const name = details.name.trim();
  return {
    name: 'rename-coder',
    label: `Rename coder to ${quoted(name)}`,
    documentIds: [],
    plan({ view }) {
      const coder = view.record(details.coderId);
      if (coder?.kind !== 'coder') return refuse('not-found', 'This coder is no longer in the project.');
      if (name === '') return refuse('name-missing', 'A coder needs a name.');
      if (name === coder.name) return success(emptyChangeSet);
      const same = findCoderByName(view, name, coder.id);
      if (same !== undefined) {
        return refuse('coder-exists', `There is a coder ${quoted(same.name)} already. Merge the two instead.`, same.id);
      }
      return success(updated(coder, { ...coder, name }));
    },
  };
}
