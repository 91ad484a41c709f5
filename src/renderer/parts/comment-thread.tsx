import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { reopenThread, replyInThread, resolveThread } from '#core/commands/continue-thread';
import type { CommentThread as Thread } from '#core/review/adjudication/comment-threads';
import { CommentComposer } from '#renderer/parts/comment-composer.tsx';
import { CommentLine } from '#renderer/parts/comment-line.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';

/** One conversation; a resolved one is folded to its first words until one opens it. */
export function CommentThread({ thread }: { readonly thread: Thread }) {
  const session = useSession();
  const run = useRunCommand();
  const [isReplying, setIsReplying] = useState(false);
  const [hasReplied, setHasReplied] = useState(false);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const { id: threadId, lines, state } = thread;
  const isResolved = state === 'resolved';
  const last = lines.at(-1);

  if (isResolved && !isUnfolded) {
    return (
      <button
        type="button"
        className="comment-folded"
        aria-expanded={false}
        onClick={() => {
          setIsUnfolded(true);
        }}
      >
        <CircleCheck size={14} aria-hidden />
        <span className="comment-folded-words">Resolved: {lines[0]?.text}</span>
      </button>
    );
  }
  return (
    <div className="comment-thread" role="group" aria-label={`Comment: ${lines[0]?.text ?? ''}`}>
      {lines.map((line) => (
        <CommentLine key={line.id} line={line} isLast={line === last} />
      ))}
      {isReplying ? (
        <CommentComposer
          label="Reply"
          action="Reply"
          onClose={() => {
            setIsReplying(false);
            setHasReplied(true);
          }}
          onSend={(text) => run(replyInThread(session, { threadId, text })) !== null}
        />
      ) : (
        <div className="comment-links">
          <button
            type="button"
            className="comment-link"
            autoFocus={hasReplied}
            onClick={() => {
              setIsReplying(true);
            }}
          >
            Reply
          </button>
          <button
            type="button"
            className="comment-link"
            onClick={() => {
              setIsUnfolded(false);
              run((isResolved ? reopenThread : resolveThread)(session, { threadId }));
            }}
          >
            {isResolved ? 'Reopen' : 'Resolve'}
          </button>
        </div>
      )}
    </div>
  );
}
