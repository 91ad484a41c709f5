import { type Command, type CommandReader, refuse, type Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { emptyChangeSet, removed, updated } from '#core/changes/change-set';
import { findThread } from '#core/review/adjudication/comment-threads';
import type { ProjectView } from '#core/model/project-view';
import type { CommentRecord, Id } from '#core/model/records';
import { success, type Result } from '#core/model/result';

/** Changes the words of a comment of one's own. */
export function editComment(
  reader: CommandReader,
  { commentId, text }: { readonly commentId: Id; readonly text: string },
): Command {
  const words = text.trim();
  return {
    name: 'edit-comment',
    label: `Edit comment to ${quoted(words)}`,
    documentIds: documentsOf(reader.view, commentId),
    plan({ view, coder, now }) {
      const comment = ownComment(view, commentId, coder);
      if (!comment.ok) return comment;
      if (words === '') return refuse('nothing-said', 'A comment needs words. Delete it instead.');
      if (comment.value.text === words) return success(emptyChangeSet);
      return success(updated(comment.value, { ...comment.value, text: words, updatedAt: now }));
    },
  };
}

/** Takes back a comment of one's own that nobody has answered. */
export function deleteComment(reader: CommandReader, { commentId }: { readonly commentId: Id }): Command {
  const record = reader.view.record(commentId);
  return {
    name: 'delete-comment',
    label: `Delete comment ${quoted(record?.kind === 'comment' ? record.text : '')}`,
    documentIds: documentsOf(reader.view, commentId),
    plan({ view, coder }) {
      const comment = ownComment(view, commentId, coder);
      if (!comment.ok) return comment;
      const last = findThread(view, comment.value.thread)?.lines.at(-1);
      if (last !== undefined && last.id !== commentId) {
        return refuse('answered', 'Somebody has gone on after this comment. Edit it, or add another one.');
      }
      return success(removed(comment.value));
    },
  };
}

function ownComment(view: ProjectView, commentId: Id, coder: Id): Result<CommentRecord, Refusal> {
  const comment = view.record(commentId);
  if (comment?.kind !== 'comment') return refuse('not-found', 'This comment is no longer there.');
  if (comment.coder !== coder) return refuse('not-yours', 'This comment is somebody else’s. Add one of your own.');
  return success(comment);
}

function documentsOf(view: ProjectView, commentId: Id): readonly Id[] {
  const comment = view.record(commentId);
  return comment?.kind === 'comment' ? [comment.documentId] : [];
}
