import { refuse, type Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import type { ProjectView } from '#core/model/project-view';
import type { Id, VerdictRecord } from '#core/model/records';
import { success, type Result } from '#core/model/result';

export function findVerdict(view: ProjectView, verdictId: Id): Result<VerdictRecord, Refusal> {
  const record = view.record(verdictId);
  return record?.kind === 'verdict' ? success(record) : refuse('not-found', 'This verdict is no longer there.');
}

/** The words that a verdict is about, as a label shows them: those of the taken reading first. */
export function verdictInLabel({ votes, taken }: VerdictRecord): string {
  const voted = votes.filter(({ annotations }) => annotations.length > 0);
  const vote = voted.find(({ coder }) => taken.includes(coder)) ?? voted[0];
  return quoted(vote?.annotations[0]?.quote ?? '');
}
