import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { added } from '#core/changes/change-set';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';
import type { ReviewPackage } from '#core/review/packages/review-package';

/** Name of the entries that say where a package ends: what was sent later is a segment of its own. */
export const sentPackageName = 'save-package';

/** Remembers that a package was written, and up to which revision. It changes nothing else. */
export function recordSentPackage(
  _reader: CommandReader,
  about: Pick<ReviewPackage, 'id' | 'purpose' | 'replica' | 'coder' | 'revision'>,
): Command {
  const coder: Id = about.coder.id;
  const name = quoted(about.coder.name);
  return {
    name: sentPackageName,
    label: about.purpose === 'to-code' ? `Save review package for ${name}` : `Save review package of ${name}`,
    documentIds: [],
    plan({ view, now, newId }) {
      if (view.record(coder)?.kind !== 'coder') return refuse('not-found', 'This coder is no longer in the project.');
      return success(
        added({
          kind: 'receipt',
          id: newId(),
          direction: 'sent',
          packageId: about.id,
          replica: about.replica,
          coder,
          theirCoder: coder,
          revision: about.revision,
          proposals: [],
          at: now,
        }),
      );
    },
  };
}
