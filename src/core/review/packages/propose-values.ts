import { isCalledAsMade } from '#core/codebook/concept-id';
import { attributeOf } from '#core/codebook/definitions';
import { quoted } from '#core/commands/label-parts';
import type { AnnotationRecord, AttributeDefinition, CodebookRecord, Id, ValueDefinition } from '#core/model/records';
import type { NoteList } from '#core/review/packages/note-list';
import type { Proposals } from '#core/review/packages/proposals';
import { contentOf, partField, presenceField, type ValuePlace } from '#core/review/packages/value-fields';

export interface ProposeOptions {
  readonly ours: CodebookRecord;
  readonly proposals: Proposals;
  readonly notes: NoteList;
}

/**
 * Proposes what a copy did to the lists of the codebook: an open list grows as one codes, and a value that somebody uses
 * must not be unknown here. What it calls a concept is proposed too. Nothing else of another copy's codebook is taken,
 * because the scheme belongs to who hands it out.
 *
 * All is recorded whether or not it can be taken now: what is here may have come from other packages, and nothing may
 * depend on which came first.
 *
 * @param base what the copy began with; `undefined` proposes all values that are not in the project
 */
export function proposeValues(base: CodebookRecord | undefined, theirs: CodebookRecord, options: ProposeOptions): void {
  for (const tag of theirs.tags) {
    for (const attribute of tag.attributes) {
      const here = attributeOf(options.ours, tag.id, attribute.id);
      if (here === undefined) continue;
      const before = base === undefined ? undefined : attributeOf(base, tag.id, attribute.id)?.values;
      for (const value of attribute.values) {
        const known = before?.find(({ id }) => id === value.id);
        const place = { tag: tag.id, attribute: attribute.id, value: value.id };
        if (known === undefined) proposeNew(value, place, here, options);
        else proposeChange(known, value, place, here, options);
      }
      noteGone(before ?? [], attribute, here, options);
    }
  }
}

function proposeNew(
  value: ValueDefinition,
  place: ValuePlace,
  here: AttributeDefinition,
  { ours, proposals }: ProposeOptions,
): void {
  const isOurOwn = hasValue(here, value.id) && !proposals.isProposed(ours.id, presenceField(place));
  if (!isOurOwn) proposals.propose(ours.id, presenceField(place), undefined, contentOf(value));
  for (const part of ['label', 'description'] as const) {
    const isRenamed = part === 'label' && here.type === 'concept' && !isCalledAsMade(value.id, value.label);
    const wasProposed = proposals.own(ours.id, partField(place, part)) !== undefined;
    if (isRenamed || wasProposed) proposals.propose(ours.id, partField(place, part), undefined, value[part]);
  }
}

/** What something is called, a copy says of any concept; of entries of closed lists only of those that it brought. */
function proposeChange(
  before: ValueDefinition,
  value: ValueDefinition,
  place: ValuePlace,
  here: AttributeDefinition,
  { ours, proposals }: ProposeOptions,
): void {
  const isTheirs = proposals.own(ours.id, presenceField(place)) !== undefined;
  for (const part of ['label', 'description'] as const) {
    if (before[part] === value[part] || !(isTheirs || (part === 'label' && here.type === 'concept'))) continue;
    proposals.propose(ours.id, partField(place, part), before[part], value[part]);
  }
}

function noteGone(
  before: readonly ValueDefinition[],
  theirs: AttributeDefinition,
  here: AttributeDefinition,
  { ours, notes }: ProposeOptions,
): void {
  if (here.type !== 'concept') return;
  for (const { id, label } of before) {
    if (hasValue(theirs, id) || !hasValue(here, id)) continue;
    const words = quoted(label);
    const message = `They took the concept ${words} away. It stays here, because others may use it.`;
    notes.add({ kind: 'unused', message, records: [ours.id], words });
  }
}

/**
 * Proposes the concepts that arriving annotations have and that are not in the lists, or there because of packages only:
 * they were merged or taken away here while somebody went on coding with them. What is used must be understood; it can
 * be merged again.
 *
 * @param base the codebook that the copy began with
 */
export function proposeUsedConcepts(
  base: CodebookRecord,
  theirs: CodebookRecord,
  annotations: readonly AnnotationRecord[],
  { ours, proposals }: ProposeOptions,
): void {
  for (const tag of ours.tags) {
    for (const here of tag.attributes.filter(({ type }) => type === 'concept')) {
      const there = [base, theirs].flatMap((codebook) => attributeOf(codebook, tag.id, here.id)?.values ?? []);
      for (const id of conceptsHeld(annotations, tag.id, here.id)) {
        const field = presenceField({ tag: tag.id, attribute: here.id, value: id });
        const value = there.find((each) => each.id === id);
        if (value === undefined || (hasValue(here, id) && !proposals.isProposed(ours.id, field))) continue;
        proposals.propose(ours.id, field, undefined, proposals.own(ours.id, field) ?? contentOf(value));
      }
    }
  }
}

/** Values that annotations of the tag have in the attribute. */
export function conceptsHeld(annotations: readonly AnnotationRecord[], tag: Id, attribute: Id): ReadonlySet<Id> {
  const held = annotations.flatMap((each) => (each.tag === tag ? [each.attributes[attribute]] : []));
  return new Set(held.filter((value) => typeof value === 'string'));
}

function hasValue({ values }: AttributeDefinition, id: Id): boolean {
  return values.some((value) => value.id === id);
}
