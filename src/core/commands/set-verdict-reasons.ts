import type { Command } from '#core/commands/command';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import { verdictReasonsOf } from '#core/review/adjudication/default-reasons';
import { equalData } from '#core/model/equal-data';
import { success } from '#core/model/result';

/** Sets the project's list of reasons, in the order given. Verdicts keep the reasons that they have. */
export function setVerdictReasons({ reasons }: { readonly reasons: readonly string[] }): Command {
  const wanted = Array.from(new Set(reasons.map((reason) => reason.trim()))).filter((reason) => reason !== '');
  return {
    name: 'set-verdict-reasons',
    label: 'Edit list of reasons',
    documentIds: [],
    plan({ view }) {
      const project = view.project();
      if (equalData(verdictReasonsOf(view), wanted)) return success(emptyChangeSet);
      return success(updated(project, { ...project, verdictReasons: wanted }));
    },
  };
}
