import { useEffect, useState } from 'react';
import type { BackupEntry } from '#contract/host';
import { useApp } from '#renderer/state/app-context.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FilterList } from '#renderer/ui/filter-list.tsx';
import { messageOf } from '#renderer/ui/message-of.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import { showSize } from '#renderer/ui/show-size.ts';
import { showMoment } from '#renderer/ui/show-time.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import { restoreBackup } from '#services/restore-backup';
import '#renderer/features/backups/backups.css';

/** All backups, newest first. Works without an open project, because that is when one needs them most. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const [list, setList] = useState<readonly BackupEntry[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const job = useJob();

  useEffect(() => {
    let isWanted = true;
    void app.host.backups.list().then((result) => {
      if (!isWanted) return;
      setList(result.ok ? result.value : []);
      if (!result.ok) setError(result.error.message);
    });
    return () => {
      isWanted = false;
    };
  }, [app.host]);

  const restore = ({ backupId, at }: BackupEntry) => {
    const { host, repository, clock, ids, corpusPorts } = app;
    setError(null);
    job.start(async (signal, report) => {
      report({ label: 'Unpacking the backup', done: 0, total: 0 });
      try {
        const onProgress = ({ done }: { readonly done: number }) => {
          report({ label: 'Restoring', done: Math.round(done * 100), total: 100 });
        };
        const restored = await restoreBackup(
          { host, repository, clock, ids, ports: corpusPorts, signal, onProgress },
          backupId,
        );
        if (!restored.ok) {
          if (restored.error.code !== 'cancelled') setError(restored.error.message);
          return;
        }
        await app.openProject(restored.value.projectId);
        onClose();
        notify(app.workspace, `Restored the backup of ${showMoment(at)} as “${restored.value.name}”.`);
      } catch (problem) {
        setError(messageOf(problem));
      }
    });
  };

  const wanted = query.trim().toLowerCase();
  const found = (list ?? []).filter(({ projectName }) => projectName.toLowerCase().includes(wanted));
  const isBusy = job.progress !== null;
  return (
    <Dialog
      title="Restore backup"
      onClose={onClose}
      busy={isBusy}
      {...(isBusy && {
        actions: (
          <Button onPress={job.cancel} autoFocus>
            Cancel
          </Button>
        ),
      })}
    >
      {error !== null && (
        <p className="backup-error" role="alert">
          {error}
        </p>
      )}
      {job.progress === null ? (
        <>
          <p className="backup-hint">
            A restored backup becomes a new project. The projects you have stay as they are.
          </p>
          <FilterList
            label="Backup"
            placeholder="Type a part of the project’s name"
            query={query}
            onQuery={setQuery}
            items={found}
            idOf={({ backupId }) => backupId}
            onOpen={restore}
            none={sayNone(list)}
          >
            {(backup) => (
              <span className="backup-row">
                <span>
                  {backup.projectName}, {showMoment(backup.at)}
                </span>
                <span className="backup-facts">
                  {countOf(backup.documents, 'document')}, {countOf(backup.annotations, 'annotation')} ·{' '}
                  {showSize(backup.bytes)}
                </span>
              </span>
            )}
          </FilterList>
        </>
      ) : (
        <Progress {...job.progress} />
      )}
    </Dialog>
  );
}

function sayNone(list: readonly BackupEntry[] | null): string {
  if (list === null) return '';
  return list.length === 0
    ? 'There are no backups yet. The first one is made after ten minutes of work, or when you close.'
    : 'No backup is of a project called that.';
}
