import type { Command, CommandReader } from '#core/commands/command';
import { relationsAtAny } from '#core/commands/find-annotations';
import { findVerdict, verdictInLabel } from '#core/commands/find-verdict';
import { removed } from '#core/changes/change-set';
import { resultsOf } from '#core/review/adjudication/settle-passages';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

/** Takes a verdict back, with what it brought about: the passage is open again. Comments on it stay. */
export function withdrawVerdict({ view: shown }: CommandReader, { verdictId }: { readonly verdictId: Id }): Command {
  const known = findVerdict(shown, verdictId);
  return {
    name: 'withdraw-verdict',
    label: known.ok ? `Take back verdict on ${verdictInLabel(known.value)}` : 'Take back verdict',
    documentIds: known.ok ? [known.value.documentId] : [],
    plan({ view }) {
      const verdict = findVerdict(view, verdictId);
      if (!verdict.ok) return verdict;
      const results = resultsOf(view, [verdict.value]);
      const links = relationsAtAny(
        view,
        results.map(({ id }) => id),
      );
      return success(removed(...links, ...results, verdict.value));
    },
  };
}
