import type { Placed } from '#core/formats/corpus/collect-corpus';
import { pointerTo, type FindingList } from '#core/formats/corpus/corpus-finding';
import type { CorpusAnnotation, CorpusCodebook } from '#core/formats/corpus/corpus-shape';
import type { AttributeDefinition, AttributeValue, Id } from '#core/model/records';

export interface CodebookIndex {
  hasTag(tag: Id): boolean;
  hasRelation(type: Id): boolean;
  attribute(tag: Id, attribute: Id): IndexedAttribute | undefined;
}

interface IndexedAttribute {
  readonly definition: AttributeDefinition;
  readonly values: ReadonlySet<Id>;
}

export function createCodebookIndex(codebook: CorpusCodebook | undefined): CodebookIndex {
  const relations = new Set(codebook?.relations.map(({ id }) => id));
  const tags = new Map<Id, ReadonlyMap<Id, IndexedAttribute>>();
  for (const { id, attributes } of codebook?.tags ?? []) {
    const indexed = attributes.map(
      (definition) =>
        [definition.id, { definition, values: new Set(definition.values.map((value) => value.id)) }] as const,
    );
    tags.set(id, new Map(indexed));
  }
  return {
    hasTag: (tag) => tags.has(tag),
    hasRelation: (type) => relations.has(type),
    attribute: (tag, attribute) => tags.get(tag)?.get(attribute),
  };
}

/** Ids that stand twice where a reader would have to choose between two meanings. */
export function checkCodebookIds({ value: codebook, place }: Placed<CorpusCodebook>, findings: FindingList): void {
  const checkUnique = (items: readonly { readonly id: Id }[], ...path: readonly (string | number)[]): void => {
    const seen = new Set<Id>();
    items.forEach(({ id }, index) => {
      const pointer = pointerTo('codebook', ...path, index, 'id');
      if (seen.has(id)) findings.error('duplicate-id', `The id “${id}” stands twice in the codebook.`, pointer, place);
      seen.add(id);
    });
  };
  checkUnique(codebook.tags, 'tags');
  checkUnique(codebook.relations, 'relations');
  codebook.tags.forEach((tag, tagIndex) => {
    checkUnique(tag.attributes, 'tags', tagIndex, 'attributes');
    checkUnique(tag.examples ?? [], 'tags', tagIndex, 'examples');
    tag.attributes.forEach((attribute, index) => {
      checkUnique(attribute.values, 'tags', tagIndex, 'attributes', index, 'values');
    });
  });
}

/**
 * Values that the codebook does not know are warnings: a codebook may change while the coding goes on. An entity that
 * is not there is a reference to nothing.
 */
export function checkAttributes(
  { value: annotation, index, place }: Placed<CorpusAnnotation>,
  codebook: CodebookIndex,
  isEntity: (id: Id) => boolean,
  reportDangling: FindingList['error'],
  findings: FindingList,
): void {
  if (!codebook.hasTag(annotation.tag)) return;
  for (const [id, value] of Object.entries(annotation.attributes)) {
    const pointer = pointerTo('annotations', index, 'attributes', id);
    const warn = (said: string): void => findings.warning('codebook', said, pointer, place);
    const attribute = codebook.attribute(annotation.tag, id);
    if (attribute === undefined) {
      warn(`The codebook has no attribute “${id}” for the tag “${annotation.tag}”.`);
      continue;
    }
    if (!hasType(attribute.definition, value)) {
      warn(`The value does not fit an attribute of type “${attribute.definition.type}”.`);
      continue;
    }
    if (attribute.definition.type === 'entity') {
      for (const entity of asList(value)) {
        if (!isEntity(entity)) reportDangling('dangling-reference', `There is no entity “${entity}”.`, pointer, place);
      }
    } else if (attribute.definition.type === 'single' || attribute.definition.type === 'multiple') {
      for (const choice of asList(value)) {
        if (!attribute.values.has(choice)) warn(`The codebook has no value “${choice}” for “${id}”.`);
      }
    }
  }
}

function asList(value: AttributeValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}

function hasType({ type }: AttributeDefinition, value: AttributeValue): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number';
    case 'multiple':
      return typeof value === 'object';
    case 'concept':
      return typeof value === 'string' || typeof value === 'object';
    case 'single':
    case 'text':
    case 'entity':
    case 'edtf':
    case 'country':
      return typeof value === 'string';
  }
}
