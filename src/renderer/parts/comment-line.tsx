import { useState } from 'react';
import type { CommentRecord } from '#core/model/records';
import { deleteComment, editComment } from '#core/commands/edit-comment';
import { CommentComposer } from '#renderer/parts/comment-composer.tsx';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useCurrentCoder } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { showMoment } from '#renderer/ui/show-time.ts';

interface Props {
  readonly line: CommentRecord;
  /** Nobody has gone on after it: it can be taken back. */
  readonly isLast: boolean;
}

const acts = { comment: '', resolve: 'resolved this', reopen: 'opened this again' } as const;

/** Who said what and when; one’s own words can be changed. */
export function CommentLine({ line, isLast }: Props) {
  const session = useSession();
  const run = useRunCommand();
  const nameOf = useCoderNames();
  const isOwn = useCurrentCoder().id === line.coder;
  const [isEditing, setIsEditing] = useState(false);
  return (
    <div className="comment-line">
      <p className="comment-facts">
        <strong>{nameOf(line.coder)}</strong> {acts[line.act]} <span>{showMoment(line.createdAt)}</span>
        {line.updatedAt !== line.createdAt && <span>edited</span>}
      </p>
      {isEditing ? (
        <CommentComposer
          label="Edit comment"
          action="Change"
          initial={line.text}
          onClose={() => {
            setIsEditing(false);
          }}
          onSend={(text) => {
            run(editComment(session, { commentId: line.id, text }));
            return true;
          }}
        />
      ) : (
        line.text !== '' && (
          <p className="comment-words" dir="auto">
            {line.text}
          </p>
        )
      )}
      {isOwn && !isEditing && (
        <div className="comment-links">
          {line.act === 'comment' && (
            <button
              type="button"
              className="comment-link"
              onClick={() => {
                setIsEditing(true);
              }}
            >
              Edit
            </button>
          )}
          {isLast && (
            <button
              type="button"
              className="comment-link"
              onClick={() => {
                run(deleteComment(session, { commentId: line.id }));
              }}
            >
              {line.act === 'comment' ? 'Delete' : 'Undo'}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
