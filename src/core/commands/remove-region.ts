import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { withRegions } from '#core/commands/set-region';
import type { Id } from '#core/model/records';
import { regionLabel } from '#core/regions/region-words';

/** Takes a region away: its words are article text again, or belong to the region around it. */
export function removeRegion(
  reader: CommandReader,
  { documentId, regionId }: { readonly documentId: Id; readonly regionId: Id },
): Command {
  const shown = reader.view.document(documentId)?.regions.find(({ id }) => id === regionId);
  const words = shown === undefined ? '' : (reader.text(documentId)?.slice(shown.start, shown.end) ?? '');
  const role = shown === undefined ? 'region' : regionLabel(shown.role).toLowerCase();
  return {
    name: 'remove-region',
    label: `Remove ${role} region${words === '' ? '' : ` ${quoted(words)}`}`,
    documentIds: [documentId],
    plan({ view }) {
      const document = view.document(documentId);
      const rest = document?.regions.filter(({ id }) => id !== regionId);
      if (document === undefined || rest === undefined || rest.length === document.regions.length) {
        return refuse('not-found', 'This region is no longer in the document.');
      }
      return withRegions(document, rest);
    },
  };
}
