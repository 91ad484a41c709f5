import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { counted, quoted } from '#core/commands/label-parts';
import { isSameStretch, regionOf, withRegions } from '#core/commands/set-region';
import type { Id, Region } from '#core/model/records';

export interface MarkRegionsDetails {
  readonly documentId: Id;
  readonly regions: readonly Omit<Region, 'id'>[];
}

/** Marks several stretches of a document at once. Those that are marked already are left as they are. */
export function markRegions(reader: CommandReader, { documentId, regions }: MarkRegionsDetails): Command {
  return {
    name: 'mark-regions',
    label: `Mark ${counted(regions.length, 'region')} of ${quoted(reader.view.document(documentId)?.title ?? '')}`,
    documentIds: [documentId],
    plan({ view, newId, text }) {
      const document = view.document(documentId);
      if (document === undefined) return refuse('not-found', 'This document is no longer in the project.');
      const next = [...document.regions];
      for (const wanted of regions) {
        const made = regionOf(wanted, text(documentId), newId());
        if (!made.ok) return made;
        if (!next.some((region) => isSameStretch(region, made.value))) next.push(made.value);
      }
      if (next.length === document.regions.length) {
        return refuse('already-marked', 'All of this is marked already. Nothing was changed.');
      }
      return withRegions(document, next);
    },
  };
}
