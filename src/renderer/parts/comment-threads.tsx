import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import type { CommentSubject, Id } from '#core/model/records';
import { addComment } from '#core/commands/add-comment';
import { threadsAbout, type CommentThread as CommentThreadRecord } from '#core/review/adjudication/comment-threads';
import { CommentComposer } from '#renderer/parts/comment-composer.tsx';
import { CommentThread } from '#renderer/parts/comment-thread.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import { useComments } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useBlind } from '#renderer/state/use-tasks.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/parts/comments.css';

interface Props {
  readonly documentId: Id;
  readonly about: CommentSubject;
}

/** What was said about an annotation, a difference or a document, and a place to say more. */
export function CommentThreads({ documentId, about }: Props) {
  const session = useSession();
  const run = useRunCommand();
  const [isWriting, setIsWriting] = useState(false);
  const [hasWritten, setHasWritten] = useState(false);
  // Read again whenever a line is added, changed or taken back.
  useComments(documentId);
  const all = threadsAbout(session.view, documentId, about);
  const isBlind = useBlind(documentId);
  const isOwn = ({ lines }: CommentThreadRecord) => lines.every(({ coder }) => coder === session.coder());
  const threads = isBlind ? all.filter(isOwn) : all;
  return (
    <div className="comments">
      {threads.map((thread) => (
        <CommentThread key={thread.id} thread={thread} />
      ))}
      {threads.length < all.length && (
        <p className="comments-hidden">What others say here is hidden until all who share the document are done.</p>
      )}
      {isWriting ? (
        <CommentComposer
          label="New comment"
          action="Comment"
          onClose={() => {
            setIsWriting(false);
            setHasWritten(true);
          }}
          onSend={(text) => run(addComment(session, { documentId, about, text })) !== null}
        />
      ) : (
        <Button
          look="quiet"
          autoFocus={hasWritten}
          icon={<MessageSquarePlus size={14} aria-hidden />}
          onPress={() => {
            setIsWriting(true);
          }}
        >
          Comment…
        </Button>
      )}
    </div>
  );
}
