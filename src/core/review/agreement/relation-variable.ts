import type { Id, RelationDefinition, TagDefinition } from '#core/model/records';
import type { CoderSet } from '#core/review/agreement/coder-set';
import type { ComparedDocument, MatchedUnit } from '#core/review/agreement/compared-document';
import type { Comparison } from '#core/review/agreement/comparison';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import { notFilledIn } from '#core/review/compare/compared-value';
import { createRelationReader, nameEnds, placeEnds, type RelationLead } from '#core/review/compare/relation-ends';

export interface RelationVariable extends ItemVariable {
  /** Names of the ends of each annotation of a unit, equal where the ends are the same; empty where it has none. */
  readEnds(document: ComparedDocument, set: CoderSet, unit: MatchedUnit): readonly (readonly string[])[];
  /** How many relations of the type an annotation has. */
  countRelations(document: ComparedDocument, annotation: number): number;
  /** Whether the document has any. */
  hasRelations(document: ComparedDocument): boolean;
}

/** What a relation of matched spans leads to: the set of its ends. */
export function relationVariable(
  comparison: Comparison,
  tag: TagDefinition,
  definition: RelationDefinition,
): RelationVariable {
  let leads: readonly Leads[] | null = null;
  const leadsOf = ({ index }: ComparedDocument): Leads => {
    leads ??= comparison.documents.map((document) => readLeads(comparison, document, definition.id));
    return leads[index] ?? noLeads;
  };
  const groups = createGroupNumbers();

  function readEnds(document: ComparedDocument, set: CoderSet, unit: MatchedUnit): readonly (readonly string[])[] {
    const ofDocument = leadsOf(document);
    const own = unit.map((index) => ofDocument.get(index) ?? nothing);
    if (own.every(({ length }) => length === 0)) return own.map(() => nothing);
    const groupOf = groups(document, set);
    return nameEnds(own.map((list) => placeEnds(list, groupOf))).map((names) => names ?? nothing);
  }

  return {
    variable: {
      id: `${tag.id}.${definition.id}`,
      kind: 'relation',
      tag: tag.id,
      what: definition.id,
      label: `${tag.label}: ${definition.label}`,
      scale: 'nominal',
      unit: 'matched span',
    },
    tags: [tag.id],
    declared: [],
    hasConfusion: false,
    unitsOf: (set) => comparison.unitsOf(set, tag.id),
    readEnds,
    countRelations: (document, index) => leadsOf(document).get(index)?.length ?? 0,
    hasRelations: (document) => leadsOf(document).size > 0,
    read(document, set, unit, into) {
      if (leadsOf(document).size === 0) {
        for (const place of unit.keys()) into[place] = null;
        return;
      }
      for (const [place, names] of readEnds(document, set, unit).entries()) {
        into[place] = names.length === 0 ? null : names.join('\u0000');
      }
    },
    inWords(document, index) {
      const words = (leadsOf(document).get(index) ?? []).map((lead) => lead.words);
      return words.length === 0 ? notFilledIn : [...new Set(words)].join(', ');
    },
    label: String,
  };
}

const nothing: readonly never[] = [];

/** What relations of the type lead to, by index of the annotation; only of those that have any. */
type Leads = ReadonlyMap<number, readonly RelationLead[]>;

const noLeads: Leads = new Map();

function readLeads({ codebook, entities }: Comparison, { document, linked }: ComparedDocument, type: Id): Leads {
  if (!document.relations.some((relation) => relation.type === type)) return noLeads;
  const found = new Map<number, readonly RelationLead[]>();
  const reader = createRelationReader(codebook, entities, document);
  for (const [index, { id }] of linked.spans.entries()) {
    const leads = reader.leadsOf(id, type);
    if (leads.length > 0) found.set(index, leads);
  }
  return found;
}

/**
 * What annotations were matched with, as a number by annotation id: mentions of one actor or date that two coders
 * marked are one end, even where their boundaries differ. Units come document by document, so the last answer is kept.
 */
function createGroupNumbers(): (document: ComparedDocument, set: CoderSet) => (annotation: Id) => number | undefined {
  const indices: ReadonlyMap<Id, number>[] = [];
  let last: { document: ComparedDocument; set: CoderSet; groupOf: (annotation: Id) => number | undefined } | null =
    null;
  return (document, set) => {
    if (last?.document === document && last.set === set) return last.groupOf;
    const known = indices[document.index] ?? new Map(document.linked.spans.map(({ id }, index) => [id, index]));
    indices[document.index] = known;
    const numbers = numberGroups(document, set);
    const groupOf = (annotation: Id) => {
      const index = known.get(annotation);
      return index === undefined ? undefined : (numbers.get(index) ?? index);
    };
    last = { document, set, groupOf };
    return groupOf;
  };
}

/** The number of an annotation's group where it is not its own index. */
function numberGroups(document: ComparedDocument, set: CoderSet): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const [one, other] = set;
  if (set.length === 2 && one !== undefined && other !== undefined) {
    for (const { first, second } of document.linksOf(one, other)) numbers.set(second, first);
  } else {
    for (const group of document.groupsOf('crossing')) {
      for (const index of group) numbers.set(index, group[0] ?? index);
    }
  }
  return numbers;
}
