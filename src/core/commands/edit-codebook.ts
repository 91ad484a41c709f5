import { checkCodebook, meansTheSame } from '#core/codebook/check-codebook';
import { findUsesOfMissing } from '#core/codebook/find-uses';
import { type Command, refuse } from '#core/commands/command';
import { counted } from '#core/commands/label-parts';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import type { CodebookRecord } from '#core/model/records';
import { success } from '#core/model/result';

/**
 * Replaces the codebook. Its version goes up by one when the meaning of a coding may have changed, and not for labels,
 * keys, colours and styles. What annotations use cannot be taken away; it can be switched off.
 */
export function editCodebook({ codebook: wanted }: { readonly codebook: CodebookRecord }): Command {
  return {
    name: 'edit-codebook',
    label: 'Edit codebook',
    documentIds: [],
    plan({ view }) {
      const current = view.codebook();
      if (wanted.id !== current.id) return refuse('other-codebook', 'This codebook belongs to another project.');
      const next = { ...wanted, version: current.version };
      if (equalData(current, next)) return success(emptyChangeSet);
      const problem = checkCodebook(next);
      if (problem !== undefined) return refuse('codebook-unsound', problem);
      const missed = findUsesOfMissing(view, next);
      if (missed.count > 0) {
        const uses = counted(missed.count, 'use');
        return refuse(
          'in-use',
          `The project has ${uses} of what you take away (${missed.example}). Switch it off instead.`,
        );
      }
      const version = meansTheSame(current, next) ? current.version : current.version + 1;
      return success(updated(current, { ...next, version }));
    },
  };
}
