import { expect, test } from 'vitest';
import { reverse } from '#core/changes/reverse';
import { lintDocument } from '#core/codebook/lint';
import { markUnattributed, trimEdges } from '#core/commands/mend-finding';
import { buildAnnotation } from '#testing/builders';
import { codeOf, createWorkbench } from '#testing/workbench';

const text = 'He said: “NATO, the Alliance,” and “Moscow”. NATO agreed.';
const spanOf = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
};
const loose = (bench: ReturnType<typeof createWorkbench>) =>
  lintDocument(bench.view, 'document-1', text).filter(({ code }) => code === 'loose-edges');

test('loose edges of many tags are trimmed in one step, and one undo gives all back', () => {
  const bench = createWorkbench(text, [
    buildAnnotation(text, spanOf('“NATO,'), { id: 'one' }),
    buildAnnotation(text, spanOf('“Moscow”.'), { id: 'two' }),
    buildAnnotation(text, spanOf('NATO agreed.'), { id: 'claim', tag: 'claim' }),
  ]);
  const before = JSON.stringify([...bench.table.all()]);
  expect(loose(bench)).toHaveLength(2);
  const done = bench.run(trimEdges(bench, loose(bench)));
  if (!done.ok) throw new Error(done.error.message);
  expect(bench.annotations().map(({ quote }) => quote)).toEqual(['NATO', 'Moscow', 'NATO agreed.']);
  expect(bench.annotations().every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
  expect(loose(bench)).toEqual([]);
  bench.table.apply(reverse(done.value));
  expect(JSON.stringify([...bench.table.all()])).toBe(before);
});

test('a tag that would become the same as another one stays as it is', () => {
  const bench = createWorkbench(text, [
    buildAnnotation(text, spanOf('“NATO,'), { id: 'one' }),
    buildAnnotation(text, spanOf('NATO,'), { id: 'two' }),
    buildAnnotation(text, spanOf('NATO'), { id: 'three' }),
  ]);
  expect(codeOf(bench.run(trimEdges(bench, loose(bench))))).toBe('nothing-to-trim');
  const other = createWorkbench(text, [
    buildAnnotation(text, spanOf('“NATO,'), { id: 'one' }),
    buildAnnotation(text, spanOf('NATO,'), { id: 'two' }),
  ]);
  other.run(trimEdges(other, loose(other)));
  expect(other.annotations().map(({ quote }) => quote)).toEqual(['NATO,', 'NATO']);
});

test('a finding that is out of date trims nothing', () => {
  const bench = createWorkbench(text, [buildAnnotation(text, spanOf('“NATO,'), { id: 'one' })]);
  const findings = loose(bench).map((finding) => ({ ...finding, start: finding.start + 1 }));
  expect(codeOf(bench.run(trimEdges(bench, findings)))).toBe('nothing-to-trim');
});

test('a claim can be said to be unattributed', () => {
  const bench = createWorkbench(text, [buildAnnotation(text, spanOf('NATO agreed'), { id: 'claim', tag: 'claim' })]);
  expect(codeOf(bench.run(markUnattributed(bench, 'claim')))).toBe('done');
  expect(lintDocument(bench.view, 'document-1', text)).toEqual([]);
});
