/**
 * Steps of somebody who drafts a codebook: each takes a codebook and gives the next one. Nothing is checked here; the
 * whole is checked when it is applied.
 */
import type {
  AttributeDefinition,
  CodebookRecord,
  Id,
  RelationDefinition,
  TagDefinition,
  ValueDefinition,
} from '#core/model/records';

/** Begins the id of a part that is drafted: it gets one of its own, after its label, when the draft is applied. */
const drafted = '~';

export function isDraftedId(id: Id): boolean {
  return id.startsWith(drafted);
}

export function withTag(codebook: CodebookRecord, tag: TagDefinition): CodebookRecord {
  return { ...codebook, tags: replaceOrAdd(codebook.tags, tag) };
}

export function withAttribute(codebook: CodebookRecord, tagId: Id, attribute: AttributeDefinition): CodebookRecord {
  const tags = codebook.tags.map((tag) =>
    tag.id === tagId ? { ...tag, attributes: replaceOrAdd(tag.attributes, attribute) } : tag,
  );
  return { ...codebook, tags };
}

export function withRelation(codebook: CodebookRecord, relation: RelationDefinition): CodebookRecord {
  return { ...codebook, relations: replaceOrAdd(codebook.relations, relation) };
}

/** Takes a tag away, with the relation types and constraints that need it. */
export function withoutTag(codebook: CodebookRecord, tagId: Id): CodebookRecord {
  return withoutIdleConstraints({
    ...codebook,
    tags: codebook.tags.filter(({ id }) => id !== tagId),
    relations: codebook.relations.filter(({ from, to }) => from !== tagId && to !== tagId),
  });
}

export function withoutAttribute(codebook: CodebookRecord, tagId: Id, attributeId: Id): CodebookRecord {
  const tags = codebook.tags.map((tag) =>
    tag.id === tagId ? { ...tag, attributes: tag.attributes.filter(({ id }) => id !== attributeId) } : tag,
  );
  return withoutIdleConstraints({ ...codebook, tags });
}

export function withoutRelation(codebook: CodebookRecord, relationId: Id): CodebookRecord {
  const relations = codebook.relations.filter(({ id }) => id !== relationId);
  return withoutIdleConstraints({ ...codebook, relations });
}

/** Constraints of the project's own that ask for what the codebook has not got go with it. */
function withoutIdleConstraints(codebook: CodebookRecord): CodebookRecord {
  const { constraints, ...rest } = codebook;
  if (constraints === undefined) return codebook;
  const kept = constraints.filter(({ rule }) => {
    if (rule.kind === 'built-in') return true;
    const tag = codebook.tags.find(({ id }) => id === rule.tag);
    const has = (attribute: Id) => tag?.attributes.some(({ id }) => id === attribute) === true;
    if (rule.when !== null && !has(rule.when.attribute)) return false;
    return rule.kind === 'needs-attribute'
      ? has(rule.part)
      : codebook.relations.some(({ id, from }) => id === rule.part && from === rule.tag);
  });
  return kept.length === 0 ? rest : { ...rest, constraints: kept };
}

/** The list with the item one place up (-1) or down (1); as it is where there is no such place. */
export function moveItem<Item extends { readonly id: Id }>(
  items: readonly Item[],
  id: Id,
  by: -1 | 1,
): readonly Item[] {
  const index = items.findIndex((item) => item.id === id);
  const other = items[index + by];
  const item = items[index];
  if (item === undefined || other === undefined) return items;
  return items.map((each, at) => (at === index ? other : at === index + by ? item : each));
}

const palette = ['#CC79A7', '#56B4E9', '#D55E00', '#8A6FBF', '#7A6A00', '#E69F00', '#0072B2', '#009E73'] as const;

/**
 * A new tag with the next free digit, a colour that no other has, and the look that is seldomest. Dotted is not among
 * them, because suggestions are dotted.
 */
export function newTag(codebook: CodebookRecord): TagDefinition {
  const keys = new Set(codebook.tags.map(({ key }) => key));
  const key = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].find((digit) => !keys.has(digit)) ?? '';
  const colors = new Set(codebook.tags.map(({ color }) => color.toUpperCase()));
  const color = palette.find((each) => !colors.has(each)) ?? palette[0];
  const styles = ['double', 'wavy', 'solid', 'dashed', 'tint'] as const;
  const uses = (style: string) => codebook.tags.filter((tag) => tag.style === style).length;
  const [style] = styles.toSorted((left, right) => uses(left) - uses(right));
  return {
    id: freshId(codebook.tags),
    label: '',
    key,
    color,
    style: style ?? 'double',
    unit: 'word',
    attributes: [],
    guideline: '',
  };
}

export function newAttribute(tag: TagDefinition): AttributeDefinition {
  return { id: freshId(tag.attributes), label: '', type: 'single', values: [], on: true, description: '' };
}

export function newValue(attribute: AttributeDefinition): ValueDefinition {
  return { id: freshId(attribute.values), label: '', description: '' };
}

export function newRelation(codebook: CodebookRecord): RelationDefinition {
  const [first, second] = codebook.tags;
  return {
    id: freshId(codebook.relations),
    label: '',
    from: first?.id ?? '',
    to: second?.id ?? first?.id ?? '',
    max: null,
    literals: [],
    on: true,
    description: '',
  };
}

export function freshId(items: readonly { readonly id: Id }[]): Id {
  for (let number = items.length + 1; ; number++) {
    const id = `${drafted}${String(number)}`;
    if (!items.some((item) => item.id === id)) return id;
  }
}

/**
 * The draft with lasting ids for its new parts, after their labels, and labels without white space around them. Parts
 * that are not new keep their ids whatever they are called, so that data stays what it is.
 */
export function settleDraft(draft: CodebookRecord): CodebookRecord {
  const tagIds = settledIds(draft.tags, ['entity']);
  const relationIds = settledIds(draft.relations, []);
  const attributeIds = new Map(draft.tags.map((tag) => [tag.id, settledIds(tag.attributes, [])]));
  const valueIds = new Map<string, ReadonlyMap<Id, Id>>();
  const tagOf = (id: Id) => tagIds.get(id) ?? id;
  const attributeOf = (tag: Id, id: Id) => attributeIds.get(tag)?.get(id) ?? id;
  const tags = draft.tags.map((tag) => ({
    ...tag,
    id: tagOf(tag.id),
    label: tag.label.trim(),
    attributes: tag.attributes.map((attribute) => {
      const ids = settledIds(attribute.values, []);
      valueIds.set(JSON.stringify([tag.id, attribute.id]), ids);
      const values = attribute.values.map((value) => ({
        ...value,
        id: ids.get(value.id) ?? value.id,
        label: value.label.trim(),
      }));
      return { ...attribute, id: attributeOf(tag.id, attribute.id), label: attribute.label.trim(), values };
    }),
  }));
  const relations = draft.relations.map((relation) => ({
    ...relation,
    id: relationIds.get(relation.id) ?? relation.id,
    label: relation.label.trim(),
    from: tagOf(relation.from),
    to: tagOf(relation.to),
  }));
  const constraints = draft.constraints?.map((constraint) => {
    const { rule } = constraint;
    if (rule.kind === 'built-in') return constraint;
    const { tag, part, when } = rule;
    const held = when === null ? undefined : valueIds.get(JSON.stringify([tag, when.attribute]));
    return {
      ...constraint,
      rule: {
        ...rule,
        tag: tagOf(tag),
        part: rule.kind === 'needs-attribute' ? attributeOf(tag, part) : (relationIds.get(part) ?? part),
        when:
          when === null
            ? null
            : { attribute: attributeOf(tag, when.attribute), values: when.values.map((id) => held?.get(id) ?? id) },
      },
    };
  });
  return { ...draft, name: draft.name.trim(), tags, relations, ...(constraints === undefined ? {} : { constraints }) };
}

/** Names that JavaScript objects have by themselves: no file may use them as a key. */
const reserved = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'];

function settledIds(
  items: readonly { readonly id: Id; readonly label: string }[],
  more: readonly string[],
): ReadonlyMap<Id, Id> {
  const taken = new Set([...reserved, ...more, ...items.map(({ id }) => id)]);
  const ids = new Map<Id, Id>();
  for (const { id, label } of items) {
    if (!isDraftedId(id)) continue;
    const base =
      label
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '_')
        .replace(/^_+|_+$/gu, '') || 'part';
    let settled = base;
    for (let number = 2; taken.has(settled); number++) settled = `${base}_${String(number)}`;
    taken.add(settled);
    ids.set(id, settled);
  }
  return ids;
}

function replaceOrAdd<Item extends { readonly id: Id }>(items: readonly Item[], item: Item): readonly Item[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((each) => (each.id === item.id ? item : each))
    : [...items, item];
}
