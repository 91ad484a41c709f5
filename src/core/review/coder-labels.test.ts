import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelCoders } from '#core/review/coder-labels';

const labelsOf = (...names: readonly string[]) => [
  ...labelCoders(names.map((name, index) => ({ id: `coder-${String(index)}`, name }))).values(),
];

describe('names of coders', () => {
  test('stay as they are where they differ', () => {
    expect(labelsOf('Ada', 'Bo')).toEqual(['Ada', 'Bo']);
  });

  test('are numbered where they are the same but for letter case', () => {
    expect(labelsOf('Bo', 'Ada', 'bo', 'Bo')).toEqual(['Bo', 'Ada', 'bo (2)', 'Bo (3)']);
  });

  test('are left to a coder who is really called so', () => {
    expect(labelsOf('Bo', 'Bo', 'Bo (2)')).toEqual(['Bo', 'Bo (3)', 'Bo (2)']);
  });

  test('are never given twice', () => {
    const name = fc.constantFrom('Bo', 'bo', 'Bo (2)', 'Bo (3)', 'Bo (2) (2)', 'Ada', '');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const labels = labelsOf(...names).map((label) => label.toLowerCase());
        expect(new Set(labels).size).toBe(names.length);
      }),
      { seed: 3 },
    );
  });
});
