import type { AnnotationRecord, AttributeDefinition, AttributeValue, TagDefinition } from '#core/model/records';
import { unreachable } from '#core/model/result';
import type { AgreementRequest, Variable } from '#core/review/agreement/agreement-table';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import type { Comparison } from '#core/review/agreement/comparison';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import { comparedValue, saysNothing, valueInWords } from '#core/review/compare/compared-value';
import type { Rating } from '#core/review/measures/ratings';

/** An attribute's value on matched spans of its tag. */
export function attributeVariable(
  { entities, documents, unitsOf }: Comparison,
  tag: TagDefinition,
  definition: AttributeDefinition,
  scales: AgreementRequest['scales'],
): ItemVariable {
  const id = `${tag.id}.${definition.id}`;
  const labels = new Map<Rating, string>(definition.values.map((value) => [value.id, value.label]));
  let ratings: readonly (readonly (Rating | null)[])[] | null = null;
  const isModifier = hasPlainModifier(definition);
  const date = isModifier ? tag.attributes.find(({ type }) => type === 'edtf') : undefined;

  /** A date that has a value and no modifier is a value as it stands; one without a value leaves both open. */
  function valueOf({ attributes }: AnnotationRecord): AttributeValue | undefined {
    const value = attributes[definition.id];
    if (date === undefined || (value !== undefined && !saysNothing(definition.id, value))) return value;
    return comparedValue(date, attributes[date.id], entities) === null ? undefined : plainModifier;
  }

  function ratingOf(document: ComparedDocument, index: number): Rating | null {
    const annotation = document.linked.spans[index];
    if (annotation?.tag !== tag.id) return null;
    const value = valueOf(annotation);
    const compared = isModifier && value === plainModifier ? plainModifier : comparedValue(definition, value, entities);
    if (compared === null) return null;
    const rating = definition.type === 'number' ? asNumber(compared) : compared;
    const label = labels.get(rating);
    // Only texts can spell one value in several ways: the first by its text names it, whoever came first.
    if (label === undefined || definition.type === 'text') {
      const words = valueInWords(definition, value, entities);
      if (label === undefined || words < label) labels.set(rating, words);
    }
    return rating;
  }

  /** Read once, for all pairs of coders, and all at once, so that labels do not depend on who is compared first. */
  function ratingsOf(document: ComparedDocument): readonly (Rating | null)[] {
    ratings ??= documents.map((one) => one.linked.spans.map((_, index) => ratingOf(one, index)));
    return ratings[document.index] ?? [];
  }

  return {
    variable: {
      id,
      kind: kindOf(definition),
      tag: tag.id,
      what: definition.id,
      label: `${tag.label}: ${definition.label}`,
      scale: scales[id] ?? (definition.type === 'number' ? 'interval' : 'nominal'),
      unit: 'matched span',
    },
    tags: [tag.id],
    declared: isListed(definition) ? definition.values.map((value) => value.id) : [],
    hasConfusion: definition.type !== 'text' && definition.type !== 'number',
    unitsOf: (set) => unitsOf(set, tag.id),
    read(document, _set, unit, _at, into) {
      const ofDocument = ratingsOf(document);
      for (let place = 0; place < unit.length; place += 1) into[place] = ofDocument[unit[place] ?? -1] ?? null;
    },
    inWords({ linked }, index) {
      const annotation = linked.spans[index];
      const value = annotation === undefined ? undefined : valueOf(annotation);
      const label = isModifier && value === plainModifier ? labels.get(plainModifier) : undefined;
      return label ?? valueInWords(definition, value, entities);
    },
    label: (value) => labels.get(value) ?? String(value),
  };
}

const plainModifier = 'none';

function hasPlainModifier({ id, values }: AttributeDefinition): boolean {
  return id === 'modifier' && values.some((value) => value.id === plainModifier);
}

/** Lists that coders choose from; the list of concepts grows as one codes, and its order means nothing. */
function isListed({ type }: AttributeDefinition): boolean {
  return type === 'single';
}

function kindOf({ type }: AttributeDefinition): Variable['kind'] {
  switch (type) {
    case 'entity':
      return 'entity';
    case 'edtf':
      return 'date';
    case 'single':
    case 'multiple':
    case 'text':
    case 'number':
    case 'country':
    case 'concept':
      return 'attribute';
    default:
      return unreachable(type);
  }
}

function asNumber(text: string): Rating {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
