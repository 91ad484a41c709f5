import { DeleteProject } from '#renderer/features/projects/delete-project.tsx';
import { NewProject } from '#renderer/features/projects/new-project.tsx';
import { RenameProject } from '#renderer/features/projects/rename-project.tsx';
import { SwitchProject } from '#renderer/features/projects/switch-project.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/command-registry.ts';
import { useStore } from '#renderer/state/store.ts';
import '#renderer/features/projects/projects.css';

/** Making, opening, naming and deleting projects. */
export function Projects() {
  const { workspace } = useApp();
  const dialog = useStore(workspace, (state) => state.dialog);
  useCommand('new-project', () => {
    workspace.set({ dialog: 'new-project' });
  });
  useCommand('switch-project', () => {
    workspace.set({ dialog: 'switch-project' });
  });
  useCommand('rename-project', () => {
    workspace.set({ dialog: 'rename-project' });
  });
  useCommand('delete-project', () => {
    workspace.set({ dialog: 'delete-project' });
  });
  switch (dialog) {
    case 'new-project':
      return <NewProject />;
    case 'switch-project':
      return <SwitchProject />;
    case 'rename-project':
      return <RenameProject />;
    case 'delete-project':
      return <DeleteProject />;
    default:
      return null;
  }
}
