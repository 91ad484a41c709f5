import { useEffect, useState } from 'react';
import type { SourceCheck } from '#contract/host';
import { ReportGroup } from '#renderer/features/sources/report-group.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

type Checked =
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly checks: readonly SourceCheck[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Compares the files on disk with what was loaded. Reports only: nothing in the project changes. */
export function CheckSources() {
  const close = useCloseDialog();
  const checked = useSourceCheck();
  return (
    <Dialog
      title="Check source files"
      wide
      onClose={close}
      actions={
        <Button look="primary" onPress={close}>
          Done
        </Button>
      }
    >
      {checked.kind === 'running' && <Progress label="Comparing files with the project" done={0} total={0} />}
      {checked.kind === 'failed' && (
        <p className="sources-error" role="alert">
          {checked.message}
        </p>
      )}
      {checked.kind === 'done' && <CheckReport checks={checked.checks} />}
    </Dialog>
  );
}

function CheckReport({ checks }: { readonly checks: readonly SourceCheck[] }) {
  const inState = (state: SourceCheck['state']) => checks.filter((check) => check.state === state);
  const rowsOf = (list: readonly SourceCheck[]) =>
    list.map(({ path, sha256 }) => ({ id: `${path} ${sha256}`, words: path }));
  const changed = inState('changed');
  const missing = inState('missing');
  const unknown = inState('unknown');
  return (
    <>
      <p className="sources-summary" role="status">
        {countOf(inState('same').length, 'file')} unchanged, {countOf(changed.length, 'file')} changed,{' '}
        {countOf(missing.length, 'file')} missing. Nothing in the project was touched.
      </p>
      <ReportGroup
        heading={`Changed since loaded: ${countOf(changed.length, 'file')}`}
        hint="The project keeps the text that was loaded. To code the new version too, add the file again."
        rows={rowsOf(changed)}
      />
      <ReportGroup
        heading={`Missing: ${countOf(missing.length, 'file')}`}
        hint="Moved, renamed or deleted. The project holds its own copy of the text."
        rows={rowsOf(missing)}
      />
      <ReportGroup
        heading={`Cannot be compared: ${countOf(unknown.length, 'file')}`}
        hint="Sample articles, and files whose folder is no longer known. Adding files again compares them by content."
        rows={rowsOf(unknown)}
      />
    </>
  );
}

function useSourceCheck(): Checked {
  const { host } = useApp();
  const session = useSession();
  const [checked, setChecked] = useState<Checked>({ kind: 'running' });
  useEffect(() => {
    let isWanted = true;
    const sources = session.view.documents().map(({ source }) => ({ path: source.path, sha256: source.sha256 }));
    void host.sources.check(sources).then((result) => {
      if (!isWanted) return;
      setChecked(
        result.ok ? { kind: 'done', checks: result.value } : { kind: 'failed', message: result.error.message },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [host, session]);
  return checked;
}
