import { tagOf } from '#core/codebook/definitions';
import { compareText } from '#core/model/record-order';
import type { Id, TagDefinition } from '#core/model/records';
import type { AgreementRequest, Variable } from '#core/review/agreement/agreement-table';
import { attributeVariable } from '#core/review/agreement/attribute-variable';
import type { Comparison } from '#core/review/agreement/comparison';
import type { ItemVariable } from '#core/review/agreement/item-variable';
import { relationVariable, type RelationVariable } from '#core/review/agreement/relation-variable';
import { tagVariable } from '#core/review/agreement/tag-variable';

/** A variable with what its figures are made from. */
export type MeasuredVariable =
  | { readonly kind: 'spans' | 'words'; readonly variable: Variable }
  | { readonly kind: 'items'; readonly variable: Variable; readonly items: ItemVariable }
  | { readonly kind: 'relation'; readonly variable: Variable; readonly items: RelationVariable };

/**
 * What is measured, in the order of the codebook: of each tag where it stands, its attributes that are on, and the
 * relations that start at it. Which tag comes last: it says nothing of what only one of the coders marked.
 */
export function listVariables(comparison: Comparison, request: AgreementRequest): readonly MeasuredVariable[] {
  const tags = comparedTags(comparison, request);
  const ids = tags.map(({ id }) => id);
  return [
    ...tags.flatMap((tag): readonly MeasuredVariable[] => [
      { kind: 'spans', variable: placeVariable(tag, 'spans') },
      ...(request.countUntagged ? [{ kind: 'words', variable: placeVariable(tag, 'words') } as const] : []),
      ...tag.attributes
        .filter(({ on }) => on)
        .map((attribute) => fromItems(attributeVariable(comparison, tag, attribute, request.scales))),
      ...comparison.codebook.relations
        .filter(({ on, from }) => on && from === tag.id)
        .map((relation): MeasuredVariable => {
          const items = relationVariable(comparison, tag, relation);
          return { kind: 'relation', variable: items.variable, items };
        }),
    ]),
    ...(tags.length > 1 ? [fromItems(tagVariable(comparison, ids))] : []),
  ];
}

function fromItems(items: ItemVariable): MeasuredVariable {
  return { kind: 'items', variable: items.variable, items };
}

function placeVariable(tag: TagDefinition, kind: 'spans' | 'words'): Variable {
  const [label, unit] = kind === 'spans' ? ['spans', 'span'] : ['words', 'word'];
  return {
    id: `${tag.id}.${kind}`,
    kind,
    tag: tag.id,
    what: '',
    label: `${tag.label}: ${label}`,
    scale: 'nominal',
    unit,
  };
}

/** The tags of the codebook that were asked for, then those that only annotations have. */
function comparedTags({ codebook, documents, alone }: Comparison, request: AgreementRequest): readonly TagDefinition[] {
  const used = new Set<Id>([...alone.keys(), ...documents.flatMap(({ linked }) => linked.spans.map(({ tag }) => tag))]);
  const unknown = [...used].filter((id) => tagOf(codebook, id) === undefined).sort(compareText);
  const isWanted = ({ id }: TagDefinition) => request.tags.length === 0 || request.tags.includes(id);
  return [...codebook.tags, ...unknown.map(undefinedTag)].filter(isWanted);
}

function undefinedTag(id: Id): TagDefinition {
  return { id, label: id, key: '', color: '#000000', style: 'solid', unit: 'word', attributes: [], guideline: '' };
}
