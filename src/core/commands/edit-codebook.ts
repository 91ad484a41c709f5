import { checkCodebook } from '#core/codebook/check-codebook';
import { labelOfPart } from '#core/codebook/label-of-part';
import { touchedParts } from '#core/codebook/touched-parts';
import { withHistoryOf } from '#core/codebook/with-history-of';
import { codebookEditLabel } from '#core/commands/codebook-edit-label';
import { type Command, refuse } from '#core/commands/command';
import { counted } from '#core/commands/label-parts';
import { type CodebookMigration, emptyMigration, planMigration } from '#core/commands/migrate-codebook';
import { emptyChangeSet } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import type { CodebookRecord } from '#core/model/records';
import { success } from '#core/model/result';

export interface EditCodebookDetails {
  readonly codebook: CodebookRecord;
  /** Why; kept with the version where the change makes one. */
  readonly note?: string;
  /** What becomes of what uses the parts that go; without it nothing in use can be taken away. */
  readonly migration?: CodebookMigration;
  /** As it is, for a label that says what changes. */
  readonly before?: CodebookRecord;
}

/**
 * Replaces the codebook. Its version goes up by one when the meaning of a coding may have changed, and not for labels,
 * keys, colours and styles. What annotations use can be taken away only with a migration, which happens in the same
 * change.
 */
export function editCodebook({ codebook: wanted, note = '', migration, before }: EditCodebookDetails): Command {
  return {
    name: 'edit-codebook',
    label: before === undefined ? 'Edit codebook' : codebookEditLabel(before, wanted, note),
    documentIds: [],
    plan({ view, coder, now }) {
      const current = view.codebook();
      if (wanted.id !== current.id) return refuse('other-codebook', 'This codebook belongs to another project.');
      const next = withHistoryOf(current, wanted);
      if (equalData(current, next)) return success(emptyChangeSet);
      const problem = checkCodebook(next);
      if (problem !== undefined) return refuse('codebook-unsound', problem);
      const plan = planMigration(view, next, migration ?? emptyMigration, now);
      const open = migration === undefined ? plan.uses : plan.unsettled;
      const [first] = open;
      if (first !== undefined) {
        const uses = counted(
          open.reduce((sum, { count }) => sum + count, 0),
          'use',
        );
        const what = labelOfPart(first.part, current);
        return refuse(
          'in-use',
          `The project has ${uses} of what you take away (${what}). Say what becomes of them, or switch it off instead.`,
        );
      }
      const touched = touchedParts(current, next);
      const version = current.version + (touched.length > 0 ? 1 : 0);
      const revision = { version, note: note.trim(), touched, coder, at: now };
      const revisions = touched.length > 0 ? { revisions: [...(current.revisions ?? []), revision] } : {};
      return success({
        added: [],
        updated: [[current, { ...next, ...revisions, version }], ...plan.updated],
        removed: plan.removed,
      });
    },
  };
}
