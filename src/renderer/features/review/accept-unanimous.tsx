import { useState } from 'react';
import { tagOf } from '#core/codebook/definitions';
import { acceptUnanimous } from '#core/commands/accept-unanimous';
import { type Unanimous, unanimousPassages } from '#core/review/adjudication/unanimous';
import { indexVerdicts } from '#core/review/adjudication/verdict-of';
import type { Id } from '#core/model/records';
import { UnanimousPreview } from '#renderer/features/review/unanimous-preview.tsx';
import type { ProjectSession } from '#services/project-session';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { type Comparison, passagesOf } from '#renderer/state/live-passages.ts';
import { useComparison, useCorpusEntries } from '#renderer/state/review-entries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { RadioChoice } from '#renderer/ui/radio-choice.tsx';

const scopes = [
  { id: 'document', label: 'This document' },
  { id: 'corpus', label: 'Whole corpus' },
] as const;

/** What all agree on, to be taken over in one step: first how much of what it is, and each of them. */
export function AcceptUnanimous() {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const close = useCloseDialog();
  const comparison = useComparison();
  const documentId = useStore(workspace, (state) => state.documentId);
  const [scope, setScope] = useState(() => workspace.get().review.scope);
  const corpus = useCorpusEntries(scope === 'corpus');
  const isLooking = scope === 'corpus' && corpus.done < corpus.total;
  const documents = scope === 'corpus' ? session.view.documents().map(({ id }) => id) : [documentId ?? ''];
  const found = isLooking ? [] : documents.flatMap((id) => unanimousIn(session, id, comparison));
  const count = found.length.toLocaleString('en');
  const accept = () => {
    const passages = found.map(({ passage }) => passage);
    if (run(acceptUnanimous(session, { passages })) !== null) close();
  };
  return (
    <Dialog
      title="Accept what is unanimous"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" isDisabled={found.length === 0} onPress={accept} autoFocus>
            {found.length === 0 ? 'Accept' : `Accept ${count}`}
          </Button>
        </>
      }
    >
      <RadioChoice label="Where" options={scopes} value={scope} onChange={setScope} inRow />
      {isLooking ? (
        <Progress label="Comparing documents" done={corpus.done} total={corpus.total} />
      ) : (
        <UnanimousPreview found={found} labelOf={(tag) => tagOf(session.view.codebook(), tag)?.label ?? tag} />
      )}
    </Dialog>
  );
}

function unanimousIn(session: ProjectSession, documentId: Id, comparison: Comparison): readonly Unanimous[] {
  const passages = passagesOf(session).ofDocument(documentId, comparison);
  if (passages === null) return [];
  return unanimousPassages(session.view, indexVerdicts(session.view.verdictsOf(documentId)), passages);
}
