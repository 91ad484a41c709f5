import { useId, useMemo, useState } from 'react';
import { publicationDateProblem } from '#core/codebook/date-value';
import { showDate } from '#core/codebook/show-date';
import { editDocument } from '#core/commands/edit-document';
import type { DocumentRecord } from '#core/model/records';
import { proposeDocumentDate } from '#core/suggest/dates/propose-document-date';
import { typedDate } from '#renderer/parts/typed-date.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useDocument } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import '#renderer/features/regions/document-date-dialog.css';

/** Asks once for the day on which the document was published; proposes one where the text gives grounds. */
export function DocumentDateDialog() {
  const { workspace } = useApp();
  const document = useDocument(useStore(workspace, ({ documentId }) => documentId));
  return document === undefined ? null : <DateForm key={document.id} document={document} />;
}

function DateForm({ document }: { readonly document: DocumentRecord }) {
  const session = useSession();
  const run = useRunCommand();
  const close = useCloseDialog();
  const formId = useId();
  const text = session.text(document.id) ?? '';
  const proposals = useMemo(() => proposeDocumentDate(text, document.url), [text, document.url]);
  const [typed, setTyped] = useState(document.date === '' ? (proposals[0]?.value ?? '') : document.date);
  const value = typedDate(typed);
  const problem = publicationDateProblem(value);
  const canSave = problem === null && value !== document.date;
  const ground = proposals.find((proposal) => proposal.value === value);
  return (
    <Dialog
      title="Date of document"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={!canSave}>
            Set date
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="document-date"
        onSubmit={(event) => {
          event.preventDefault();
          if (!canSave) return;
          run(editDocument(session, { documentId: document.id, details: { date: value } }));
          close();
        }}
      >
        <p className="document-date-title">{document.title}</p>
        <TextField
          label="When was it published?"
          value={typed}
          onChange={setTyped}
          placeholder="Such as 2019-01-25 or 25 January 2019"
          hint={value === '' ? 'Words such as “on Friday” count from it.' : hintOf(value, ground?.rule)}
          error={typed.trim().length >= 4 ? problem : null}
          onFocus={(event) => {
            if (event.target instanceof HTMLInputElement) event.target.select();
          }}
          autoFocus
        />
        {proposals.length > 0 && (
          <div className="document-date-proposals" role="group" aria-label="What the text says">
            {proposals.map((proposal) => (
              <button
                key={proposal.value}
                type="button"
                className="document-date-proposal"
                aria-pressed={proposal.value === value}
                onClick={() => {
                  setTyped(proposal.value);
                }}
              >
                <span className="document-date-words">{showDate(proposal.value)}</span>
                <span className="document-date-why">
                  {proposal.end > proposal.start && <q>{text.slice(proposal.start, proposal.end)}</q>} {proposal.rule}
                </span>
              </button>
            ))}
          </div>
        )}
      </form>
    </Dialog>
  );
}

function hintOf(value: string, rule: string | undefined): string {
  const words = showDate(value);
  return rule === undefined ? words : `${words}: ${rule}`;
}
