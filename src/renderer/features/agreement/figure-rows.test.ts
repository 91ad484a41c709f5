import { expect, test } from 'vitest';
import { figureGrid } from '#renderer/features/agreement/figure-rows.ts';
import { figuresAsText } from '#renderer/features/agreement/figures-as-text.ts';
import { fixtureCorpus, fixtureTable } from '#testing/agreement-fixture';

const table = fixtureTable();
const { codebook } = fixtureCorpus();
const grid = figureGrid(table, codebook);

test('variables stand under their tag, and a measure has one column', () => {
  expect(grid.groups.map(({ label, rows }) => [label, rows.map((row) => row.label)])).toEqual([
    ['Claim', ['Spans', 'Stance', 'Confidence']],
    ['Actor', ['The actor behind it, as far as it is known']],
  ]);
  expect(grid.measures).toEqual([
    'f1-exact',
    'f1-relaxed',
    'krippendorff-alpha-u',
    'gamma',
    'percent-agreement',
    'fleiss-kappa',
    'krippendorff-alpha',
    'gwet-ac1',
  ]);
});

test('a measure that does not apply is a hole, one that is undefined is a figure', () => {
  const confidence = grid.groups[0]?.rows[2]?.cells ?? [];
  expect(confidence[0]).toBeNull();
  expect(confidence[6]).toMatchObject({ value: null, reason: 'One category only: α is undefined.' });
});

test('figures are over all coders, not of a pair', () => {
  for (const { rows } of grid.groups)
    for (const { cells } of rows) for (const figure of cells) expect(figure?.coders.length ?? 3).toBe(3);
});

test('copied figures are numbers that a spreadsheet reads, one line a variable', () => {
  const lines = figuresAsText(grid, table).split('\n');
  const cells = lines.map((line) => line.split('\t'));
  expect(lines).toHaveLength(5);
  expect(new Set(cells.map((row) => row.length)).size).toBe(1);
  const [head = [], spans = [], , confidence = []] = cells;
  expect(spans[head.indexOf('Krippendorff’s unitized α')]).toBe('-0.0415');
  expect(confidence[head.indexOf('Krippendorff’s α')]).toBe('undefined');
  expect(spans[head.indexOf('F1, exact boundaries, n')]).toBe('42');
});
