import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkOracle } from '#core/review/measures/oracles/check-oracle';
import { readOracleCases } from '#core/review/measures/oracles/oracle-case';

const path = fileURLToPath(new URL('../fixtures/oracles.json', import.meta.url));
const read = readOracleCases(JSON.parse(readFileSync(path, 'utf8')));
const cases = read.ok ? read.value : [];

test('reads all cases', () => {
  expect(cases).toHaveLength(137);
  expect(new Set(cases.map(({ measure }) => measure)).size).toBe(19);
});

test.each(cases.map((oracle) => [oracle.id, oracle] as const))('gives the published figures: %s', (_, oracle) => {
  const { checks } = checkOracle(oracle);
  expect(checks.length).toBeGreaterThan(0);
  expect(checks.filter(({ passed }) => !passed)).toEqual([]);
});

test('runs cases of γ, and of unitized α over several documents', () => {
  const continuum = { begin: 10, end: 70 };
  const units = ['a', 'b'].flatMap((rater) => [
    { rater, begin: 12, end: 20, category: 'x' },
    { rater, begin: 40, end: 55, category: 'y' },
  ]);
  const read = readOracleCases([
    { id: 'γ', measure: 'gamma', data: { continuum, raters: ['a', 'b'], units }, expected: { value: 1 } },
    {
      id: 'αU',
      measure: 'krippendorffAlphaU',
      data: {
        raters: ['a', 'b'],
        documents: [
          { continuum, units },
          { continuum, units: units.slice(0, 2) },
        ],
      },
      expected: { perCategory: { y: { observedDisagreement: (2 * 15 ** 2) / 2 / 120 ** 2 } } },
    },
  ]);
  const outcomes = read.ok ? read.value.map(checkOracle) : [];
  expect(outcomes.map(({ passed }) => passed)).toEqual([true, true]);
});
