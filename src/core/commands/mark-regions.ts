import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { counted, quoted } from '#core/commands/label-parts';
import { isOverruled, isSameStretch, regionOf, withRegions } from '#core/commands/set-region';
import type { Id, Region } from '#core/model/records';
import { isKeptText } from '#core/regions/kept-text';

export interface MarkRegionsDetails {
  readonly documentId: Id;
  readonly regions: readonly Omit<Region, 'id'>[];
}

/**
 * Marks several stretches of a document at once. Those that are marked already are left as they are. Article text without
 * a date of its own is a proposal that was refused: it is remembered, so that nobody is asked again.
 */
export function markRegions(reader: CommandReader, { documentId, regions }: MarkRegionsDetails): Command {
  const marked = regions.filter((region) => !isKeptText(region)).length;
  const title = quoted(reader.view.document(documentId)?.title ?? '');
  return {
    name: 'mark-regions',
    label:
      marked > 0 || regions.length === 0
        ? `Mark ${counted(marked, 'region')} of ${title}`
        : `Keep ${counted(regions.length, 'part')} of ${title} as article text`,
    documentIds: [documentId],
    plan({ view, newId, text }) {
      const document = view.document(documentId);
      if (document === undefined) return refuse('not-found', 'This document is no longer in the project.');
      let next = document.regions;
      for (const wanted of regions) {
        const made = regionOf(wanted, text(documentId), newId());
        if (!made.ok) return made;
        if (!isKeptText(wanted)) next = next.filter((region) => !isOverruled(region, made.value));
        if (!next.some((region) => isSameStretch(region, made.value))) next = [...next, made.value];
      }
      if (next.length === document.regions.length && next.every((region, at) => region === document.regions[at])) {
        return refuse('already-marked', 'All of this is marked already. Nothing was changed.');
      }
      return withRegions(document, next);
    },
  };
}
