import { useState } from 'react';
import type { Opened } from '#renderer/app/open-project.ts';
import { Screen } from '#renderer/app/screen.tsx';
import { RestoreDialog } from '#renderer/features/backups/restore-dialog.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { createSampleProject } from '#services/create-sample-project';
import { Button } from '#renderer/ui/button.tsx';

type Reason = Exclude<Opened, { readonly kind: 'open' }>;

const titles = {
  full: 'The disk is full',
  unavailable: 'The stored projects cannot be read',
  conflict: 'Another window has changed this project',
  'newer-version': 'These projects were made by a newer Spanwright',
  unexpected: 'The project could not be opened',
} as const;

/** In place of the workbench: why no project is open, what is safe, and the ways on. */
export function OpeningFailed({ reason }: { readonly reason: Reason }) {
  const { openProject } = useApp();
  if (reason.kind === 'taken')
    return (
      <Screen title="This project is open in another window">
        <p>
          Only one window at a time may change a project, so that nothing is lost. Go on in the other window, or close
          it and try again here.
        </p>
        <Actions projectId={reason.projectId} />
      </Screen>
    );
  if (reason.kind === 'missing') return <ProjectsMissing backups={reason.backups} />;
  return (
    <Screen title={titles[reason.reason]}>
      <p>{reason.message}</p>
      {reason.reason !== 'newer-version' && (
        <p>Nothing was changed. The newest backups are kept apart from the projects and can be restored.</p>
      )}
      <div className="screen-actions">
        <Button
          look="primary"
          onPress={() => {
            void openProject(null);
          }}
        >
          Try again
        </Button>
        {reason.reason !== 'newer-version' && <RestoreBackup />}
      </div>
    </Screen>
  );
}

/** The stored projects are gone, but the backups are kept elsewhere. */
function ProjectsMissing({ backups }: { readonly backups: number }) {
  const app = useApp();
  return (
    <Screen title="Your projects are not where they were">
      <p>
        Spanwright finds no stored project, but {backups === 1 ? 'one backup' : `${backups.toLocaleString()} backups`}{' '}
        that it wrote earlier. Restore the newest one of each project you need; restoring changes nothing else.
      </p>
      <div className="screen-actions">
        <RestoreBackup look="primary" openAtOnce />
        <Button
          onPress={() => {
            void createSampleProject(app).then(app.openProject);
          }}
        >
          Start with the sample project
        </Button>
      </div>
    </Screen>
  );
}

/** The way to the backups: a button, and the dialog that it opens. */
function RestoreBackup({ look, openAtOnce = false }: { readonly look?: 'primary'; readonly openAtOnce?: boolean }) {
  const [restoring, setRestoring] = useState(openAtOnce);
  return (
    <>
      <Button
        {...(look === undefined ? {} : { look })}
        onPress={() => {
          setRestoring(true);
        }}
      >
        Restore backup…
      </Button>
      {restoring && (
        <RestoreDialog
          onClose={() => {
            setRestoring(false);
          }}
        />
      )}
    </>
  );
}

function Actions({ projectId }: { readonly projectId: string }) {
  const { openProject } = useApp();
  return (
    <div className="screen-actions">
      <Button
        look="primary"
        onPress={() => {
          void openProject(projectId);
        }}
      >
        Try again
      </Button>
    </div>
  );
}
