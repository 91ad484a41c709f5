import { expect, test } from 'vitest';
import type { AgreementTable, MeasureId } from '#core/review/agreement/agreement-table';
import { methodsParagraph } from '#core/review/report/methods-paragraph';
import { makeReport } from '#core/review/report/reliability-report';
import { writeReportMarkdown } from '#core/review/report/write-report-markdown';
import { fixtureCorpus, fixtureSource, fixtureTable } from '#testing/agreement-fixture';

function methodsOf(table: AgreementTable) {
  return methodsParagraph(makeReport(fixtureSource, fixtureCorpus(), table));
}

function only(measures: readonly MeasureId[]): AgreementTable {
  const table = fixtureTable(['anna', 'cem']);
  return {
    ...table,
    variables: table.variables.map((variable) => ({
      ...variable,
      figures: variable.figures.filter(({ measure }) => measures.includes(measure)),
    })),
  };
}

test('it names the measures that were used and no other', () => {
  const { text, references } = methodsOf(only(['f1-exact', 'krippendorff-alpha']));
  expect(text).toContain('F1 of exactly equal spans (Hripcsak & Rothschild, 2005)');
  expect(text).toContain('Krippendorff’s α (Krippendorff, 2004, 2019)');
  expect(text).not.toMatch(/κ|π|AC1|γ|αU|unitized|Mathet|Fleiss/u);
  expect(references).toEqual([
    'efron-tibshirani-1993',
    'hripcsak-rothschild-2005',
    'krippendorff-2004',
    'krippendorff-2019',
  ]);
});

test('it fills in coders, documents, the draw and the main figures', () => {
  const { text } = methodsOf(only(['f1-exact', 'krippendorff-alpha']));
  expect(text).toMatch(
    /^Two coders \(Anna and Cem\) coded 2 documents with the codebook “Claims & actors”, version 3; both of them coded each of these\./u,
  );
  expect(text).toContain('2 of 4 documents (50.0 %) were drawn at random without replacement (seed 4294967295)');
  expect(text).toContain('blind to each other’s tags');
  expect(text).toContain('0.619 [0.499, 0.709] for Claim: stance (n = 36)');
  expect(text).toContain('It was undefined for Claim: confidence (One category only: α is undefined).');
});

test('it says nothing of intervals where there are none', () => {
  const table = only(['krippendorff-alpha']);
  const bare = {
    ...table,
    variables: table.variables.map((variable) => ({
      ...variable,
      figures: variable.figures.map((figure) => ({ ...figure, interval: null })),
    })),
  };
  expect(methodsOf(bare).text).not.toMatch(/bootstrap|interval|\[/u);
});

test('γ is named with its dissimilarity, and is no measure of what was coded', () => {
  const { text } = methodsOf(fixtureTable());
  expect(text).toContain('γ: Positional and nominal dissimilarity, α = β = 1, Δ∅ = 1; how far');
});

test('it says how many tags were accepted from the assistant, made beside it or without it, and under which scheme', () => {
  const { text } = methodsOf(fixtureTable());
  expect(text).toContain('Of 7 annotations, 2 were last coded under another version of it.');
  expect(text).toContain(
    'Annotations by how they came about: Anna 1 accepted from it, 1 made with its suggestions in sight and 1 made with them hidden; ',
  );
  expect(text).toContain('Cem 1 made with them hidden and 1 without a record of it.');
});

test('it says nothing of the assistant where nothing is recorded', () => {
  const bare = {
    ...fixtureCorpus(),
    documents: fixtureCorpus().documents.map((document) => ({
      ...document,
      annotations: document.annotations.map(({ assistance: _, rule: _rule, ...annotation }) => annotation),
    })),
  };
  const report = makeReport(fixtureSource, bare, fixtureTable());
  expect(methodsParagraph(report).text).not.toContain('assistant');
  expect(writeReportMarkdown(report)).toContain('| Suggestions | Not recorded whether the assistant’s were in sight |');
});

test('a codebook that went on after all was coded is told', () => {
  const corpus = fixtureCorpus();
  const newer = { ...corpus, codebook: { ...corpus.codebook, version: 4 } };
  const only = { ...newer, documents: newer.documents.slice(2) };
  const report = makeReport(fixtureSource, only, fixtureTable());
  expect(writeReportMarkdown(report)).toContain('version 4; coded under version 3 (1 annotation)');
});
