import { expect, test } from 'vitest';
import { conceptOptions } from '#renderer/parts/concept-options.ts';

test('every level can be chosen, and is found by its own name', () => {
  const values = [
    { id: 'proof', label: 'treaty / breach / proof', description: '' },
    { id: 'treaty', label: 'treaty', description: '' },
  ];
  expect(conceptOptions(values)).toEqual([
    { id: 'treaty', label: 'treaty' },
    { id: 'treaty / breach', label: 'treaty / breach', hint: 'not used yet', also: ['breach'] },
    { id: 'proof', label: 'treaty / breach / proof', also: ['proof'] },
  ]);
});
