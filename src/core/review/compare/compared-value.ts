import { compareText } from '#core/model/record-order';
import type { AttributeDefinition, AttributeValue, Id } from '#core/model/records';
import { unreachable } from '#core/model/result';
import type { EntityIdentity } from '#core/review/compare/entity-identity';
import { foldText } from '#core/text/fold';

/** What stands for a coder who coded the document but has nothing at the place. */
export const notTagged = 'not tagged';

/** What stands for an attribute or a relation that a coder left open: missing, never a value of its own. */
export const notFilledIn = 'not filled in';

/**
 * Whether an attribute says no more than if it were open. A date whose modifier is “none” and one without any are the
 * same coding: a value always comes with a modifier now, but older projects have values without any.
 */
export function saysNothing(attribute: Id, value: AttributeValue): boolean {
  return attribute === 'modifier' && value === 'none';
}

/**
 * What an attribute's value is compared by; the same for values that mean the same, `null` where nothing is filled in.
 * Entities count by who they are, dates by their EDTF text, free texts without regard to letter case and variants of
 * spaces, quotation marks and dashes, several values as a set.
 */
export function comparedValue(
  definition: AttributeDefinition,
  value: AttributeValue | undefined,
  entities: EntityIdentity,
): string | null {
  if (value === undefined || saysNothing(definition.id, value)) return null;
  if (Array.isArray(value)) {
    const parts = new Set(value.filter((part) => part !== ''));
    return parts.size === 0 ? null : JSON.stringify([...parts].sort(compareText));
  }
  const text = String(value).trim();
  if (text === '') return null;
  switch (definition.type) {
    case 'entity':
      return entities.canonical(text);
    case 'edtf':
      return normaliseDate(text);
    case 'text':
      return foldText(text).folded.trim();
    case 'country':
      return text.toUpperCase();
    case 'number':
    case 'single':
    case 'multiple':
    case 'concept':
      return text;
    default:
      return unreachable(definition.type);
  }
}

/** EDTF has capital letters only, and no spaces. */
export function normaliseDate(value: string): string {
  return value.replace(/\s+/gu, '').toUpperCase();
}

/** A filled-in value as people read it: labels of the codebook, the entity's name, the text itself. */
export function valueInWords(
  definition: AttributeDefinition,
  value: AttributeValue | undefined,
  entities: EntityIdentity,
): string {
  if (value === undefined || comparedValue(definition, value, entities) === null) return notFilledIn;
  if (Array.isArray(value)) return value.map((part: string) => labelOf(definition, part)).join(', ');
  const text = String(value).trim();
  if (definition.type === 'entity') return entities.name(text);
  if (definition.type === 'edtf') return normaliseDate(text);
  return labelOf(definition, text);
}

function labelOf({ values }: AttributeDefinition, value: string): string {
  return values.find(({ id }) => id === value)?.label ?? value;
}
