import { useState } from 'react';
import { compareText } from '#core/model/record-order';
import type { CommentSubject, Id } from '#core/model/records';
import { addComment } from '#core/commands/add-comment';
import { entryQuote } from '#renderer/features/review/entry-words.ts';
import { useReviewWalk } from '#renderer/features/review/use-review-walk.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';

interface Subject {
  readonly documentId: Id;
  readonly about: CommentSubject;
  readonly words: string;
}

/** A comment by one key, on what one stands at: the difference, the selected annotation, else the document. */
export function CommentDialog() {
  const session = useSession();
  const run = useRunCommand();
  const close = useCloseDialog();
  // What one stood at when it opened stays its subject.
  const find = useSubject();
  const [subject] = useState(find);
  const [text, setText] = useState('');
  if (subject === null) return null;
  const send = () => {
    const { documentId, about } = subject;
    if (run(addComment(session, { documentId, about, text })) !== null) close();
  };
  return (
    <Dialog
      title="Comment"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" isDisabled={text.trim() === ''} onPress={send}>
            Comment
          </Button>
        </>
      }
    >
      <p className="comment-subject">{subject.words}</p>
      <TextField
        label="Comment"
        hint="Ctrl or Cmd with Enter sends."
        multiline
        autoFocus
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          else event.continuePropagation();
        }}
      />
    </Dialog>
  );
}

function useSubject(): () => Subject | null {
  const { workspace } = useApp();
  const { view } = useSession();
  const walk = useReviewWalk();
  return () => {
    const { sideTab, selectedId, documentId } = workspace.get();
    const entry = sideTab === 'review' ? walk.current() : null;
    const annotations = entry?.passage.readings.flatMap((reading) => reading.annotations).sort(compareText) ?? [];
    if (entry !== null && annotations.length > 0) {
      const words = `On the difference about “${entryQuote(view, entry)}”`;
      return { documentId: entry.passage.documentId, about: { kind: 'difference', annotations }, words };
    }
    const selected = selectedId === null ? undefined : view.annotation(selectedId);
    if (selected !== undefined) {
      const about = { kind: 'annotation', id: selected.id } as const;
      return { documentId: selected.documentId, about, words: `On the tag of “${selected.quote}”` };
    }
    const open = documentId === null ? undefined : view.document(documentId);
    if (open === undefined) return null;
    return { documentId: open.id, about: { kind: 'document' }, words: `On the document “${open.title}”` };
  };
}
