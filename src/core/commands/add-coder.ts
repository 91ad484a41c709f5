import { type Command, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { added } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import type { CoderRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Adds a coder, whose tags make a layer of their own. */
export function addCoder(details: { readonly name: string; readonly role?: CoderRecord['role'] }): Command {
  const name = details.name.trim();
  return {
    name: 'add-coder',
    label: `Add coder ${quoted(name)}`,
    documentIds: [],
    plan({ view, now, newId }) {
      if (name === '') return refuse('name-missing', 'A coder needs a name.');
      const same = findCoderByName(view, name);
      if (same !== undefined) return refuse('coder-exists', `There is a coder ${quoted(same.name)} already.`, same.id);
      return success(added({ kind: 'coder', id: newId(), name, role: details.role ?? 'person', createdAt: now }));
    },
  };
}

/** The coder of that name, whatever its letter case. */
export function findCoderByName(view: ProjectView, name: string, except?: Id): CoderRecord | undefined {
  const wanted = name.trim().toLowerCase();
  return view.coders().find((coder) => coder.id !== except && coder.name.toLowerCase() === wanted);
}
