import type { JournalHeader } from '#core/changes/journal';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';

/**
 * Which copy of the project this is. The copy in which the project began has the project's id, one that was made from
 * a package got an id then. A copy made from a corpus file or a backup is a new one, because its history begins anew:
 * the numbers of its revisions say nothing about those of the copy that the file came from.
 */
export function replicaOf(view: ProjectView, history: readonly JournalHeader[]): Id {
  const [opened] = view.receipts().filter(({ direction }) => direction === 'opened');
  const replica = opened?.replica ?? view.project().id;
  const begin = history.findLast(({ origin }) => origin.kind === 'begin');
  return begin === undefined || ownBeginnings.has(begin.name) ? replica : `${replica}@${begin.at}`;
}

/** Names of the entries with which a copy begins that no other copy shares. */
const ownBeginnings: ReadonlySet<string> = new Set(['create-project', 'open-package']);
