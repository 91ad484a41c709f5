import { isCalledAsMade } from '#core/codebook/concept-id';
import { numberTwins, withoutNumber } from '#core/codebook/number-twins';
import { sortConcepts } from '#core/codebook/sort-concepts';
import { quoted } from '#core/commands/label-parts';
import { equalData } from '#core/model/equal-data';
import { compareText } from '#core/model/record-order';
import type { AttributeDefinition, CodebookRecord, Id, ValueDefinition } from '#core/model/records';
import type { NoteList } from '#core/review/packages/note-list';
import type { Proposals } from '#core/review/packages/proposals';
import { fromContent, readValueField, type ValuePart } from '#core/review/packages/value-fields';

/** What all copies say about one value of a list. */
interface Said {
  /** The value as copies brought it. */
  readonly brought: Omit<ValueDefinition, 'id'>[];
  /** What it was called and described as after that. */
  readonly later: Record<ValuePart, string[]>;
  /** What stands for “nothing was set here”, of what this package touched. */
  readonly passing: Record<ValuePart, Set<string>>;
  /** This package says that the value is there. */
  isFresh: boolean;
  /** This package says anything about it. */
  isTouched: boolean;
  /** What this package calls it now. */
  theirLabel: string | undefined;
}

/**
 * The codebook with the values that copies propose, called and described as they propose, unless that was set here or
 * they were taken away here: open lists sorted by label, brought ones last in closed lists. A function of what is here
 * and of all proposals: of several copies, a name that somebody gave later counts more than the one a concept was made
 * with, and of several such the greatest by code units.
 */
export function withProposedValues(codebook: CodebookRecord, proposals: Proposals, notes: NoteList): CodebookRecord {
  const said = collectSaid(codebook.id, proposals);
  if (said.size === 0) return codebook;
  const tags = codebook.tags.map((tag) => ({
    ...tag,
    attributes: tag.attributes.map((attribute) => {
      const about = said.get(listKey(tag.id, attribute.id));
      return about === undefined ? attribute : settleList(codebook.id, attribute, about, notes);
    }),
  }));
  const next = { ...codebook, tags };
  return equalData(next, codebook) ? codebook : next;
}

function settleList(
  codebookId: Id,
  attribute: AttributeDefinition,
  about: ReadonlyMap<Id, Said>,
  notes: NoteList,
): AttributeDefinition {
  const isOpen = attribute.type === 'concept';
  const here = attribute.values.map((value) => {
    const said = about.get(value.id);
    return said === undefined ? value : settleValue(value, said, isOpen);
  });
  const known = new Set(here.map(({ id }) => id));
  const fresh = Array.from(about)
    .filter(([id, { isFresh }]) => isFresh && !known.has(id))
    .map(([id, said]) => ({ id, label: chosen(said, 'label') ?? '', description: chosen(said, 'description') ?? '' }));
  const isBrought = ({ id }: ValueDefinition): boolean => (about.get(id)?.brought.length ?? 0) > 0;
  const all = [...here, ...fresh];
  // What was named here keeps its words.
  const named = new Map(all.map(({ id, label }) => [id, label]));
  const isNamedByCopies = (id: Id): boolean => {
    const said = about.get(id);
    return said !== undefined && allOf(said, 'label').includes(named.get(id) ?? '');
  };
  const values = isOpen
    ? sortConcepts(numberTwins(all, isNamedByCopies))
    : [
        ...all.filter((value) => !isBrought(value)),
        ...all.filter(isBrought).sort((left, right) => compareText(left.id, right.id)),
      ];
  if (isOpen) noteLabels(codebookId, attribute, values, about, notes);
  const next = { ...attribute, values };
  return equalData(next, attribute) ? attribute : next;
}

/** What was set here stays; any other follows the copies. */
function settleValue(value: ValueDefinition, said: Said, isOpen: boolean): ValueDefinition {
  const label = plainLabel(value, said);
  const plain = label === value.label ? value : { ...value, label };
  if (!said.isTouched) return plain;
  const settle = (part: ValuePart): string => {
    const ours = plain[part];
    const isAsMade = part === 'label' && isOpen && isCalledAsMade(value.id, ours);
    const isFree = ours === '' || isAsMade || said.passing[part].has(ours) || allOf(said, part).includes(ours);
    return isFree ? (chosen(said, part) ?? ours) : ours;
  };
  const [nextLabel, description] = [settle('label'), settle('description')];
  const isSame = nextLabel === plain.label && description === plain.description;
  return isSame ? plain : { ...plain, label: nextLabel, description };
}

/** A number that told it from another of the same words is none of its words. */
function plainLabel({ label }: ValueDefinition, said: Said): string {
  const labels = new Set([...allOf(said, 'label'), ...said.passing.label]);
  const plain = withoutNumber(label);
  return !labels.has(label) && labels.has(plain) ? plain : label;
}

function allOf({ brought, later }: Said, part: ValuePart): readonly string[] {
  return [...later[part], ...brought.map((value) => value[part])];
}

/** What copies say now; `undefined` where none says anything. */
function chosen({ brought, later }: Said, part: ValuePart): string | undefined {
  const said = later[part].length > 0 ? later[part] : brought.map((value) => value[part]);
  return said.toSorted(compareText).at(-1);
}

function noteLabels(
  codebookId: Id,
  before: AttributeDefinition,
  values: readonly ValueDefinition[],
  about: ReadonlyMap<Id, Said>,
  notes: NoteList,
): void {
  const had = new Map(before.values.map(({ id, label }) => [id, label]));
  for (const { id, label } of values) {
    const said = about.get(id);
    const ours = had.get(id);
    const plain = said === undefined ? label : plainLabel({ id, label, description: '' }, said);
    if (plain !== label && ours !== label) {
      const message = `Two concepts are called ${quoted(plain)}; one is ${quoted(label)} now. Merge them if they are one.`;
      notes.add({ kind: 'codebook', message, records: [codebookId], words: quoted(plain) });
    }
    const theirs = said?.theirLabel;
    if (theirs === undefined || theirs === plain) continue;
    notes.add({
      kind: 'kept',
      message: `${quoted(plain)}: they call it ${quoted(theirs)}. ${label === ours ? 'Ours stays' : 'The name from another package stands'}.`,
      records: [codebookId],
      words: quoted(plain),
      field: 'name of the concept',
      ours: label,
      theirs,
    });
  }
}

/** By list and value. */
function collectSaid(codebookId: Id, proposals: Proposals): ReadonlyMap<string, ReadonlyMap<Id, Said>> {
  const lists = new Map<string, Map<Id, Said>>();
  const touched = proposals.touched(codebookId);
  for (const field of proposals.about(codebookId)) {
    const read = readValueField(field);
    if (read === undefined) continue;
    const { place, part } = read;
    const list = lists.get(listKey(place.tag, place.attribute)) ?? new Map<Id, Said>();
    lists.set(listKey(place.tag, place.attribute), list);
    const said = list.get(place.value) ?? nothingSaid();
    list.set(place.value, said);
    const values = proposals.proposed(codebookId, field);
    if (part === null) said.brought.push(...values.map(fromContent));
    else said.later[part].push(...values);
    const passing = touched.get(field);
    if (passing === undefined) continue;
    said.isTouched = true;
    if (part === null) {
      said.isFresh = true;
      for (const each of passing) {
        const { label, description } = fromContent(each);
        said.passing.label.add(label);
        said.passing.description.add(description);
      }
    } else {
      for (const each of passing) said.passing[part].add(each);
      if (part === 'label') said.theirLabel = proposals.own(codebookId, field);
    }
  }
  return lists;
}

function nothingSaid(): Said {
  return {
    brought: [],
    later: { label: [], description: [] },
    passing: { label: new Set(), description: new Set() },
    isFresh: false,
    isTouched: false,
    theirLabel: undefined,
  };
}

function listKey(tag: Id, attribute: Id): string {
  return JSON.stringify([tag, attribute]);
}
