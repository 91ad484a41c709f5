import type { Id, RelationDefinition, TagDefinition } from '#core/model/records';
import type { CoderSet } from '#core/review/agreement/coder-set';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import type { Comparison } from '#core/review/agreement/comparison';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import { notFilledIn } from '#core/review/compare/compared-value';
import { nameEnds, type EndNames, type GroupOf } from '#core/review/compare/name-ends';
import { createRelationReader, type RelationLead, type RelationReader } from '#core/review/compare/relation-leads';

export interface RelationVariable extends ItemVariable {
  /** Ends of the relations of each unit, by document and in the order of `unitsOf`; empty where a document has none. */
  endsOf(set: CoderSet): readonly (readonly UnitEnds[])[];
  /** How many relations of the type an annotation has. */
  countRelations(document: ComparedDocument, annotation: number): number;
  /** Whether the document has any. */
  hasRelations(document: ComparedDocument): boolean;
}

/** Names of the ends of each annotation of a unit, equal where the ends are the same; empty where it has none. */
export type UnitEnds = readonly EndNames[];

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
  const ends = new Map<CoderSet, readonly (readonly UnitEnds[])[]>();

  function readEnds(set: CoderSet): readonly (readonly UnitEnds[])[] {
    return comparison.unitsOf(set, tag.id).map((units, index): readonly UnitEnds[] => {
      const document = comparison.documents[index];
      if (document === undefined || units.length === 0 || leadsOf(document).size === 0) return nothing;
      const ofDocument = leadsOf(document);
      const groupOf = groups(document, set);
      const openUnit: UnitEnds = set.map(() => nothing);
      return units.map((unit) => {
        const own = unit.map((span) => ofDocument.get(span) ?? nothing);
        if (own.every(({ length }) => length === 0)) return openUnit;
        return nameEnds(own, groupOf);
      });
    });
  }

  function endsOf(set: CoderSet): readonly (readonly UnitEnds[])[] {
    const known = ends.get(set) ?? readEnds(set);
    ends.set(set, known);
    return known;
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
    endsOf,
    countRelations: (document, index) => leadsOf(document).get(index)?.length ?? 0,
    hasRelations: (document) => leadsOf(document).size > 0,
    read({ index }, set, unit, at, into) {
      const names = endsOf(set)[index]?.[at] ?? nothing;
      for (let place = 0; place < unit.length; place += 1) {
        const own = names[place] ?? nothing;
        into[place] = own.length === 0 ? null : own.join('\u0000');
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

/** One reader a document for all relation types. */
const readers = new WeakMap<ComparedDocument, RelationReader>();

function readLeads({ codebook, entities }: Comparison, compared: ComparedDocument, type: Id): Leads {
  const { document, linked } = compared;
  const reader = readers.get(compared) ?? createRelationReader(codebook, entities, document);
  readers.set(compared, reader);
  if (!reader.has(type)) return noLeads;
  const found = new Map<number, readonly RelationLead[]>();
  for (const [index, { id }] of linked.spans.entries()) {
    const leads = reader.leadsOf(id, type);
    if (leads.length > 0) found.set(index, leads);
  }
  return found;
}

/**
 * What annotations were matched with, as a number by annotation id: mentions of one actor or date that two coders
 * marked are one end, even where their boundaries differ.
 */
function createGroupNumbers(): (document: ComparedDocument, set: CoderSet) => GroupOf {
  const indices: ReadonlyMap<Id, number>[] = [];
  return (document, set) => {
    const known = indices[document.index] ?? new Map(document.linked.spans.map(({ id }, index) => [id, index]));
    indices[document.index] = known;
    const numbers = numberGroups(document, set);
    return (annotation) => {
      const index = known.get(annotation);
      return index === undefined ? undefined : numbers[index];
    };
  };
}

function numberGroups(document: ComparedDocument, set: CoderSet): Int32Array {
  const numbers = new Int32Array(document.linked.spans.length);
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = index;
  const [one, other] = set;
  if (set.length === 2 && one !== undefined && other !== undefined) {
    document.forLinks(one, other, (first, second) => {
      numbers[second] = first;
    });
  } else {
    for (const group of document.groupsOf('crossing')) {
      for (const index of group) numbers[index] = group[0] ?? index;
    }
  }
  return numbers;
}
