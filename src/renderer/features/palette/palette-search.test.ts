import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchScore, rank } from '#renderer/features/palette/palette-search.ts';

const labels = ['New project…', 'Next document', 'Export corpus…', 'Set claimant…', 'Next annotation', 'Preferences…'];
const find = (query: string) => rank(query, labels, (label) => label);

it('finds by the start of words, in any order', () => {
  expect(find('next')).toEqual(['Next document', 'Next annotation']);
  expect(find('corpus exp')).toEqual(['Export corpus…']);
  expect(find('doc next')).toEqual(['Next document']);
});

it('finds by letters in order, but puts real words first', () => {
  expect(find('nprj')).toEqual(['New project…']);
  expect(find('pre')[0]).toBe('Preferences…');
});

it('ignores case and accents', () => {
  expect(matchScore('resume', 'Résumé')).not.toBeNull();
  expect(matchScore('RÉS', 'resume')).not.toBeNull();
});

it('says nothing fits rather than showing something else', () => {
  expect(find('qqq')).toEqual([]);
  expect(matchScore('x', 'Export')).not.toBeNull();
  expect(matchScore('z', 'Export')).toBeNull();
});

it('keeps the given order for an empty query and lifts what was used', () => {
  expect(find('')).toEqual(labels);
  expect(
    rank(
      '  ',
      labels,
      (label) => label,
      (label) => (label === 'Export corpus…' ? 1 : 0),
    )[0],
  ).toBe('Export corpus…');
});

it('finds every label by itself and by each of its words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,9}$/u), { minLength: 1, maxLength: 5 }), (words) => {
      const label = words.join(' ');
      expect(matchScore(label, label)).not.toBeNull();
      for (const word of words) expect(matchScore(word, label)).not.toBeNull();
    }),
    { seed: 7 },
  );
});
