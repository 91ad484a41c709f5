import type { Command, CommandReader } from '#core/commands/command';
import { findVerdict, verdictInLabel } from '#core/commands/find-verdict';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Gives a verdict its reason; an empty one takes it away. */
export function setVerdictReason(
  reader: CommandReader,
  { verdictId, reason }: { readonly verdictId: Id; readonly reason: string },
): Command {
  return explain(reader, verdictId, 'reason', reason.trim());
}

/** Says more about a verdict than the reason does. */
export function setVerdictComment(
  reader: CommandReader,
  { verdictId, comment }: { readonly verdictId: Id; readonly comment: string },
): Command {
  return explain(reader, verdictId, 'comment', comment.trim());
}

function explain({ view: shown }: CommandReader, verdictId: Id, field: 'reason' | 'comment', words: string): Command {
  const known = findVerdict(shown, verdictId);
  return {
    name: `set-verdict-${field}`,
    label: `${words === '' ? 'Clear' : 'Set'} ${field} of verdict${known.ok ? ` on ${verdictInLabel(known.value)}` : ''}`,
    documentIds: known.ok ? [known.value.documentId] : [],
    plan({ view, now }) {
      const verdict = findVerdict(view, verdictId);
      if (!verdict.ok) return verdict;
      if (verdict.value[field] === words) return success(emptyChangeSet);
      return success(updated(verdict.value, { ...verdict.value, [field]: words, updatedAt: now }));
    },
  };
}
