import { useState } from 'react';
import { makeActorsOne } from '#core/commands/make-actors-one';
import { ImportPreviewPanel } from '#renderer/features/packages/import-preview-panel.tsx';
import { madeOneWords, originWords, resultWords } from '#renderer/features/packages/preview-words.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { notify, notifyWithUndo } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { bringIn, type PlannedPackage, type ReadPackage } from '#services/open-package';

interface Props {
  readonly read: ReadPackage;
  readonly planned: PlannedPackage;
  readonly onFailed: (message: string) => void;
  readonly onClose: () => void;
}

/** What bringing the file in would do; one button does it, in one step of undo; another one makes actors of the same name one. */
export function PreviewPage({ read, planned, onFailed, onClose }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const { preview } = planned;
  const { sameActors } = preview;
  const [makeOne, setMakeOne] = useState(true);
  const about = read.contents.package;
  const version = session.view.codebook().version;

  const bring = () => {
    const done = bringIn(session, planned);
    if (!done.ok) {
      onFailed(done.error.message);
      return;
    }
    onClose();
    if (done.value === null) {
      notify(workspace, 'There was nothing new to bring in.');
      return;
    }
    const words = resultWords(preview);
    const one = makeOne && sameActors.length > 0 ? session.run(makeActorsOne(session, sameActors)) : null;
    if (one === null) notifyWithUndo(workspace, words, done.value.sequence);
    else if (!one.ok) notify(workspace, `${words} Actors of the same name stay apart: ${one.error.message}`, 'error');
    else notifyWithUndo(workspace, `${words} ${madeOneWords(sameActors)}`, (one.value ?? done.value).sequence);
  };

  return (
    <Dialog
      title={preview.nothingNew ? 'Nothing new in this file' : 'Before it is brought in'}
      wide
      onClose={onClose}
      actions={
        preview.nothingNew ? (
          <Button look="primary" onPress={onClose} autoFocus>
            Close
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button look="primary" onPress={bring} autoFocus>
              Bring it in
            </Button>
          </>
        )
      }
    >
      <p>{originWords(read.name, about, preview)}</p>
      {about !== null && about.codebookVersion !== version && (
        <p className="packages-hint">
          It was coded with version {about.codebookVersion} of the codebook; here it is version {version}.
        </p>
      )}
      {preview.nothingNew ? (
        <p>All of it is here already. Nothing would change.</p>
      ) : (
        <ImportPreviewPanel preview={preview} makeOne={makeOne} onMakeOne={setMakeOne} />
      )}
    </Dialog>
  );
}
