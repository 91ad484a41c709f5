import { newLine } from '#core/commands/add-comment';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { added } from '#core/changes/change-set';
import { type CommentThread, findThread } from '#core/review/adjudication/comment-threads';
import type { CommentRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';

interface ThreadDetails {
  /** Id of the thread's first comment. */
  readonly threadId: Id;
}

/** Adds a comment to a thread, whatever its state. */
export function replyInThread(
  reader: CommandReader,
  { threadId, text }: ThreadDetails & { readonly text: string },
): Command {
  const words = text.trim();
  return addLine(reader, threadId, { name: 'reply', label: `Reply ${quoted(words)}`, act: 'comment', text: words });
}

/** Says that a thread is settled; anybody may, and may reopen it. */
export function resolveThread(reader: CommandReader, { threadId }: ThreadDetails): Command {
  const label = `Resolve comment ${openingOf(reader, threadId)}`;
  return addLine(reader, threadId, { name: 'resolve-thread', label, act: 'resolve', text: '' });
}

/** Opens a thread again that somebody resolved. */
export function reopenThread(reader: CommandReader, { threadId }: ThreadDetails): Command {
  const label = `Reopen comment ${openingOf(reader, threadId)}`;
  return addLine(reader, threadId, { name: 'reopen-thread', label, act: 'reopen', text: '' });
}

interface Line extends Pick<CommentRecord, 'act' | 'text'> {
  readonly name: string;
  readonly label: string;
}

function addLine({ view: shown }: CommandReader, threadId: Id, { name, label, act, text }: Line): Command {
  const known = findThread(shown, threadId);
  return {
    name,
    label,
    documentIds: known === undefined ? [] : [known.documentId],
    plan(context) {
      const thread = findThread(context.view, threadId);
      if (thread === undefined) return refuse('not-found', 'This comment is no longer there.');
      if (act === 'comment' && text === '') return refuse('nothing-said', 'Write something first.');
      if (!changesState(thread, act)) {
        return refuse('thread-state', act === 'resolve' ? 'This is resolved already.' : 'This is open already.');
      }
      const { documentId, about } = thread;
      return success(added(newLine(context, context.newId(), { documentId, about, thread: threadId, act, text })));
    },
  };
}

function changesState({ state }: CommentThread, act: CommentRecord['act']): boolean {
  return act === 'comment' || (act === 'resolve') === (state === 'open');
}

function openingOf({ view }: CommandReader, threadId: Id): string {
  return quoted(findThread(view, threadId)?.lines[0]?.text ?? '');
}
