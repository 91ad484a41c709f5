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
