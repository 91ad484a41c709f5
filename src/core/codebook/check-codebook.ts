import { touchedParts } from '#core/codebook/touched-parts';
import type { CodebookRecord, Id } from '#core/model/records';

/** What is wrong with a codebook, in the user's words; `undefined` when it is sound. */
export function checkCodebook(codebook: CodebookRecord): string | undefined {
  const { tags, relations } = codebook;
  if (codebook.name.trim() === '') return 'The codebook needs a name.';
  if (tags.length === 0) return 'The codebook needs at least one tag.';
  const twice = findTwice(tags.map(({ id }) => id)) ?? findTwice(relations.map(({ id }) => id));
  if (twice !== undefined) return `Two parts of the codebook have the id “${twice}”.`;
  const key = findTwice(tags.map((tag) => tag.key).filter((each) => each !== ''));
  if (key !== undefined) return `Two tags have the key “${key}”. Give one of them another key.`;
  for (const tag of tags) {
    if (tag.label.trim() === '') return 'Every tag needs a label.';
    if (tag.id === 'entity') return 'A tag cannot have the id “entity”.';
    if (Array.from(tag.key).length > 1) return `The key of ${tag.label} must be one character.`;
    if (!/^#[0-9a-f]{6}$/iu.test(tag.color)) return `The colour of ${tag.label} must be like #0072B2.`;
    const attribute = findTwice(tag.attributes.map(({ id }) => id));
    if (attribute !== undefined) return `${tag.label} has two attributes with the id “${attribute}”.`;
    for (const { label, values } of tag.attributes) {
      if (label.trim() === '') return `Every attribute of ${tag.label} needs a label.`;
      const value = findTwice(values.map(({ id }) => id));
      if (value !== undefined) return `${label} has two values with the id “${value}”.`;
      if (values.some((each) => each.label.trim() === '')) return `Every value of ${label} needs a label.`;
    }
  }
  const ends = new Set<Id>(['entity', ...tags.map(({ id }) => id)]);
  for (const relation of relations) {
    if (relation.label.trim() === '') return 'Every relation needs a label.';
    if (!ends.has(relation.from) || !ends.has(relation.to)) return `${relation.label} links a tag that is not there.`;
    if ((relation.from === 'entity') !== (relation.to === 'entity')) {
      return `${relation.label} must link two tags or two actor entities.`;
    }
    if (relation.max !== null && (!Number.isInteger(relation.max) || relation.max < 1)) {
      return `${relation.label} must allow at least one.`;
    }
  }
  return checkConstraints(codebook);
}

/** Whether codings under the two codebooks mean the same: all but names, labels, keys, looks and order is equal. */
export function meansTheSame(left: CodebookRecord, right: CodebookRecord): boolean {
  return touchedParts(left, right).length === 0;
}

function checkConstraints(codebook: CodebookRecord): string | undefined {
  const constraints = codebook.constraints ?? [];
  const twice = findTwice(constraints.map(({ id }) => id));
  if (twice !== undefined) return `Two constraints have the id “${twice}”.`;
  for (const { rule } of constraints) {
    if (rule.kind === 'built-in') continue;
    const tag = codebook.tags.find(({ id }) => id === rule.tag);
    if (tag === undefined) return 'A constraint asks something of a tag that is not there.';
    const knows = (attribute: Id) => tag.attributes.some(({ id }) => id === attribute);
    const isThere =
      rule.kind === 'needs-attribute'
        ? knows(rule.part)
        : codebook.relations.some(({ id, from }) => id === rule.part && from === tag.id);
    if (!isThere) return `A constraint asks for a part that ${tag.label} has not got.`;
    if (rule.when !== null && !knows(rule.when.attribute)) {
      return `A constraint depends on an attribute that ${tag.label} has not got.`;
    }
  }
  return undefined;
}

function findTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => value.trim() === '' || values.indexOf(value) !== index);
}
