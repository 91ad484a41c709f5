import { setDocumentEncoding } from '#core/commands/set-document-encoding';
import type { Id } from '#core/model/records';
import { encodingName, offerableEncodings } from '#core/text/encodings';
import { decodeAgain } from '#renderer/parts/decode-again.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useDocument } from '#renderer/state/project-queries.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Select } from '#renderer/ui/select.tsx';
import { useAction } from '#renderer/ui/use-action.ts';

interface Props {
  readonly documentId: Id;
  /** Keeps the label for screen readers only, such as in a list. */
  readonly labelHidden?: boolean;
}

/** In which encoding a document is read. A guess is marked as one; another choice reads the original bytes again. */
export function EncodingChoice({ documentId, labelHidden = false }: Props) {
  const { repository, workspace, corpusPorts } = useApp();
  const session = useSession();
  const document = useDocument(documentId);
  const { isBusy, error, run } = useAction();
  if (document === undefined) return null;
  const { encoding, encodingSource } = document.source;

  const choose = (wanted: string) => {
    if (wanted === encoding || isBusy) return;
    run(async () => {
      await session.flush();
      const stored = await repository.readText(session.projectId, document.textHash);
      if (stored === undefined) return 'The text is not in the store. Nothing was changed.';
      const again = await decodeAgain(document, stored, wanted, corpusPorts);
      if (!again.ok) return again.error;
      const done = session.run(setDocumentEncoding(session, again.value.details), [again.value.stored]);
      if (!done.ok) return done.error.message;
      const orphaned = session.view.annotationsOf(documentId).filter(({ status }) => status === 'orphaned').length;
      notify(workspace, orphanNotice(encodingName(wanted), orphaned));
      return null;
    });
  };

  const known = offerableEncodings.some(({ label }) => label === encoding);
  const choices = offerableEncodings.map(({ label, name }) => ({
    id: label,
    label: label === encoding && encodingSource === 'guess' ? `${name}, guessed` : name,
  }));
  return (
    <div className="encoding-choice">
      <Select
        label={labelHidden ? `Encoding of ${document.title}` : 'Encoding'}
        labelHidden={labelHidden}
        choices={known ? choices : [{ id: encoding, label: encoding }, ...choices]}
        value={encoding}
        onChange={choose}
      />
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function orphanNotice(encoding: string, orphaned: number): string {
  if (orphaned === 0) return `The document is now read as ${encoding}.`;
  const words = orphaned === 1 ? '1 annotation has' : `${String(orphaned)} annotations have`;
  return `The document is now read as ${encoding}. ${words} lost their place: undo, or place them again.`;
}
