import { useState } from 'react';
import { ExportProofPanel } from '#renderer/features/exchange/export-proof-panel.tsx';
import { journalOf, textReader } from '#renderer/parts/corpus-source.ts';
import { onlyLayer } from '#core/review/adjudication/only-layer';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCoders } from '#renderer/state/project-queries.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNote } from '#renderer/ui/error-note.tsx';
import { messageOf } from '#renderer/ui/message-of.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import { RadioChoice, type Option } from '#renderer/ui/radio-choice.tsx';
import { useJob } from '#renderer/ui/use-job.ts';
import { exportCorpus } from '#services/export-corpus';
import type { ExportProof } from '#services/save-corpus-file';
import type { CorpusFormat } from '#services/prove-corpus-file';

const formats: readonly Option<CorpusFormat>[] = [
  { id: 'json', label: 'JSON corpus', hint: 'Everything in one file. Spanwright can read it in again without loss.' },
  { id: 'jsonl', label: 'JSON Lines', hint: 'One document with its annotations a line, for programs that stream.' },
  {
    id: 'csv',
    label: 'CSV tables in a ZIP',
    hint: 'Documents, annotations, claims, actors, dates, relations, regions and the codebook as tables.',
  },
];

type Extent = 'everything' | 'adjudicated';

const extents: readonly Option<Extent>[] = [
  { id: 'everything', label: 'Everything', hint: 'All layers, with the votes and verdicts, and what was commented.' },
  { id: 'adjudicated', label: 'The adjudicated layer alone', hint: 'One final version, as if one coder had made it.' },
];

const steps = {
  writing: 'Writing',
  checking: 'Reading back and checking',
  reading: 'Reading',
  storing: 'Storing',
} as const;

type Outcome =
  { readonly kind: 'proved'; readonly proof: ExportProof } | { readonly kind: 'failed'; readonly message: string };

/** Chooses a format, writes the corpus, and shows that what stands on the disk is right. */
export function ExportCorpus() {
  const { host, repository, corpusPorts } = useApp();
  const session = useSession();
  const close = useCloseDialog();
  const job = useJob();
  const [format, setFormat] = useState<CorpusFormat>('json');
  const [extent, setExtent] = useState<Extent>('everything');
  const [withHistory, setWithHistory] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isBusy = job.progress !== null;
  const adjudicator = useCoders().find(({ role }) => role === 'adjudicator');
  // The history tells of all layers, so it cannot go with one of them.
  const canHaveHistory = format === 'json' && extent === 'everything';

  const start = () => {
    setOutcome(null);
    job.start(async (signal, report) => {
      report({ label: 'Choosing a place', done: 0, total: 0 });
      try {
        const alone = extent === 'adjudicated' && adjudicator !== undefined;
        const result = await exportCorpus({
          view: alone ? onlyLayer(session.view, adjudicator.id) : session.view,
          loadText: textReader(session, repository, session.view),
          journal: canHaveHistory && withHistory ? journalOf(session) : null,
          host,
          ports: corpusPorts,
          format,
          signal,
          onProgress: ({ step, done }) => {
            report({ label: steps[step], done: Math.round(done * 100), total: 100 });
          },
        });
        if (result.ok) setOutcome({ kind: 'proved', proof: result.value });
        // Leaving the save dialog is no failure; stopping the work half way is worth a word.
        else if (result.error.code !== 'cancelled' || signal.aborted) {
          setOutcome({ kind: 'failed', message: result.error.message });
        }
      } catch (error) {
        setOutcome({ kind: 'failed', message: messageOf(error) });
      }
    });
  };

  return (
    <Dialog
      title="Export corpus"
      onClose={close}
      busy={isBusy}
      actions={
        isBusy ? (
          <Button onPress={job.cancel} autoFocus>
            Cancel export
          </Button>
        ) : outcome?.kind === 'proved' ? (
          <Button look="primary" onPress={close} autoFocus>
            Done
          </Button>
        ) : (
          <>
            <Button onPress={close}>Cancel</Button>
            <Button look="primary" onPress={start} autoFocus>
              Export…
            </Button>
          </>
        )
      }
    >
      {isBusy ? (
        <Progress label={job.progress.label} done={job.progress.done} total={job.progress.total} />
      ) : outcome?.kind === 'proved' ? (
        <ExportProofPanel proof={outcome.proof} />
      ) : (
        <>
          {outcome?.kind === 'failed' && <ErrorNote>{outcome.message}</ErrorNote>}
          <RadioChoice label="Format" options={formats} value={format} onChange={setFormat} />
          {adjudicator !== undefined && (
            <RadioChoice label="What" options={extents} value={extent} onChange={setExtent} />
          )}
          <CheckBox
            label="Include the history"
            hint={
              canHaveHistory
                ? 'Who changed what when, so that others can follow how the dataset came about. The file becomes larger.'
                : 'Only the JSON corpus with everything in it can hold the history.'
            }
            isSelected={withHistory && canHaveHistory}
            isDisabled={!canHaveHistory}
            onChange={setWithHistory}
          />
          <p className="exchange-hint">
            The file is written beside the old one, then read back: every quote is compared with its place in the text.
          </p>
        </>
      )}
    </Dialog>
  );
}
