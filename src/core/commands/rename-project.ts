import { type Command, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import { success } from '#core/model/result';

/** Gives the project another name or description. */
export function renameProject(details: { readonly name: string; readonly description?: string }): Command {
  const name = details.name.trim();
  return {
    name: 'rename-project',
    label: `Rename project to ${quoted(name)}`,
    documentIds: [],
    plan({ view }) {
      const project = view.project();
      const description = details.description?.trim() ?? project.description;
      if (name === '') return refuse('name-missing', 'A project needs a name.');
      if (name === project.name && description === project.description) return success(emptyChangeSet);
      return success(updated(project, { ...project, name, description }));
    },
  };
}
