import { DeleteProject } from '#renderer/features/projects/delete-project.tsx';
import { NewProject } from '#renderer/features/projects/new-project.tsx';
import { RenameProject } from '#renderer/features/projects/rename-project.tsx';
import { SwitchProject } from '#renderer/features/projects/switch-project.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';
import '#renderer/features/projects/projects.css';

/** Making, opening, naming and deleting projects. */
export function Projects() {
  const { workspace } = useApp();
  const dialog = useStore(workspace, (state) => state.dialog);
  useDialogCommand('new-project', 'new-project');
  useDialogCommand('switch-project', 'switch-project');
  useDialogCommand('rename-project', 'rename-project');
  useDialogCommand('delete-project', 'delete-project');
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
