import type { Id } from '#core/model/records';
import type { Occurrence } from '#core/occurrences/list-occurrences';

export type OccurrenceRow =
  | { readonly kind: 'document'; readonly id: string; readonly documentId: Id; readonly count: number }
  | { readonly kind: 'occurrence'; readonly id: string; readonly occurrence: Occurrence };

/** Rows grouped under their documents; only those whose words or surroundings hold all words of the filter. */
export function listRows(
  occurrences: readonly Occurrence[],
  filter: string,
  titleOf: (documentId: Id) => string,
): readonly OccurrenceRow[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  const groups = new Map<Id, Occurrence[]>();
  for (const occurrence of occurrences) {
    if (words.length > 0) {
      const { prefix, quote, suffix, documentId } = occurrence;
      const haystack = `${prefix}${quote}${suffix} ${titleOf(documentId)}`.toLowerCase();
      if (!words.every((word) => haystack.includes(word))) continue;
    }
    const group = groups.get(occurrence.documentId);
    if (group === undefined) groups.set(occurrence.documentId, [occurrence]);
    else group.push(occurrence);
  }
  const rows: OccurrenceRow[] = [];
  for (const [documentId, group] of groups) {
    rows.push({ kind: 'document', id: documentId, documentId, count: group.length });
    for (const occurrence of group) rows.push({ kind: 'occurrence', id: occurrence.id, occurrence });
  }
  return rows;
}

/** Chosen unless there is a doubt, until somebody says otherwise: `turned` holds the places of which somebody did. */
export function isChosen({ id, tagged, doubt }: Occurrence, turned: ReadonlySet<string>): boolean {
  return tagged === null && (doubt === null) !== turned.has(id);
}
