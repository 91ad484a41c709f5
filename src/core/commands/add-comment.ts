import { type Command, type CommandContext, type CommandReader, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { added } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { CommentRecord, CommentSubject, Id } from '#core/model/records';
import { success, unreachable } from '#core/model/result';

export interface AddCommentDetails {
  readonly documentId: Id;
  readonly about: CommentSubject;
  readonly text: string;
}

/** Starts a thread about a document, an annotation or a difference. */
export function addComment(_reader: CommandReader, details: AddCommentDetails): Command {
  const { documentId } = details;
  const text = details.text.trim();
  return {
    name: 'add-comment',
    label: `Comment ${quoted(text)}`,
    documentIds: [documentId],
    plan(context) {
      if (context.view.document(documentId) === undefined) {
        return refuse('not-found', 'This document is no longer in the project.');
      }
      if (text === '') return refuse('nothing-said', 'Write something first.');
      const about = presentSubject(context.view, documentId, details.about);
      if (about === undefined) return refuse('not-found', 'What the comment is about is no longer there.');
      const id = context.newId();
      return success(added(newLine(context, id, { documentId, about, thread: id, act: 'comment', text })));
    },
  };
}

export function newLine(
  { coder, now }: CommandContext,
  id: Id,
  line: Pick<CommentRecord, 'documentId' | 'about' | 'thread' | 'act' | 'text'>,
): CommentRecord {
  return { kind: 'comment', id, ...line, coder, createdAt: now, updatedAt: now };
}

/** The subject without what is gone; `undefined` where nothing of it is left in the document. */
function presentSubject(view: ProjectView, documentId: Id, about: CommentSubject): CommentSubject | undefined {
  const isHere = (id: Id) => view.annotation(id)?.documentId === documentId;
  switch (about.kind) {
    case 'document':
      return about;
    case 'annotation':
      return isHere(about.id) ? about : undefined;
    case 'difference': {
      const annotations = about.annotations.filter(isHere).sort(compareText);
      return annotations.length === 0 ? undefined : { kind: 'difference', annotations };
    }
    default:
      return unreachable(about);
  }
}
