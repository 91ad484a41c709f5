import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ProjectSummary } from '#services/ports';
import { useProjects } from '#renderer/features/projects/use-projects.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FilterList } from '#renderer/ui/filter-list.tsx';
import { showMoment } from '#renderer/ui/show-time.ts';
import { useAction } from '#renderer/ui/use-action.ts';

/** All projects, the one opened last first. */
export function SwitchProject() {
  const app = useApp();
  const session = useSession();
  const close = useCloseDialog();
  const projects = useProjects();
  const [query, setQuery] = useState('');
  const { isBusy, error, run } = useAction();
  const wanted = query.trim().toLowerCase();
  const found = (projects.value ?? []).filter(({ name }) => name.toLowerCase().includes(wanted));

  const open = (project: ProjectSummary) => {
    if (project.id === session.projectId) close();
    else run(() => app.openProject(project.id).then(() => null));
  };

  return (
    <Dialog
      title="Switch project"
      onClose={close}
      busy={isBusy}
      actions={
        <Button
          icon={<Plus size={14} aria-hidden />}
          onPress={() => {
            app.workspace.set({ dialog: 'new-project' });
          }}
          isDisabled={isBusy}
        >
          New project…
        </Button>
      }
    >
      {(error ?? projects.error) !== null && (
        <p className="project-error" role="alert">
          {error ?? projects.error}
        </p>
      )}
      <FilterList
        label="Project"
        placeholder="Type a part of the name"
        query={query}
        onQuery={setQuery}
        items={found}
        idOf={({ id }) => id}
        onOpen={open}
        none={projects.value === null ? '' : 'No project is called that.'}
      >
        {(project) => (
          <>
            <span className="project-row">
              <span className="project-name">{project.name}</span>
              <span className="project-facts">
                {countOf(project.documents, 'document')}, {countOf(project.annotations, 'annotation')} · opened{' '}
                {showMoment(project.openedAt)}
              </span>
            </span>
            {project.id === session.projectId && <span className="project-now">Open now</span>}
          </>
        )}
      </FilterList>
    </Dialog>
  );
}
