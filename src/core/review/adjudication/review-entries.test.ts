import { expect, test } from 'vitest';
import { decide } from '#core/commands/decide';
import { deleteAnnotations } from '#core/commands/delete-annotations';
import { setBoundaries } from '#core/commands/set-boundaries';
import { reviewEntries } from '#core/review/adjudication/review-entries';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import { findPassages } from '#core/review/compare/find-passages';
import type { Passage } from '#core/review/compare/difference';
import { buildAnnotation, buildCoder } from '#testing/builders';
import { createWorkbench, type Workbench } from '#testing/workbench';

const text = 'NATO said on Friday that Russia broke the treaty. Moscow denied it.';

function createBench(): Workbench {
  const at = (id: string, words: string, coder: string) => {
    const start = text.indexOf(words);
    return buildAnnotation(text, { start, end: start + words.length }, { id, coder });
  };
  return createWorkbench(text, [
    buildCoder({ id: 'coder-2', name: 'Bo' }),
    at('a1', 'NATO', 'coder-1'),
    at('b1', 'NATO', 'coder-2'),
    at('a2', 'Russia', 'coder-1'),
    at('b2', 'Russia broke', 'coder-2'),
    at('b3', 'Moscow', 'coder-2'),
  ]);
}

function passages(bench: Workbench): readonly Passage[] {
  const corpus = collectReviewCorpus(bench.view, () => text);
  return corpus.documents.flatMap((document) => findPassages(corpus, document, [], { kind: 'exact' }));
}

function entries(bench: Workbench) {
  return reviewEntries(bench.view, 'document-1', passages(bench)).map(({ id, state }) => [id, state]);
}

function reject(bench: Workbench, id: string): void {
  const passage = passages(bench).find(({ key }) => key.split(' ').includes(id));
  if (passage === undefined) throw new Error(`No passage with ${id}`);
  bench.run(decide(bench, { documentId: 'document-1', passage, decision: 'reject', taken: [] }));
}

test('differences are listed in reading order, decided ones as settled; what all agree on is not', () => {
  const bench = createBench();
  expect(entries(bench)).toEqual([
    ['a2', 'open'],
    ['b3', 'open'],
  ]);
  reject(bench, 'a2');
  expect(entries(bench)).toEqual([
    ['a2', 'settled'],
    ['b3', 'open'],
  ]);
});

test('a verdict whose votes have changed is listed as outdated, also where all agree now', () => {
  const bench = createBench();
  reject(bench, 'a2');
  const { start, end } = bench.annotation('Russia broke');
  bench.run(setBoundaries(bench, { annotationId: 'a2', start, end }));
  expect(entries(bench)).toEqual([
    ['a2', 'outdated'],
    ['b3', 'open'],
  ]);
});

test('a verdict whose tags are all gone is still listed, where they were', () => {
  const bench = createBench();
  reject(bench, 'a2');
  const [verdict] = bench.view.verdictsOf('document-1');
  bench.run(deleteAnnotations(bench, { annotationIds: ['a2', 'b2'] }));
  expect(entries(bench)).toEqual([
    [verdict?.id, 'outdated'],
    ['b3', 'open'],
  ]);
});
