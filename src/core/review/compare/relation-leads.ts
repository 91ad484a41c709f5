import { tagOf } from '#core/codebook/definitions';
import type { AnnotationRecord, CodebookRecord, Id, RelationRecord, RelationTarget } from '#core/model/records';
import { comparedValue, valueInWords } from '#core/review/compare/compared-value';
import type { EntityIdentity } from '#core/review/compare/entity-identity';

/** What a relation leads to. */
export interface RelationLead {
  /** Id of the annotation; `null` for a literal. */
  readonly annotation: Id | null;
  /** Who or which day it is, where the annotation says so: mentions of one actor are the same end. */
  readonly identity: string | null;
  /** What it is called as long as nothing else is known to be the same: the identity, the literal or the quote. */
  readonly name: string;
  /** `NATO`, `2019-01-25`, `unattributed`, or the quote. */
  readonly words: string;
}

export interface RelationReader {
  /** Whether there is any relation of the type. */
  has(type: Id): boolean;
  /** Relations of the type that start at the annotation. A target that was left out of the comparison is not there. */
  leadsOf(annotation: Id, type: Id): readonly RelationLead[];
}

const nowhere: readonly never[] = [];

export function createRelationReader(
  codebook: CodebookRecord,
  entities: EntityIdentity,
  document: { readonly annotations: readonly AnnotationRecord[]; readonly relations: readonly RelationRecord[] },
): RelationReader {
  if (document.relations.length === 0) return { has: () => false, leadsOf: () => nowhere };
  const annotations = new Map(document.annotations.map((annotation) => [annotation.id, annotation]));
  const leads = new Map<Id, Map<Id, RelationLead[]>>();
  for (const { type, from, target } of document.relations) {
    const lead = leadTo(target);
    if (lead === null) continue;
    const ofType = leads.get(type) ?? new Map<Id, RelationLead[]>();
    leads.set(type, ofType);
    const list = ofType.get(from);
    if (list === undefined) ofType.set(from, [lead]);
    else list.push(lead);
  }

  function leadTo(target: RelationTarget): RelationLead | null {
    if (target.kind === 'literal') {
      return { annotation: null, identity: null, name: `word ${target.value}`, words: target.value };
    }
    const annotation = annotations.get(target.id);
    return annotation === undefined ? null : { annotation: target.id, ...identify(codebook, entities, annotation) };
  }

  return { has: (type) => leads.has(type), leadsOf: (annotation, type) => leads.get(type)?.get(annotation) ?? nowhere };
}

/** By the attribute that says which actor or day a mention means, where the tag has one and it is filled in. */
function identify(
  codebook: CodebookRecord,
  entities: EntityIdentity,
  { tag, attributes, quote }: AnnotationRecord,
): Pick<RelationLead, 'identity' | 'name' | 'words'> {
  const definitions = tagOf(codebook, tag)?.attributes ?? [];
  const definition = definitions.find(({ type }) => type === 'entity' || type === 'edtf');
  const value = definition === undefined ? undefined : attributes[definition.id];
  const compared = definition === undefined ? null : comparedValue(definition, value, entities);
  if (definition === undefined || compared === null) return { identity: null, name: `quote ${quote}`, words: quote };
  const identity = `${definition.type} ${compared}`;
  return { identity, name: identity, words: valueInWords(definition, value, entities) };
}
