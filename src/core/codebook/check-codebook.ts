import { equalData } from '#core/model/equal-data';
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
  return undefined;
}

/** Whether codings under the two codebooks mean the same: all but names, labels, keys and looks is equal. */
export function meansTheSame(left: CodebookRecord, right: CodebookRecord): boolean {
  return equalData(meaningOf(left), meaningOf(right));
}

function meaningOf({ tags, relations }: CodebookRecord): unknown {
  return {
    tags: tags.map(({ id, guideline, attributes }) => ({
      id,
      guideline,
      attributes: attributes.map(({ id, type, on, description, values }) => ({
        id,
        type,
        on,
        description,
        values: values.map(({ id, description }) => ({ id, description })),
      })),
    })),
    relations: relations.map(({ id, from, to, max, literals, on, description }) => ({
      id,
      from,
      to,
      max,
      literals,
      on,
      description,
    })),
  };
}

function findTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => value.trim() === '' || values.indexOf(value) !== index);
}
