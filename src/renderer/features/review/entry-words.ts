import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import type { ProjectView } from '#core/model/project-view';
import type { CodebookRecord, Id, VerdictDecision } from '#core/model/records';
import { groupReadings, type ReadingGroup } from '#core/review/adjudication/reading-groups';
import type { ReviewEntry } from '#core/review/adjudication/review-entries';
import type { Difference, DifferenceKind } from '#core/review/compare/difference';
import { countOf, listOf } from '#renderer/ui/count-of.ts';

export const kindLabels: Record<DifferenceKind, string> = {
  missing: 'Missing',
  boundary: 'Boundary',
  tag: 'Tag',
  attribute: 'Attribute',
  split: 'Split',
  relation: 'Relation',
  value: 'Value',
};

export const kindHints: Record<DifferenceKind, string> = {
  missing: 'Some tagged it, others who coded the document did not',
  boundary: 'The spans overlap, but begin or end elsewhere',
  tag: 'The same place, another tag',
  attribute: 'Another value of an attribute',
  split: 'One span of one coder is several of another',
  relation: 'Linked to another actor or date',
  value: 'Another actor entity or date value',
};

export const decisionLabels: Record<VerdictDecision, string> = {
  take: 'Taken',
  edit: 'Decided with an own reading',
  both: 'All readings taken',
  defensible: 'All defensible',
  reject: 'Rejected',
  unanimous: 'Accepted, all agreed',
};

/** The kinds of an entry’s differences, each once: `Missing, boundary`. */
export function kindsInWords({ passage }: ReviewEntry): string {
  const kinds = Array.from(new Set(passage.differences.map(({ kind }) => kind)));
  if (kinds.length === 0) return passage.readings.length < 2 ? 'One coder only' : 'All agree';
  return kinds.map((kind, index) => (index === 0 ? kindLabels[kind] : kindLabels[kind].toLowerCase())).join(', ');
}

/** What an attribute or a relation that differs is called; empty for the other kinds. */
export function differenceLabel(codebook: CodebookRecord, { kind, what }: Difference, tags: readonly Id[]): string {
  if (what === '') return '';
  if (kind === 'relation') return relationOf(codebook, what)?.label ?? what;
  const definition = tags.map((tag) => attributeOf(codebook, tag, what)).find((each) => each !== undefined);
  return definition?.label ?? what;
}

/** The words that an entry is about: the longest span, or those that were voted on where all are gone. */
export function entryQuote(view: ProjectView, { passage, verdict }: ReviewEntry): string {
  const quotes = passage.readings
    .flatMap(({ annotations }) => annotations)
    .map((id) => view.annotation(id)?.quote ?? '');
  const voted = verdict?.votes.flatMap(({ annotations }) => annotations.map(({ quote }) => quote)) ?? [];
  const [longest = ''] = (quotes.length > 0 ? quotes : voted).toSorted((left, right) => right.length - left.length);
  return longest;
}

/** An entry as a screen reader says it: what differs, and what each has. */
export function describeEntry(view: ProjectView, entry: ReviewEntry, nameOf: (coder: Id) => string): string {
  const readings = groupReadings(view, entry.passage).map((group) => {
    const names = listOf(group.coders.map(nameOf));
    return `${names} ${readingInWords(view.codebook(), group)}`;
  });
  const state = entry.state === 'open' ? '' : entry.state === 'settled' ? ', decided' : ', decided but changed since';
  return `${kindsInWords(entry)}${state}: ${readings.join('; ')}`;
}

export function readingInWords(codebook: CodebookRecord, { annotations }: ReadingGroup): string {
  if (annotations.length === 0) return 'not tagged';
  return annotations.map(({ tag, quote }) => `${tagOf(codebook, tag)?.label ?? tag} “${quote}”`).join(', ');
}

/** What of a verdict’s votes has become another: `2 tags changed, 1 is gone`. Empty where it stands. */
export function standingInWords({ standing }: ReviewEntry): string {
  if (standing === null) return '';
  const { changed, gone, added } = standing;
  const parts = [
    ...(changed.length > 0 ? [`${countOf(changed.length, 'tag')} changed`] : []),
    ...(gone.length > 0 ? [`${countOf(gone.length, 'tag')} gone`] : []),
    ...(added.length > 0 ? [`${countOf(added.length, 'tag')} added`] : []),
  ];
  return listOf(parts);
}
