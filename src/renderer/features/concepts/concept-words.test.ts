import { expect, test } from 'vitest';
import { conceptCountWords } from '#renderer/features/concepts/concept-words.ts';

test('the count of concepts says how many rows of the tree are only groups', () => {
  const values = ['threat', 'treaty / breach', 'treaty / end', 'aid', 'aid / arms'].map((label) => ({
    id: label,
    label,
    description: '',
  }));
  expect(conceptCountWords(values)).toBe('5 concepts in 1 group');
  expect(conceptCountWords(values.slice(0, 1))).toBe('1 concept');
});
