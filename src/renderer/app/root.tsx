import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx';
import { OpeningFailed } from '#renderer/app/opening-failed.tsx';
import { openSomeProject, type OpenProject, type Opened } from '#renderer/app/open-project.ts';
import { Screen } from '#renderer/app/screen.tsx';
import { Workbench } from '#renderer/app/workbench.tsx';
import { typefacesReady } from '#renderer/app/typefaces-ready.ts';
import { AppContext, SessionContext, type App, type Parts } from '#renderer/state/app-context.ts';
import { freshReview } from '#renderer/state/workspace.ts';

/** Opens a project and shows the workbench, or says why it cannot. */
export function Root({ parts }: { readonly parts: Parts }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const current = useRef<OpenProject | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const openProject = useCallback(
    (projectId: string | null) => {
      const next = queue.current.then(async () => {
        const before = current.current;
        current.current = null;
        if (before !== null) {
          await before.session.close();
          before.release();
        }
        const [result] = await Promise.all([openSomeProject(parts, projectId), typefacesReady()]);
        if (result.kind === 'open') current.current = result.project;
        parts.workspace.set({
          documentId: null,
          selectedId: null,
          dialog: null,
          notice: null,
          findShown: false,
          focusText: true,
          middle: 'text',
          review: freshReview,
        });
        setOpened(result);
      });
      queue.current = next.catch(() => undefined);
      return next;
    },
    [parts],
  );

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void openProject(null);
  }, [openProject]);

  const app = useMemo<App>(() => ({ ...parts, openProject }), [parts, openProject]);

  return (
    <ErrorBoundary>
      <AppContext value={app}>
        {opened === null ? (
          <Opening />
        ) : opened.kind === 'open' ? (
          <SessionContext value={opened.project.session} key={opened.project.session.projectId}>
            <Workbench />
          </SessionContext>
        ) : (
          <OpeningFailed reason={opened} />
        )}
      </AppContext>
    </ErrorBoundary>
  );
}

/** Says nothing for the first moments: most projects open before one could read it. */
function Opening() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setSlow(true);
    }, 300);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return <main aria-busy="true">{slow && <Screen title="Opening your project…" />}</main>;
}
