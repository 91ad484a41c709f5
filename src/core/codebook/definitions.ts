import type {
  AttributeDefinition,
  AttributeValue,
  CodebookRecord,
  Id,
  RelationDefinition,
  TagDefinition,
} from '#core/model/records';
import { unreachable } from '#core/model/result';

export function tagOf(codebook: CodebookRecord, tag: Id): TagDefinition | undefined {
  return codebook.tags.find((definition) => definition.id === tag);
}

export function attributeOf(codebook: CodebookRecord, tag: Id, attribute: Id): AttributeDefinition | undefined {
  return tagOf(codebook, tag)?.attributes.find((definition) => definition.id === attribute);
}

export function relationOf(codebook: CodebookRecord, type: Id): RelationDefinition | undefined {
  return codebook.relations.find((definition) => definition.id === type);
}

/** Relation types that are on and start at the tag, in the order of the codebook. */
export function relationsFrom(codebook: CodebookRecord, tag: Id): readonly RelationDefinition[] {
  return codebook.relations.filter((definition) => definition.on && definition.from === tag);
}

/** The attribute of a tag that holds an actor entity, where it has one. */
export function entityAttributeOf(codebook: CodebookRecord, tag: Id): AttributeDefinition | undefined {
  return tagOf(codebook, tag)?.attributes.find((definition) => definition.type === 'entity');
}

/** The attribute of a tag that holds a date, where it has one that is on. */
export function dateAttributeOf(codebook: CodebookRecord, tag: Id): AttributeDefinition | undefined {
  return tagOf(codebook, tag)?.attributes.find((definition) => definition.on && definition.type === 'edtf');
}

/** Whether an attribute can hold the value, as far as the codebook alone can tell. */
export function acceptsValue(definition: AttributeDefinition, value: AttributeValue): boolean {
  switch (definition.type) {
    case 'single':
      return typeof value === 'string' && definition.values.some((known) => known.id === value);
    case 'multiple':
      return Array.isArray(value) && value.every((part) => definition.values.some((known) => known.id === part));
    case 'concept':
      return typeof value === 'string' && definition.values.some((known) => known.id === value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'country':
      return typeof value === 'string' && /^[A-Z]{2}$/.test(value);
    case 'text':
    case 'entity':
    case 'edtf':
      return typeof value === 'string' && value !== '';
    default:
      return unreachable(definition.type);
  }
}
