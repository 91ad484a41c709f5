import { CheckCircle2 } from 'lucide-react';
import { useState } from 'react';
import { makeReport } from '#core/review/report/reliability-report';
import type { AgreementRun } from '#renderer/features/agreement/agreement-run.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNote } from '#renderer/ui/error-note.tsx';
import { messageOf } from '#renderer/ui/message-of.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import { RadioChoice, type Option } from '#renderer/ui/radio-choice.tsx';
import { showSize } from '#renderer/ui/show-size.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import type { SavedFile } from '#contract/host';
import { saveReport, type ReportFormat } from '#services/save-report';

const formats: readonly Option<ReportFormat>[] = [
  {
    id: 'html',
    label: 'HTML',
    hint: 'To read and to print: tables, figures, and a paragraph for your methods section.',
  },
  { id: 'md', label: 'Markdown', hint: 'The same as plain text, for a repository or a manuscript.' },
  { id: 'json', label: 'JSON', hint: 'Every figure at full precision, for programs.' },
];

type Outcome =
  { readonly kind: 'saved'; readonly file: SavedFile } | { readonly kind: 'failed'; readonly message: string };

/** Chooses a format and saves the report on the figures as they are shown. */
export function SaveReport({ run }: { readonly run: AgreementRun }) {
  const { host } = useApp();
  const close = useCloseDialog();
  const { result, progress, isOutdated, problem } = useStore(run.state, (state) => state);
  const job = useJob();
  const [format, setFormat] = useState<ReportFormat>('html');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const canSave = result !== null && !isOutdated && progress === null && result.table.shared > 0;

  const start = () => {
    if (result === null) return;
    setOutcome(null);
    job.start(async (signal) => {
      try {
        const report = makeReport(result.source, result.corpus, result.table);
        const saved = await saveReport({ host, report, format, signal });
        if (saved.ok) setOutcome({ kind: 'saved', file: saved.value });
        else if (saved.error.code !== 'cancelled') setOutcome({ kind: 'failed', message: saved.error.message });
      } catch (error) {
        setOutcome({ kind: 'failed', message: messageOf(error) });
      }
    });
  };

  return (
    <Dialog
      title="Save reliability report"
      onClose={close}
      busy={job.progress !== null}
      actions={
        outcome?.kind === 'saved' ? (
          <Button look="primary" onPress={close} autoFocus>
            Done
          </Button>
        ) : (
          <>
            <Button onPress={close}>Cancel</Button>
            <Button look="primary" onPress={start} isDisabled={!canSave || job.progress !== null} autoFocus>
              Save…
            </Button>
          </>
        )
      }
    >
      {outcome?.kind === 'saved' ? (
        <div className="agreement-saved" role="status">
          <CheckCircle2 size={20} aria-hidden />
          <div>
            <p className="agreement-saved-place">
              Saved: {outcome.file.place}, {showSize(outcome.file.bytes)}
            </p>
            <p className="agreement-hint">
              The command that makes the same file from the exported corpus stands near its end.
            </p>
          </div>
        </div>
      ) : (
        <>
          {outcome?.kind === 'failed' && <ErrorNote>{outcome.message}</ErrorNote>}
          {progress !== null && (
            <Progress label={progress.step} done={Math.round(progress.done * 1000) / 10} total={100} />
          )}
          {problem !== null && <p role="alert">{problem.message}</p>}
          {progress === null && result !== null && result.table.shared === 0 && (
            <p role="alert">No document was coded by two of the coders: there is nothing to report yet.</p>
          )}
          <RadioChoice label="Format" options={formats} value={format} onChange={setFormat} />
          <p className="agreement-hint">
            Design, a table for every variable with its intervals, confusions, what was left out, and references.
          </p>
        </>
      )}
    </Dialog>
  );
}
