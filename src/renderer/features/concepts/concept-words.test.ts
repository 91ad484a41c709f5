import { expect, test } from 'vitest';
import { conceptCountWords, conceptPreviewWords, leavingWords } from '#renderer/features/concepts/concept-words.ts';

test('the count of concepts says how many rows of the tree are only groups', () => {
  const values = ['threat', 'treaty / breach', 'treaty / end', 'aid', 'aid / arms'].map((label) => ({
    id: label,
    label,
    description: '',
  }));
  expect(conceptCountWords(values)).toBe('5 concepts in 1 group');
  expect(conceptCountWords(values.slice(0, 1))).toBe('1 concept');
});

test('a new name that takes a concept out of its group says so', () => {
  const levels = ['treaty', 'breach', '9M729'];
  const leaving = leavingWords(levels, ['missile 9M729']);
  expect(leaving).toBe('It leaves “treaty / breach”: it will stand at the top of the list.');
  expect(leavingWords(levels, ['law', 'breach', '9M729'])).toBe(
    'It leaves “treaty / breach”: it will stand under “law / breach”.',
  );
  expect(leavingWords(levels, ['Treaty', 'breach', 'missile 9M729'])).toBeNull();
  expect(leavingWords(levels, ['treaty', 'breach', 'missiles', '9M729'])).toBeNull();
  expect(leavingWords(['treaty'], ['law', 'treaty'])).toBeNull();
  const preview = {
    labels: [{ from: 'treaty / breach / 9M729', to: 'missile 9M729' }],
    moved: 0,
    cleared: 0,
    documents: 0,
    ofOthers: 0,
  };
  expect(conceptPreviewWords(preview, leaving)).toEqual([
    '“treaty / breach / 9M729” becomes “missile 9M729”.',
    leaving,
    'No tag changes.',
  ]);
});
