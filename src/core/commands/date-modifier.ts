import { acceptsValue, attributeOf, dateAttributeOf } from '#core/codebook/definitions';
import type { AnnotationRecord, CodebookRecord, Id } from '#core/model/records';

const modifier = 'modifier';
const plain = 'none';

/**
 * The attributes of a date after a change of its value or modifier: a value always comes with a modifier, so that “as
 * it stands” has one code however the value got there. Without a value, a modifier of “none” goes too. Tags without a
 * date, and projects without this modifier, get back what they gave.
 */
export function withDateModifier(
  codebook: CodebookRecord,
  tag: Id,
  attributes: AnnotationRecord['attributes'],
): AnnotationRecord['attributes'] {
  const date = dateAttributeOf(codebook, tag);
  const definition = attributeOf(codebook, tag, modifier);
  if (date === undefined || definition?.on !== true || !acceptsValue(definition, plain)) return attributes;
  const { [modifier]: said, ...others } = attributes;
  if (attributes[date.id] !== undefined) return said === undefined ? { ...attributes, [modifier]: plain } : attributes;
  return said === plain ? others : attributes;
}
