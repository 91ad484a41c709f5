import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureNames } from '#core/review/report/measure-names';
import { inTextCitation, references, sortedReferences } from '#core/review/report/references';
import {
  formatBasis,
  formatCount,
  formatFigure,
  formatInterval,
  formatLevel,
  formatNumber,
  formatPart,
  joinWords,
  ruleInWords,
} from '#core/review/report/format-figure';

test('numbers have a fixed number of digits and a real minus sign', () => {
  expect(formatFigure({ measure: 'cohen-kappa', value: -0.0415 })).toBe('−0.042');
  expect(formatFigure({ measure: 'cohen-kappa', value: 1 })).toBe('1.000');
  expect(formatFigure({ measure: 'percent-agreement', value: 0.8125 })).toBe('81.3 %');
  expect(formatInterval({ low: -0.1, high: 0.25, resamples: 9 }, 'gamma')).toBe('[−0.100, 0.250]');
  expect(formatInterval({ low: 0.5, high: 1, resamples: 9 }, 'percent-agreement')).toBe('[50.0 %, 100.0 %]');
  expect(formatLevel(0.95)).toBe('95 %');
  expect(formatLevel(0.999)).toBe('99.9 %');
});

test('what rounds to nothing has no sign', () => {
  expect(formatNumber(-0.0001, 3)).toBe('0.000');
  expect(formatNumber(-0, 3)).toBe('0.000');
});

test('no value is a dash, never a number', () => {
  expect(formatFigure({ measure: 'gamma', value: null })).toBe('–');
});

test('counts are grouped by threes and read back as what they were', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      const shown = formatCount(count);
      expect(Number(shown.replaceAll(',', ''))).toBe(count);
      expect(shown).toMatch(/^\d{1,3}(?:,\d{3})*$/u);
    }),
    { seed: 20260401 },
  );
});

test('a small disagreement keeps three significant digits', () => {
  expect([0.31, 0.0123, 0.000_412, 0.001_25, 0, 1].map(formatPart)).toEqual([
    '0.310',
    '0.012',
    '0.000412',
    '0.00125',
    '0.000',
    '1.000',
  ]);
});

test('characters do not mix with other units in what figures rest on', () => {
  expect(
    formatBasis([
      { measure: 'f1-exact', n: 42 },
      { measure: 'krippendorff-alpha-u', n: 12_345 },
    ]),
  ).toBe('42');
  expect(
    formatBasis([
      { measure: 'gwet-ac1', n: 32 },
      { measure: 'krippendorff-alpha', n: 36 },
    ]),
  ).toBe('32–36');
});

test('a rule follows “spans match where”', () => {
  expect(ruleInWords({ kind: 'words', count: 1 })).toBe('each boundary differs by at most 1 word');
  expect(ruleInWords({ kind: 'overlap', share: 0 })).toBe('they overlap at all');
  expect(ruleInWords({ kind: 'overlap', share: 0.5 })).toBe(
    'they share at least 50 % of the characters of both together',
  );
});

test('names are joined as in a sentence', () => {
  expect(['', 'A', 'A and B', 'A, B and C']).toEqual([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinWords));
});

test('every measure cites works that the list has, and works of the same authors stand together', () => {
  for (const { references: cited } of Object.values(measureNames)) {
    expect(cited.length).toBeGreaterThan(0);
    for (const id of cited) expect(references[id].full).toContain(`(${String(references[id].year)})`);
  }
  expect(inTextCitation(['krippendorff-2019', 'krippendorff-2004'])).toBe('Krippendorff, 2004, 2019');
  expect(sortedReferences(['scott-1955', 'cohen-1960', 'scott-1955'])).toEqual(['cohen-1960', 'scott-1955']);
});
