import { expect, test } from 'vitest';
import { checkCodebook } from '#core/codebook/check-codebook';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { relationsFrom } from '#core/codebook/definitions';
import { deepFreeze } from '#core/model/deep-freeze';

const codebook = deepFreeze(createDefaultCodebook('codebook'));

test('is sound', () => {
  expect(checkCodebook(codebook)).toBeUndefined();
});

test('has three keys, and its looks differ in more than colour', () => {
  expect(codebook.tags.map(({ id, key, color, style, unit }) => [id, key, color, style, unit])).toEqual([
    ['claim', '1', '#E69F00', 'tint', 'sentence'],
    ['actor', '2', '#0072B2', 'solid', 'word'],
    ['date', '3', '#009E73', 'dashed', 'word'],
  ]);
});

test('asks for little, and has more switched off', () => {
  const attributes = (on: boolean) =>
    codebook.tags.map((tag) => tag.attributes.filter((each) => each.on === on).map(({ id }) => id));
  expect(attributes(true)).toEqual([
    ['form', 'function', 'concept', 'stance', 'confidence'],
    ['entity'],
    ['value', 'modifier'],
  ]);
  expect(attributes(false)).toEqual([
    ['certainty', 'polarity', 'check_worthy', 'reason'],
    ['mention', 'role', 'wikidata'],
    ['type', 'anchor'],
  ]);
  expect(relationsFrom(codebook, 'claim').map(({ id, max, literals }) => [id, max, literals])).toEqual([
    ['made_by', null, ['unattributed', 'author']],
    ['addressed_to', null, []],
    ['said_on', 1, []],
  ]);
});
