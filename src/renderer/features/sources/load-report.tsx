import { useMemo } from 'react';
import type { NearDuplicate } from '#core/text/near-duplicates';
import { percent } from '#renderer/parts/near-copies.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import { EncodingChoice } from '#renderer/parts/encoding-choice.tsx';
import type { LoadOutcome } from '#renderer/features/sources/load-sources.ts';
import { ReportGroup } from '#renderer/features/sources/report-group.tsx';
import { copiesAmong } from '#renderer/state/near-copies.ts';
import { useDocuments } from '#renderer/state/project-queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface Props {
  readonly outcome: LoadOutcome;
  /** Adds the changed files as documents of their own. */
  readonly onAddChanged: () => void;
  readonly onClose: () => void;
}

/** What a load did, file by file where it was not simply added. */
export function LoadReport({ outcome, onAddChanged, onClose }: Props) {
  const documents = useDocuments();
  const { added, known, changed, failed, left, cancelled, stopped } = outcome;
  const session = useSession();
  const ids = new Set(added);
  const near = useMemo(() => copiesAmong(session, added), [session, added]);
  const guessed = documents.filter(
    ({ id, source }) => ids.has(id) && source.encodingSource !== 'bom' && source.encodingSource !== 'valid',
  );
  return (
    <Dialog
      title="Added to the corpus"
      wide
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose} autoFocus>
          Done
        </Button>
      }
    >
      <p className="sources-summary" role="status">
        {countOf(added.length, 'document')} added.
        {cancelled && ` You cancelled: ${countOf(left, 'file')} not read; what was added stays.`}
      </p>
      {stopped !== null && (
        <p className="sources-error" role="alert">
          {stopped} {left > 0 && `${countOf(left, 'file')} not read.`}
        </p>
      )}
      <ReportGroup
        heading={`Not added: ${countOf(failed.length, 'file')}`}
        rows={failed.map(({ path, failure }) => ({
          id: path,
          words: path,
          detail: <span className="sources-why">{failure.message}</span>,
        }))}
      />
      <ReportGroup
        heading={`Same name, other text: ${countOf(changed.length, 'file')}`}
        hint="The project has a document of this name with another text. It stays as it is, with its tags."
        rows={changed.map(({ facts }) => ({ id: facts.sha256, words: facts.path }))}
      />
      {changed.length > 0 && (
        <Button onPress={onAddChanged}>
          {changed.length === 1 ? 'Add it as a new document' : 'Add them as new documents'}
        </Button>
      )}
      <ReportGroup
        heading={`Already in the project: ${countOf(known.length, 'file')}`}
        rows={known.map((path, index) => ({ id: `${path} ${String(index)}`, words: path }))}
      />
      <ReportGroup
        heading={`Nearly the same as another: ${countOf(near.length, 'document')}`}
        hint="They were added. In the corpus they carry a sign, and each names the other in its details."
        rows={near.map(({ document, copies }) => ({
          id: document.id,
          words: document.title,
          detail: <span>{nearWords(copies, (id) => session.view.document(id)?.title ?? '')}</span>,
        }))}
      />
      <ReportGroup
        heading={`Encoding guessed: ${countOf(guessed.length, 'document')}`}
        hint="If letters look wrong, choose another encoding; tags move with their words."
        rows={guessed.map(({ id, title }) => ({
          id,
          words: title,
          detail: <EncodingChoice documentId={id} labelHidden />,
        }))}
      />
    </Dialog>
  );
}

function nearWords(copies: readonly NearDuplicate[], titleOf: (id: string) => string): string {
  const [first] = copies;
  if (first === undefined) return '';
  const more = copies.length === 1 ? '' : `, and ${countOf(copies.length - 1, 'more', 'more')}`;
  return `nearly the same as “${titleOf(first.id)}” (${percent(first.similarity)})${more}`;
}
